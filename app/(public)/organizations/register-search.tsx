import { useTranslations } from "next-intl";
import { type ListParams, paramValues } from "@/components/list/list-address";
import { OrganizationSearch } from "@/components/organizations/organization-search";
import type { RegisterQuery } from "@/lib/domain/organizations/register/schema";

/** The search box above the register; filters stay, the page and the order start anew. */
export function RegisterSearch({ query, params }: { query: RegisterQuery; params: ListParams }) {
  const t = useTranslations("organizations.register.search");
  const kept = Object.keys(params)
    .filter((name) => !["q", "page", "sort"].includes(name))
    .flatMap((name) => paramValues(params, name).map((value) => ({ name, value })));
  return (
    <div data-print="hide" className="max-w-3xl">
      <OrganizationSearch
        kept={kept}
        words={query.q}
        labels={{
          label: t("label"),
          placeholder: t("placeholder"),
          submit: t("submit"),
          suggestions: t("suggestions"),
        }}
      />
      <p className="mt-2 text-ink-2 text-s">{t("hint")}</p>
    </div>
  );
}
