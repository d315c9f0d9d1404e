import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/layout/page-header";
import type { ListParams } from "@/components/list/list-address";
import { readCheckSearch } from "@/lib/domain/annual-checks/listing/schema";
import type { Actor } from "@/lib/platform/auth/actor";
import { CheckList } from "./check-list";
import { latestYear } from "./latest-year";

type DeskListProps = {
  actor: Actor;
  desk: "center" | "supervisoryUnit";
  path: string;
  searchParams: Promise<ListParams>;
};

/** The annual checks of a year at the desk of an office outside the bureau; those not filed first. */
export async function DeskList({ actor, desk, path, searchParams }: DeskListProps) {
  const [params, t, year] = [
    await searchParams,
    await getTranslations("annualChecks.list"),
    await latestYear(actor),
  ];
  const search = readCheckSearch(params, { year, state: "unfiled" });
  return (
    <>
      <PageHeader
        title={t("heading", { year: String(search.year), state: t(`states.${search.state}`) })}
        lead={t(`lead.${desk}`)}
      />
      <CheckList actor={actor} path={path} params={params} search={search} />
    </>
  );
}
