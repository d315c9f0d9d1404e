import { useTranslations } from "next-intl";
import { materialKeys } from "@/lib/domain/registrations/application/rules";
import { sectionKeys } from "@/lib/domain/registrations/application/schema";

const partsOf = (target: string) => {
  const [first = "", field] = target.split(".");
  return {
    section: sectionKeys.find((key) => key === first),
    material: materialKeys.find((key) => key === first),
    field,
  };
};

/** Where the applicant can change what a correction or a check is about: a field, a document, or the whole application. */
export function targetHref(id: string, target: string): string {
  const { section, material, field } = partsOf(target);
  if (material) return `/applications/${id}/materials#${material}`;
  if (!section) return `/applications/${id}`;
  return `/applications/${id}/sections/${section}${field ? `#${section}-${field}` : ""}`;
}

/** What a correction or a check is about, in the reader's words. */
export function useTargetWords(): (target: string) => string {
  const t = useTranslations("registrations");
  const own = useTranslations("applications");
  return (target) => {
    const { section, material, field } = partsOf(target);
    if (material) return t(`materials.${material}`);
    if (!section) return own("wholeApplication");
    const label = field && t.has(`fields.${section}.${field}`) ? t(`fields.${section}.${field}`) : null;
    return [t(`sections.${section}`), label].filter(Boolean).join(" · ");
  };
}
