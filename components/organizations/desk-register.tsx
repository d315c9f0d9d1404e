import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { EmptyState } from "@/components/layout/empty-state";
import { FilterBar } from "@/components/list/filter-bar";
import { type ListParams, listAddress } from "@/components/list/list-address";
import { ListKeyboard } from "@/components/list/list-keyboard";
import { ExportMenu } from "@/components/list/list-menus";
import { Pagination } from "@/components/list/pagination";
import { ResultCount } from "@/components/list/result-count";
import { ButtonLink } from "@/components/ui/button";
import { Tabs } from "@/components/ui/tabs";
import {
  type FoundEntry,
  foundingPeriods,
  type RegisterPart,
  type RegisterQuery,
  registerParts,
} from "@/lib/domain/organizations/register/schema";
import { organizationStatuses, registeredKinds, sectors } from "@/lib/domain/organizations/schema";
import { RegisterTable } from "./register-table";

type DeskRegisterProps = {
  path: string;
  params: ListParams;
  query: RegisterQuery;
  entries: FoundEntry[];
  total: number;
  parts: Record<RegisterPart, number>;
  /** Offered as a filter; left out where the desk sees one subdistrict only. */
  subdistricts?: { code: string; name: string; englishName: string }[];
  /** Fixed parts of the filter that the export must repeat. */
  exportParams?: ListParams;
  hrefOf: (entry: FoundEntry) => string;
  /** Saved views and other menus beside the export. */
  menus?: ReactNode;
};

/** The register as offices work with it: filters above, table below, the same search as the public register. */
export function DeskRegister(props: DeskRegisterProps) {
  const { path, params, query, entries, total, parts, subdistricts, exportParams, hrefOf, menus } = props;
  const t = useTranslations("organizations");
  const english = useLocale() === "en";
  const choices = (folder: string, values: readonly string[]) =>
    values.map((value) => ({ value, label: t(`${folder}.${value}`) }));
  const isRegistered = query.register === "registered";
  return (
    <>
      <Tabs
        label={t("register.parts.label")}
        tabs={registerParts.map((part) => ({
          href: listAddress(path, params, { register: part === "registered" ? null : part, kind: null }),
          label: t(`register.parts.${part}`),
          current: part === query.register,
          count: parts[part],
        }))}
      />
      <div className="my-4">
        <FilterBar
          path={path}
          params={params}
          search={{ label: t("register.search.label"), placeholder: t("desk.searchHelp") }}
          filters={[
            ...(isRegistered
              ? [{ name: "kind", label: t("fields.kind"), choices: choices("kinds", registeredKinds) }]
              : []),
            ...(subdistricts
              ? [
                  {
                    name: "subdistrict",
                    label: t("fields.subdistrictCode"),
                    choices: subdistricts.map(({ code, name, englishName }) => ({
                      value: code,
                      label: english ? englishName : name,
                    })),
                  },
                ]
              : []),
            { name: "sector", label: t("fields.sector"), choices: choices("sectors", sectors) },
            { name: "status", label: t("fields.status"), choices: choices("statuses", organizationStatuses) },
            {
              name: "founded",
              label: t("desk.founded"),
              choices: foundingPeriods.map((value) => ({ value, label: value.replace("-", "–") })),
            },
          ]}
          keep={["register", "sort", "size"]}
        />
      </div>
      <div className="flex flex-wrap items-center justify-between gap-2 pb-2">
        <ResultCount total={total} />
        <div className="flex flex-wrap gap-2">
          {menus}
          {total > 0 && <ExportMenu path="/organizations/export" params={{ ...params, ...exportParams }} />}
        </div>
      </div>
      {total === 0 ? (
        <EmptyState
          title={t("desk.nothing")}
          actions={<ButtonLink href={path}>{t("desk.showAll")}</ButtonLink>}
        >
          {t("desk.nothingHelp")}
        </EmptyState>
      ) : (
        <RegisterTable entries={entries} part={query.register} hrefOf={hrefOf} />
      )}
      <Pagination path={path} params={params} page={query.page} pageSize={query.size} total={total} />
      <ListKeyboard />
    </>
  );
}
