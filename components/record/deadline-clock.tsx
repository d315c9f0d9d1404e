import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import { toneClasses } from "@/components/ui/tag";

type DeadlineClockProps = {
  /** The rule behind it: "Statutory period of 20 working days". */
  title: ReactNode;
  /** Days left, in `unit`; negative when it has passed, null while the clock stands still. */
  daysLeft: number | null;
  unit?: "workingDays" | "days";
  /** The last day, as people write it. */
  dueText: ReactNode;
  /** "paused for 6 days", the law. */
  note?: ReactNode;
  /** From how many days left on it turns amber, and red. What is overdue is always red. */
  warnFrom?: number;
  alarmFrom?: number;
};

function toneOf(daysLeft: number | null, warnFrom: number, alarmFrom: number) {
  if (daysLeft === null) return "neutral";
  if (daysLeft <= alarmFrom) return "bad";
  return daysLeft <= warnFrom ? "warn" : "ok";
}

/** Time left: green, amber, red, or standing still. */
export function DeadlineClock(props: DeadlineClockProps) {
  const { title, daysLeft, unit = "workingDays", dueText, note, warnFrom = 5, alarmFrom = -1 } = props;
  const t = useTranslations("interface.deadline");
  const tone = toneOf(daysLeft, warnFrom, Math.max(alarmFrom, -1));
  return (
    <div className={cn("rounded px-4 py-3", toneClasses(tone))}>
      <p className="text-xs">{title}</p>
      <p className="font-bold text-l">{deadlineWords(t, daysLeft, unit)}</p>
      <p className="text-s">{dueText}</p>
      {note && <p className="text-s">{note}</p>}
    </div>
  );
}

function deadlineWords(
  t: ReturnType<typeof useTranslations<"interface.deadline">>,
  days: number | null,
  unit: "workingDays" | "days",
): string {
  if (days === null) return t("paused");
  if (days === 0) return t("today");
  if (unit === "days") return days < 0 ? t("overdueDays", { days: -days }) : t("leftDays", { days });
  return days < 0 ? t("overdue", { days: -days }) : t("left", { days });
}
