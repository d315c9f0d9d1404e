import { Readable } from "node:stream";
import { renderDocument } from "@/lib/platform/documents";
import { sayIn } from "@/lib/platform/i18n/say";
import { storeFile } from "@/lib/platform/storage";
import { chanceOf } from "../chance";
import { uuidAt } from "../identities";
import { officeMoment, openingDay } from "../moments";

const required = ["signedDeclaration", "financialReport", "councilMinutes"] as const;
type Required = (typeof required)[number];

/** A page for every paper that a report must bring, kept in the file store. */
export async function storeReportPapers() {
  const chance = chanceOf("papers of annual reports");
  const madeAt = officeMoment(chance, openingDay);
  const papers = new Map<
    Required,
    { id: string; sha256: string; name: string; kind: string; size: number }
  >();
  for (const key of required) {
    const title = sayIn("zh-CN")(`annualReport.materials.${key}`);
    const pdf = await renderDocument({
      language: "zh-CN",
      title,
      madeAt,
      watermark: "演示",
      blocks: [
        { kind: "heading", text: title, align: "center" },
        { kind: "space", height: 24 },
        {
          kind: "paragraph",
          indent: true,
          text: "本页是演示材料，用来展示年度报告的附件如何提交、核对和归档，不含真实信息。",
        },
        { kind: "seal", text: "演示材料", lines: ["报送单位（盖章）", "2026年"], align: "right" },
      ],
    });
    const name = `${title}.pdf`;
    const stored = await storeFile(Readable.from([pdf]), { allow: ["pdf"], maxBytes: 2_000_000, name });
    const { sha256, kind, size } = stored;
    papers.set(key, { id: uuidAt(chance, madeAt), sha256, name, kind, size });
  }
  return papers;
}

/** The papers that a form of organization must bring. */
export const papersOf = (kind: string): Required[] =>
  required.filter((key) => key !== "councilMinutes" || kind === "socialGroup");
