import { getTranslations } from "next-intl/server";
import type { Measure } from "@/lib/domain/supervision/penalties/schema";
import { formatMoney } from "@/lib/platform/i18n/formats";

/** Says a measure in the reader's language, such as "fine of ¥20,000". */
export async function measureWords(): Promise<(measure: Measure) => string> {
  const t = await getTranslations("penalties.measures");
  return ({ kind, fine, months }) =>
    t(kind, { amount: fine === null ? "" : formatMoney(fine), months: months ?? 0 });
}
