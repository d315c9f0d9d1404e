import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/components/layout/section";
import { GetForm } from "@/components/list/get-form";
import { StatusTag } from "@/components/record/status-tag";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import {
  addWorkingDays,
  type CalendarDate,
  isCalendarDate,
  type WorkingCalendar,
} from "@/lib/platform/clock";
import { formatDate } from "@/lib/platform/i18n/formats";
import { paramOf } from "@/lib/platform/lists/paging";

type WorkingDayCalculatorProps = {
  params: Record<string, string | string[] | undefined>;
  calendar: WorkingCalendar;
  today: CalendarDate;
};

const mostDays = 500;

/** Reckons a limit by the calendar as entered, to check a year or to answer a question at the counter. */
export function WorkingDayCalculator({ params, calendar, today }: WorkingDayCalculatorProps) {
  const t = useTranslations("district.calculator");
  const locale = useLocale();
  const typed = paramOf(params, "from") ?? today;
  const from = isCalendarDate(typed) ? typed : today;
  const wanted = Number(paramOf(params, "days") ?? 20);
  const days = Number.isInteger(wanted) && wanted >= 0 && wanted <= mostDays ? wanted : 20;
  const reckoned = addWorkingDays(calendar, from, days);
  return (
    <Section title={t("title")} lead={t("lead")}>
      <GetForm action="/admin/calendar" label={t("title")} className="flex flex-wrap items-end gap-3">
        <input type="hidden" name="year" value={paramOf(params, "year") ?? today.slice(0, 4)} />
        <label className="grid gap-0.5 text-s" htmlFor="reckon-from">
          {t("from")}
          <Input id="reckon-from" name="from" type="date" defaultValue={from} />
        </label>
        <label className="grid gap-0.5 text-s" htmlFor="reckon-days">
          {t("days")}
          <Input id="reckon-days" name="days" type="number" min={0} max={mostDays} defaultValue={days} />
        </label>
        <Button type="submit">{t("reckon")}</Button>
      </GetForm>
      <p className="mt-4 flex flex-wrap items-center gap-2" aria-live="polite">
        {t("answer", { days, from: formatDate(from, locale), date: formatDate(reckoned.date, locale) })}
        {reckoned.provisional && <StatusTag tone="warn">{t("provisional")}</StatusTag>}
      </p>
    </Section>
  );
}
