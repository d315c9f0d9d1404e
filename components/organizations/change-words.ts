import { useLocale, useTranslations } from "next-intl";
import {
  type ParticularField,
  particularTraits,
  type RecordedValue,
} from "@/lib/domain/organizations/schema";
import type { CalendarDate } from "@/lib/platform/clock";
import { formatDate, formatMoney } from "@/lib/platform/i18n/formats";

/** Catalogue folder that holds the words of each particular with a closed list of values. */
export const choiceFolders: Partial<Record<ParticularField, string>> = {
  kind: "kinds",
  status: "statuses",
  legalForm: "legalForms",
  registeredBy: "registeredBy",
  sector: "sectors",
  partyOrganization: "partyOrganizations",
};

/** Labels and values of recorded changes in the reader's words. `names` tells what codes and ids stand for. */
export function useChangeWords(names: ReadonlyMap<string, string>) {
  const t = useTranslations("organizations");
  const locale = useLocale();
  const value = (field: ParticularField, recorded: RecordedValue): string => {
    if (recorded === null || recorded === "") return "";
    switch (particularTraits[field].type) {
      case "choice":
        return t(`${choiceFolders[field]}.${recorded}`);
      case "flag":
        return t(recorded === true ? "yes" : "no");
      case "money":
        return formatMoney(BigInt(recorded));
      case "date":
        return formatDate(recorded as CalendarDate, locale);
      case "count":
        return recorded.toLocaleString(locale);
      case "reference":
        return names.get(String(recorded)) ?? String(recorded);
      default:
        return String(recorded);
    }
  };
  return { label: (field: ParticularField) => t(`fields.${field}`), value };
}
