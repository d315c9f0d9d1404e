import { sayIn } from "@/lib/platform/i18n/say";
import { chanceOf } from "../chance";
import { officeMoment, openingDay } from "../moments";
import { type Paper, storePaper } from "../papers";

const required = ["signedDeclaration", "financialReport", "councilMinutes"] as const;
type Required = (typeof required)[number];
const text = "本页是演示材料，用来展示年度报告的附件如何提交、核对和归档，不含真实信息。";

/** A page for every paper that a report must bring. */
export async function storeReportPapers(): Promise<Map<Required, Paper>> {
  const chance = chanceOf("papers of annual reports");
  const madeAt = officeMoment(chance, openingDay);
  const papers = new Map<Required, Paper>();
  for (const key of required) {
    const title = sayIn("zh-CN")(`annualReport.materials.${key}`);
    papers.set(key, await storePaper(chance, madeAt, { title, text, sealOf: "报送单位" }));
  }
  return papers;
}

/** The papers that a form of organization must bring. */
export const papersOf = (kind: string): Required[] =>
  required.filter((key) => key !== "councilMinutes" || kind === "socialGroup");
