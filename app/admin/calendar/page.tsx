import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { YearCalendar } from "@/components/district/year-calendar";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { TextareaField } from "@/components/form/textarea-field";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { Callout } from "@/components/ui/callout";
import { Tabs } from "@/components/ui/tabs";
import { getWorkingCalendar, listCalendarYears } from "@/lib/domain/district/queries/calendar";
import { requireRole } from "@/lib/platform/auth/current-actor";
import { today } from "@/lib/platform/clock/today";
import { paramOf } from "@/lib/platform/lists/paging";
import { submitCalendarYear } from "./actions";
import { WorkingDayCalculator } from "./working-day-calculator";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("district"))("calendarTitle") };
}

type Search = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function CalendarPage({ searchParams }: Search) {
  const actor = await requireRole("systemAdmin");
  const [t, locale, years, params] = [
    await getTranslations("district"),
    await getLocale(),
    await listCalendarYears(),
    await searchParams,
  ];
  const thisYear = Number(today().slice(0, 4));
  const chosen = Number(paramOf(params, "year") ?? thisYear);
  const shown = years.find(({ year }) => year === chosen);
  const listed = [...new Set([thisYear + 1, chosen, ...years.map(({ year }) => year)])].sort((a, b) => b - a);
  const daysOf = (kind: string) =>
    (shown?.days ?? []).flatMap((day) => (day.kind === kind ? [day.date] : [])).join("\n");
  return (
    <>
      <PageHeader title={t("calendarTitle")} lead={t("calendarLead")} />
      <Tabs
        label={t("years")}
        tabs={listed.slice(0, 12).map((year) => ({
          href: `/admin/calendar?year=${year}`,
          label: String(year),
          current: year === chosen,
        }))}
      />
      {shown ? (
        <p className="mt-4 text-ink-2 text-s">{t("calendarSource", { source: shown.source })}</p>
      ) : (
        <Callout tone="warn" title={t("notPublished", { year: chosen })} className="mt-4">
          {t("notPublishedWhy")}
        </Callout>
      )}
      <YearCalendar
        year={chosen}
        locale={locale}
        days={shown?.days ?? []}
        words={{
          holiday: t("holiday"),
          makeUpDay: t("makeUpDay"),
          restDay: t("restDay"),
          workingDay: t("workingDay"),
        }}
      />
      <WorkingDayCalculator params={params} calendar={await getWorkingCalendar()} today={today()} />
      <Section
        title={shown ? t("correctYear", { year: chosen }) : t("enterYear", { year: chosen })}
        lead={t("enterYearLead")}
      >
        <Form
          key={chosen}
          action={submitCalendarYear}
          id="calendar"
          draftOf={actor.accountId ?? ""}
          className="max-w-2xl"
        >
          <input type="hidden" name="year" value={chosen} />
          <TextField
            name="source"
            label={t("source")}
            help={t("sourceHelp")}
            defaultValue={shown?.source}
            required
          />
          <TextareaField
            name="holidays"
            label={t("holidays")}
            help={t("daysHelp")}
            rows={8}
            defaultValue={daysOf("holiday")}
          />
          <TextareaField
            name="makeUpDays"
            label={t("makeUpDays")}
            rows={4}
            defaultValue={daysOf("makeUpDay")}
          />
          <SubmitButton>{t("saveYear")}</SubmitButton>
        </Form>
      </Section>
    </>
  );
}
