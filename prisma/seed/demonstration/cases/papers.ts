import { Readable } from "node:stream";
import { materialKeys } from "@/lib/domain/registrations/application/rules";
import { renderDocument } from "@/lib/platform/documents";
import { catalogue } from "@/lib/platform/i18n/catalogue";
import { storeFile } from "@/lib/platform/storage";
import { chanceOf } from "../chance";
import { uuidAt } from "../identities";
import { officeMoment, openingDay } from "../moments";

/** A file of the demonstration, one for each material. */
export type Paper = { id: string; sha256: string; name: string; kind: string; size: number };

const names = (catalogue("zh-CN").registrations as { materials: Record<string, string> }).materials;

/** Draws a page for every material and keeps it in the file store: what the demonstration's applicants sent in. */
export async function storePapers(): Promise<Map<string, Paper>> {
  const chance = chanceOf("papers");
  const madeAt = officeMoment(chance, openingDay);
  const papers = new Map<string, Paper>();
  for (const key of materialKeys) {
    const title = names[key] ?? key;
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
          text: "本页是演示材料，用来展示申请材料在平台上如何提交、核对和归档，不含真实信息。",
        },
        { kind: "seal", text: "演示材料", lines: ["提交人（盖章）", "2026年"], align: "right" },
      ],
    });
    const name = `${title}.pdf`;
    const { sha256, kind, size } = await storeFile(Readable.from([pdf]), {
      allow: ["pdf"],
      maxBytes: 2_000_000,
      name,
    });
    papers.set(key, { id: uuidAt(chance, madeAt), sha256, name, kind, size });
  }
  return papers;
}
