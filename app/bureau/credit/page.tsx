import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Histogram } from "@/components/charts/charts";
import { GradeBars } from "@/components/credit/grade-bars";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { type ListParams, listAddress } from "@/components/list/list-address";
import { ButtonLink } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { distribution } from "@/lib/domain/credit/scores/queries/distribution";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { yearOf } from "@/lib/platform/clock";
import { today } from "@/lib/platform/clock/today";
import { DueFigures } from "./due-figures";
import { GradeTables } from "./grade-tables";
import { MoverTables } from "./mover-tables";
import { SubdistrictHeat } from "./subdistrict-heat";

const path = "/bureau/credit";
const list = (filter: Record<string, string>) => listAddress(`${path}/organizations`, {}, filter);

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("creditPages.bureau"))("title") };
}

/** Credit of the district at a glance: what waits, how grades are spread, who moved, and where it is weak. */
export default async function BureauCreditPage({ searchParams }: { searchParams: Promise<ListParams> }) {
  const actor = await requireDesk("bureau");
  const [params, t, figures] = [
    await searchParams,
    await getTranslations("creditPages"),
    await distribution(actor),
  ];
  const { grades, histogram } = figures;
  const counted = histogram.reduce((sum, { count }) => sum + count, 0);
  const label = (from: number) => `${from}–${from + 49}`;
  return (
    <>
      <PageHeader
        title={t("bureau.title")}
        lead={t("bureau.lead")}
        actions={
          <>
            <ButtonLink href={`${path}/organizations`}>{t("list.title")}</ButtonLink>
            <ButtonLink href={`${path}/rulebooks`}>{t("editor.title")}</ButtonLink>
            <ButtonLink href={`/api/credit/bulletins/${yearOf(today())}?format=pdf`} prefetch={false}>
              {t("bureau.bulletin")}
            </ButtonLink>
          </>
        }
      />
      <DueFigures actor={actor} />
      <div className="mt-8 grid items-start gap-8 xl:grid-cols-[minmax(0,2fr)_minmax(0,3fr)] large:grid-cols-1 [&>*]:min-w-0">
        <Section title={t("bureau.grades")} lead={t("bureau.gradesLead")} className="mt-0">
          <GradeBars label={t("bureau.grades")} grades={grades} hrefOf={(grade) => list({ grade })} />
        </Section>
        <Panel className="p-5">
          <Histogram
            title={t("bureau.histogram")}
            summary={t("bureau.histogramSummary", {
              count: counted,
              good: grades.A + grades.B,
              poor: grades.D,
            })}
            axis={t("list.total")}
            counted={t("public.organizations")}
            bins={histogram.map(({ from, count }) => ({ label: label(from), count }))}
          />
        </Panel>
      </div>
      <GradeTables figures={figures} hrefOf={list} />
      <MoverTables actor={actor} path={path} params={params} />
      <Section title={t("bureau.heat")} lead={t("bureau.heatLead")}>
        <SubdistrictHeat
          figures={figures}
          hrefOf={(subdistrict, dimension) => list({ subdistrict, dimension })}
        />
      </Section>
    </>
  );
}
