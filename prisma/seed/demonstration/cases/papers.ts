import { materialKeys } from "@/lib/domain/registrations/application/rules";
import { catalogue } from "@/lib/platform/i18n/catalogue";
import { chanceOf } from "../chance";
import { officeMoment, openingDay } from "../moments";
import { type Paper, storePaper } from "../papers";

const names = (catalogue("zh-CN").registrations as { materials: Record<string, string> }).materials;
const text = "本页是演示材料，用来展示申请材料在平台上如何提交、核对和归档，不含真实信息。";

/** A page for every material: what the demonstration's applicants sent in. */
export async function storePapers(): Promise<Map<string, Paper>> {
  const chance = chanceOf("papers");
  const madeAt = officeMoment(chance, openingDay);
  const papers = new Map<string, Paper>();
  for (const key of materialKeys) {
    papers.set(key, await storePaper(chance, madeAt, { title: names[key] ?? key, text, sealOf: "提交人" }));
  }
  return papers;
}
