import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { BarList } from "@/components/charts/bar-list";
import { FigureLinks } from "@/components/layout/figure-links";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import type { ListParams } from "@/components/list/list-address";
import { YearSwitch } from "@/components/list/year-switch";
import { inboxAddress } from "@/lib/domain/cases/inbox/schema";
import { listSubdistricts } from "@/lib/domain/district/queries/places";
import { complaintFigures } from "@/lib/domain/supervision/complaints/queries/figures";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { addDays, calendarDate, yearOf } from "@/lib/platform/clock";
import { today } from "@/lib/platform/clock/today";
import { formatDate, formatShare } from "@/lib/platform/i18n/formats";

const path = "/bureau/complaints";
/** Years that are offered, the present one included. */
const yearsBack = 3;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("complaints.overview"))("title") };
}

function chosenYear(params: ListParams, current: number): number {
  const year = Number([params.year].flat()[0]);
  return Number.isInteger(year) && year > current - 1 - yearsBack && year <= current ? year : current;
}

/** What residents complain of, where, and how it was dealt with. Every figure opens its cases. */
export default async function ComplaintsOverview({ searchParams }: { searchParams: Promise<ListParams> }) {
  const [actor, params, day] = [await requireDesk("bureau"), await searchParams, today()];
  const current = yearOf(day);
  const year = chosenYear(params, current);
  const from = calendarDate(`${year}-01-01`);
  const until = year === current ? day : calendarDate(`${year}-12-31`);
  const [t, topics, locale, figures, subdistricts] = await Promise.all([
    getTranslations("complaints.overview"),
    getTranslations("complaints.topics"),
    getLocale(),
    complaintFigures(actor, { from, until }, day),
    listSubdistricts(),
  ]);
  const span = {
    tab: "all",
    procedure: ["complaint"],
    kind: ["complaint"],
    submittedFrom: from,
    submittedTo: until,
  } as const;
  const list = (more: object = {}) => inboxAddress("/bureau/cases", { ...span, ...more } as never);
  const open = ["filed", "forwarded", "accepted", "asked", "answered", "proposed"];
  const nameOf = (code: string) => {
    const place = subdistricts.find((one) => one.code === code);
    return (locale === "en" ? place?.englishName : place?.name) ?? code;
  };
  const most = Math.max(1, ...figures.byTopic.map(({ filed }) => filed));
  const mostOfPlaces = Math.max(1, ...figures.bySubdistrict.map(({ filed }) => filed));
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead", { from: formatDate(from, locale), to: formatDate(until, locale) })}
      />
      <YearSwitch
        path={path}
        params={params}
        label={t("year")}
        years={Array.from({ length: yearsBack + 1 }, (_, ago) => current - ago)}
        chosen={year}
      />
      <div className="mt-6">
        <FigureLinks
          label={t("title")}
          figures={[
            {
              href: list(),
              label: t("figures.filed"),
              figure: figures.filed,
              note: t("notes.thanks", { count: figures.thanks }),
            },
            { href: list({ status: open }), label: t("figures.open"), figure: figures.open },
            {
              href: list({ status: open, dueTo: addDays(day, -1) }),
              label: t("figures.overdue"),
              figure: figures.overdue,
              urgent: figures.overdue > 0,
            },
            {
              href: list({ outcome: ["upheld", "partlyUpheld"], status: ["closed"] }),
              label: t("figures.upheldShare"),
              figure: formatShare(figures.upheld, figures.closed),
              note: t("notes.upheldShare", { upheld: figures.upheld, closed: figures.closed }),
            },
            {
              href: list({ status: ["closed"] }),
              label: t("figures.days"),
              figure: figures.daysTaken ?? "—",
              note: t("notes.days", { limit: figures.limit }),
            },
            {
              href: list({ status: ["closed"] }),
              label: t("figures.satisfaction"),
              figure: figures.satisfaction ?? "—",
              note: t("notes.satisfaction", { count: figures.ratings }),
            },
          ]}
        />
      </div>
      {figures.filed === 0 ? (
        <p className="mt-8 text-ink-2">{t("none")}</p>
      ) : (
        <div className="grid items-start gap-x-10 xl:grid-cols-2 large:grid-cols-1">
          <Section title={t("byTopic")}>
            <BarList
              label={t("byTopic")}
              entries={figures.byTopic
                .filter(({ filed }) => filed > 0)
                .map(({ topic, filed, upheld }) => ({
                  label: topics(topic),
                  value: filed,
                  max: most,
                  reading: t("of", { count: filed, upheld }),
                  href: list({ topic: [topic] }),
                }))}
            />
          </Section>
          <Section title={t("byDistrict")}>
            <BarList
              label={t("byDistrict")}
              entries={figures.bySubdistrict.map(({ code, filed, upheld }) => ({
                label: nameOf(code),
                value: filed,
                max: mostOfPlaces,
                reading: t("of", { count: filed, upheld }),
                href: list({ subdistrict: [code] }),
              }))}
            />
          </Section>
        </div>
      )}
    </>
  );
}
