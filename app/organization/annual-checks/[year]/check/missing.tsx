import { useTranslations } from "next-intl";
import { reportPath, sectionPath } from "@/components/annual-checks/targets";
import { Callout } from "@/components/ui/callout";
import { Link } from "@/components/ui/link";
import type { OpenReport } from "@/lib/domain/annual-checks/report/queries/report";

/** What is not there yet, each leading to where it can be given. */
export function Missing({ year, open }: { year: number; open: OpenReport }) {
  const [t, words] = [useTranslations("applications.missing"), useTranslations("annualReport")];
  const sections = open.sections.filter(({ state }) => state !== "complete");
  const materials = open.materials.filter(
    ({ material, documents }) => material.isRequired && documents.length === 0,
  );
  const count = sections.length + materials.length;
  if (count === 0) return null;
  const line = "inline-flex min-h-6 items-center";
  return (
    <Callout tone="warn" title={t("title", { count })}>
      <ul className="grid list-disc gap-1 pl-5">
        {sections.map(({ key }) => (
          <li key={key}>
            <Link href={`${sectionPath(year, key)}?judged=1`} className={line}>
              {t("section", { name: words(`sections.${key}`) })}
            </Link>
          </li>
        ))}
        {materials.map(({ material: { key } }) => (
          <li key={key}>
            <Link href={`${reportPath(year)}/files#${key}`} className={line}>
              {t("material", { name: words(`materials.${key}`) })}
            </Link>
          </li>
        ))}
      </ul>
    </Callout>
  );
}
