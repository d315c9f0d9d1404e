import { useFormatter, useTranslations } from "next-intl";
import { type ListParams, listAddress } from "@/components/list/list-address";
import { Tabs } from "@/components/ui/tabs";
import type { RegisterCounts } from "@/lib/domain/organizations/register/queries/facets";
import { type RegisterQuery, registerParts } from "@/lib/domain/organizations/register/schema";

/** Filters that mean nothing in the other register and are left behind. */
const ownFilters = { kind: null, direct: null, government: null, charity: null, party: null, unit: null };

type RegisterPartsProps = { query: RegisterQuery; params: ListParams; counts: RegisterCounts };

/** The two registers, each with what the present search finds in it. */
export function RegisterParts({ query, params, counts }: RegisterPartsProps) {
  const t = useTranslations("organizations.register.parts");
  const format = useFormatter();
  const tabs = registerParts.map((part) => ({
    href: listAddress("/organizations", params, {
      ...ownFilters,
      register: part === "registered" ? null : part,
    }),
    label: t(part),
    current: part === query.register,
    count: format.number(counts.parts[part]),
  }));
  return <Tabs label={t("label")} tabs={tabs} className="mt-6" />;
}
