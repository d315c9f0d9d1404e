import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import { toneClasses } from "@/components/ui/tag";

type DeadlineClockProps = {
  /** The rule behind it: "Statutory period of 20 working days". */
  title: ReactNode;
  /** Working days left; negative when it has passed, null while the clock stands still. */
  workingDaysLeft: number | null;
  /** The last day, as people write it. */
  dueText: ReactNode;
  /** "paused for 6 days", the law. */
  note?: ReactNode;
  /** From how many working days on it turns amber. */
  warnFrom?: number;
};

/** Time left, in working days: green, amber, red, or standing still. */
export function DeadlineClock({ title, workingDaysLeft, dueText, note, warnFrom = 5 }: DeadlineClockProps) {
  const t = useTranslations("interface.deadline");
  const tone =
    workingDaysLeft === null
      ? "neutral"
      : workingDaysLeft < 0
        ? "bad"
        : workingDaysLeft <= warnFrom
          ? "warn"
          : "ok";
  return (
    <div className={cn("rounded px-4 py-3", toneClasses(tone))}>
      <p className="text-xs">{title}</p>
      <p className="font-bold text-l">{deadlineWords(t, workingDaysLeft)}</p>
      <p className="text-s">{dueText}</p>
      {note && <p className="text-s">{note}</p>}
    </div>
  );
}

function deadlineWords(
  t: ReturnType<typeof useTranslations<"interface.deadline">>,
  days: number | null,
): string {
  if (days === null) return t("paused");
  if (days < 0) return t("overdue", { days: -days });
  if (days === 0) return t("today");
  return t("left", { days });
}
