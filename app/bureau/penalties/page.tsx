import { Download } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/layout/empty-state";
import { PageHeader } from "@/components/layout/page-header";
import { FilterBar } from "@/components/list/filter-bar";
import { type ListParams, listAddress } from "@/components/list/list-address";
import { Pagination } from "@/components/list/pagination";
import { ButtonLink } from "@/components/ui/button";
import { inboxAddress } from "@/lib/domain/cases/inbox/schema";
import { getRule } from "@/lib/domain/district/queries/rules";
import { mayOpen } from "@/lib/domain/supervision/penalties/policy";
import { listPenalties } from "@/lib/domain/supervision/penalties/queries/register";
import { penaltyKinds } from "@/lib/domain/supervision/penalties/schema";
import { penaltySearchSchema } from "@/lib/domain/supervision/penalties/search/schema";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { yearOf } from "@/lib/platform/clock";
import { today } from "@/lib/platform/clock/today";
import { pagingOf } from "@/lib/platform/lists/paging";
import { PenaltyTable } from "./penalty-table";

const path = "/bureau/penalties";
const years = 6;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("penalties.register"))("title") };
}

/** Every penalty of an organization of the district, whoever imposed it, and the way to open a proceeding. */
export default async function PenaltiesPage({ searchParams }: { searchParams: Promise<ListParams> }) {
  const [actor, params] = [await requireDesk("bureau"), await searchParams];
  const [search, paging] = [penaltySearchSchema.parse(params), pagingOf(params)];
  const [t, kinds, { penalties, count }, publicYears] = await Promise.all([
    getTranslations("penalties.register"),
    getTranslations("penalties.penaltyKinds"),
    listPenalties(actor, search, paging),
    getRule("penalty.publicYears", today()),
  ]);
  const latest = yearOf(today());
  const running = inboxAddress("/bureau/cases", {
    tab: "all",
    procedure: ["penalty"],
    turn: ["bureau", "applicant"],
  });
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={
          <>
            <ButtonLink href={running}>{t("running")}</ButtonLink>
            {mayOpen(actor) && (
              <ButtonLink href="/bureau/penalties/new" tone="primary">
                {t("open")}
              </ButtonLink>
            )}
          </>
        }
      />
      <FilterBar
        path={path}
        params={params}
        search={{ label: t("search") }}
        filters={[
          {
            name: "kind",
            label: t("kind"),
            choices: penaltyKinds.map((value) => ({ value, label: kinds(value) })),
          },
          {
            name: "department",
            label: t("department"),
            choices: (["own", "other"] as const).map((value) => ({ value, label: t(value) })),
          },
          {
            name: "year",
            label: t("year"),
            choices: Array.from({ length: years }, (_, ago) => String(latest - ago)).map((value) => ({
              value,
              label: value,
            })),
          },
          {
            name: "standing",
            label: t("standing"),
            choices: (["inForce", "annulled"] as const).map((value) => ({ value, label: t(value) })),
          },
        ]}
      />
      <div className="mb-3 flex flex-wrap items-center justify-between gap-2">
        <p role="status" className="text-ink-2 text-s">
          {t("count", { count })}
        </p>
        <ButtonLink
          href={listAddress(`${path}/export`, params, { page: null })}
          size="small"
          prefetch={false}
          download
          icon={<Download aria-hidden="true" />}
        >
          {t("export")}
        </ButtonLink>
      </div>
      {penalties.length === 0 ? (
        <EmptyState title={t("empty")} actions={<ButtonLink href={path}>{t("clear")}</ButtonLink>}>
          {t("emptyHelp")}
        </EmptyState>
      ) : (
        <PenaltyTable penalties={penalties} publicYears={publicYears} />
      )}
      <Pagination path={path} params={params} {...paging} total={count} />
    </>
  );
}
