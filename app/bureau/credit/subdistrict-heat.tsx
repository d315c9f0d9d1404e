import { useLocale, useTranslations } from "next-intl";
import { useCreditWords } from "@/components/credit/credit-words";
import { HeatTable } from "@/components/credit/heat-table";
import { Panel } from "@/components/ui/panel";
import { type CreditDimension, creditDimensions } from "@/lib/domain/credit/schema";
import type { Distribution } from "@/lib/domain/credit/scores/queries/distribution";

type SubdistrictHeatProps = {
  figures: Distribution;
  hrefOf: (subdistrict: string, dimension: CreditDimension) => string;
};

/** Mean points of each dimension in each subdistrict, shaded from the weakest to the strongest. */
export function SubdistrictHeat({ figures, hrefOf }: SubdistrictHeatProps) {
  const t = useTranslations("creditPages.bureau");
  const words = useCreditWords();
  const locale = useLocale();
  const { bySubdistrict, dimensionBySubdistrict } = figures;
  const means = new Map(dimensionBySubdistrict.map(({ code, key, mean }) => [`${code} ${key}`, mean]));
  return (
    <Panel className="overflow-hidden">
      <HeatTable
        caption={t("heat")}
        corner={t("bySubdistrict")}
        columns={creditDimensions.map((key) => ({ key, label: words.dimension(key) }))}
        rows={bySubdistrict.map(({ code, name, englishName }) => ({
          key: code,
          label: locale === "en" ? englishName : name,
          cells: creditDimensions.map((key) => {
            const mean = means.get(`${code} ${key}`);
            return mean === undefined
              ? { key, reading: "—", share: null }
              : { key, reading: mean.toFixed(0), share: mean, href: hrefOf(code, key) };
          }),
        }))}
      />
    </Panel>
  );
}
