import { ChartColumn, List, Map as MapIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import { GetForm } from "@/components/list/get-form";
import { type ListParams, paramValues } from "@/components/list/list-address";
import { ResultCount } from "@/components/list/result-count";
import { ViewSwitch } from "@/components/list/view-switch";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { type RegisterQuery, registerOrders } from "@/lib/domain/organizations/register/schema";
import { ExportForm } from "./export-form";

const path = "/organizations";
const icons = {
  list: <List aria-hidden="true" />,
  map: <MapIcon aria-hidden="true" />,
  figures: <ChartColumn aria-hidden="true" />,
};

type RegisterToolbarProps = { query: RegisterQuery; params: ListParams; total: number };

/** How many were found, how they are shown and ordered, and the way to take them along. */
export function RegisterToolbar({ query, params, total }: RegisterToolbarProps) {
  const t = useTranslations("organizations.register");
  const views = (["list", "map", "figures"] as const).map((view) => ({
    value: view,
    label: t(`viewNames.${view}`),
    icon: icons[view],
  }));
  if (total === 0)
    return (
      <div className="py-4">
        <ResultCount total={total} />
      </div>
    );
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 py-4">
      <div className="mr-auto">
        <ResultCount total={total} />
      </div>
      {query.view === "list" && <OrderForm query={query} params={params} />}
      <ViewSwitch path={path} params={params} label={t("views")} views={views} />
      <ExportForm params={params} total={total} />
    </div>
  );
}

function OrderForm({ query, params }: Omit<RegisterToolbarProps, "total">) {
  const t = useTranslations("organizations.register");
  const offered = registerOrders.filter((order) => order !== "relevance" || query.q !== "");
  const inForce = query.sort === "relevance" && query.q === "" ? "name" : query.sort;
  const kept = Object.keys(params).filter((name) => !["sort", "page"].includes(name));
  return (
    <GetForm action={path} auto label={t("sort")} className="flex items-center gap-2 print:hidden">
      {kept.flatMap((name) =>
        paramValues(params, name).map((value) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        )),
      )}
      <Select
        key={inForce}
        name="sort"
        aria-label={t("sort")}
        defaultValue={inForce}
        choices={offered.map((order) => ({ value: order, label: t(`orders.${order}`) }))}
        className="w-40 sm:[&_select]:min-h-8 [&_select]:py-0.5 [&_select]:text-s"
      />
      <noscript>
        <Button type="submit" size="small">
          {t("sortApply")}
        </Button>
      </noscript>
    </GetForm>
  );
}
