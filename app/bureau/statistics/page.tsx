import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import type { ListParams } from "@/components/list/list-address";
import { YearSwitch } from "@/components/list/year-switch";
import { firstYearOfStatistics } from "@/lib/domain/registrations/rules";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { yearOf } from "@/lib/platform/clock";
import { today } from "@/lib/platform/clock/today";
import { DecidedFigures } from "./decided-figures";
import { MonthFigures } from "./month-figures";
import { OpenFigures } from "./open-figures";
import { RefusalFigures } from "./refusal-figures";
import { SubdistrictFigures } from "./subdistrict-figures";

const path = "/bureau/statistics";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("statistics"))("title") };
}

function chosenYear(params: ListParams, current: number): number {
  const year = Number([params.year].flat()[0]);
  return Number.isInteger(year) && year >= firstYearOfStatistics && year <= current ? year : current;
}

export default async function StatisticsPage({ searchParams }: { searchParams: Promise<ListParams> }) {
  const actor = await requireDesk("bureau");
  const [params, t] = [await searchParams, await getTranslations("statistics")];
  const current = yearOf(today());
  const year = chosenYear(params, current);
  const years = Array.from({ length: current - firstYearOfStatistics + 1 }, (_, ago) => current - ago);
  const figures = { actor, year };
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <Section title={t("open.title")} lead={t("open.lead")} className="mt-2">
        <OpenFigures {...figures} />
      </Section>
      <YearSwitch path={path} params={params} label={t("years")} years={years} chosen={year} />
      <Section title={t("decided.title")} lead={t("decided.lead", { year: String(year) })}>
        <DecidedFigures {...figures} />
      </Section>
      <MonthFigures {...figures} />
      <div className="grid items-start gap-x-10 xl:grid-cols-2 large:grid-cols-1">
        <Section title={t("subdistricts.title")} lead={t("subdistricts.lead", { year: String(year) })}>
          <SubdistrictFigures {...figures} />
        </Section>
        <Section title={t("refusals.title")} lead={t("refusals.lead", { year: String(year) })}>
          <RefusalFigures {...figures} />
        </Section>
      </div>
    </>
  );
}
