import { useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import { Link } from "@/components/ui/link";
import type { Completeness } from "@/lib/domain/registrations/application/queries/completeness";

/** What is not there yet, each leading to where it can be given. */
export function Missing({ id, open }: { id: string; open: Completeness }) {
  const t = useTranslations("applications.missing");
  const words = useTranslations("registrations");
  const sections = open.sections.filter(({ state }) => state !== "complete");
  const materials = open.materials.filter(
    ({ material, documents }) => material.isRequired && documents.length === 0,
  );
  const count = sections.length + materials.length;
  if (count === 0) return null;
  return (
    <Callout tone="warn" title={t("title", { count })}>
      <ul className="grid list-disc gap-1 pl-5">
        {sections.map(({ key }) => (
          <li key={key}>
            <Link href={`/applications/${id}/sections/${key}`} className="inline-flex min-h-6 items-center">
              {t("section", { name: words(`sections.${key}`) })}
            </Link>
          </li>
        ))}
        {materials.map(({ material: { key } }) => (
          <li key={key}>
            <Link href={`/applications/${id}/materials#${key}`} className="inline-flex min-h-6 items-center">
              {t("material", { name: words(`materials.${key}`) })}
            </Link>
          </li>
        ))}
      </ul>
    </Callout>
  );
}
