import { getLocale, getTranslations } from "next-intl/server";
import { DeadlineClock } from "@/components/record/deadline-clock";
import type { CaseFile } from "@/lib/domain/cases/queries/case";
import { runningClock } from "@/lib/domain/cases/rules";
import { getWorkingCalendar } from "@/lib/domain/district/queries/calendar";
import { getRule } from "@/lib/domain/district/queries/rules";
import type { CalendarDate } from "@/lib/platform/clock";
import { clockState } from "@/lib/platform/clock";
import { formatDate } from "@/lib/platform/i18n/formats";
import type { CaseParts } from "./procedure";

type CaseDeadlineProps = { file: CaseFile; today: CalendarDate; limit: CaseParts["limit"] };

/** Time left of the limit that runs, with its legal basis; how long it took once the case has ended. */
export async function CaseDeadline({ file, today, limit }: CaseDeadlineProps) {
  const [t, locale] = [await getTranslations("cases.deadline"), await getLocale()];
  if (file.closedAt !== null) {
    if (file.daysTaken === null || file.limitUnit === null || file.limitValue === null) return null;
    const unit = file.limitUnit === "workingDays" ? "workingDays" : "days";
    const values = { days: file.daysTaken, limit: file.limitValue + file.extendedBy };
    return <p className="text-ink-2 text-s">{t(`taken.${unit}`, values)}</p>;
  }
  const thresholds = {
    amber: await getRule("registration.amberDays", today),
    red: await getRule("registration.redDays", today),
  };
  const clock = runningClock(file, file.pauses, await getWorkingCalendar(), thresholds);
  if (clock === null || limit === null) return null;
  const state = clockState(clock, today);
  const pausedSince = file.pauses.find(({ until }) => until === null)?.from;
  const notes = [
    file.extendedBy > 0 && t("extended", { days: file.extendedBy }),
    state.provisional && t("provisional"),
    limit.basis,
  ].filter(Boolean);
  return (
    <DeadlineClock
      title={t(`limit.${file.limitUnit ?? "days"}`, { title: limit.title, value: file.limitValue ?? 0 })}
      daysLeft={state.paused ? null : state.left}
      unit={state.leftUnit}
      warnFrom={thresholds.amber}
      alarmFrom={thresholds.red}
      dueText={
        state.deadline === null || state.paused
          ? t("pausedSince", {
              date: pausedSince ? formatDate(pausedSince, locale) : "",
              left: state.left,
              unit: state.leftUnit,
            })
          : t("due", { date: formatDate(state.deadline, locale), weekday: weekdayOf(state.deadline, locale) })
      }
      note={notes.join(locale === "en" ? ". " : "。")}
    />
  );
}

function weekdayOf(date: CalendarDate, locale: string): string {
  const tag = locale === "en" ? "en-GB" : "zh-CN";
  return new Intl.DateTimeFormat(tag, { weekday: "short", timeZone: "UTC" }).format(
    new Date(`${date}T00:00:00Z`),
  );
}
