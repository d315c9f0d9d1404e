import { useLocale } from "next-intl";
import { useChangeWords } from "@/components/organizations/change-words";
import { DescriptionList } from "@/components/ui/description-list";
import { particularFields, recordedValue } from "@/lib/domain/organizations/schema";
import type { FileViewProps } from "./file-view";

/** Every particular that the register holds, public or not. */
export function FileParticulars({ organization }: FileViewProps) {
  const english = useLocale() === "en";
  const { subdistrict, community, supervisoryUnit } = organization;
  const names = new Map<string, string>([
    [subdistrict.code, english ? subdistrict.englishName : subdistrict.name],
    ...(organization.communityCode && community
      ? [[organization.communityCode, community.name] as [string, string]]
      : []),
    ...(organization.supervisoryUnitId && supervisoryUnit
      ? [
          [organization.supervisoryUnitId, english ? supervisoryUnit.englishName : supervisoryUnit.name] as [
            string,
            string,
          ],
        ]
      : []),
  ]);
  const words = useChangeWords(names);
  return (
    <DescriptionList
      className="mt-4"
      columns={2}
      descriptions={particularFields.map((field) => ({
        term: words.label(field),
        detail: words.value(field, recordedValue(organization[field])),
      }))}
    />
  );
}
