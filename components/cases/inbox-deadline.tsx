import { useLocale, useTranslations } from "next-intl";
import { StatusTag } from "@/components/record/status-tag";
import type { TimeLeft } from "@/lib/domain/cases/inbox/schema";
import { formatDay } from "@/lib/platform/i18n/formats";

type InboxDeadlineProps = {
  time: TimeLeft;
  /** From how many days left on it turns amber, and red. */
  alarm: { amber: number; red: number };
};

/** Time left for a case in a list: shape, word and colour, and the last day. */
export function InboxDeadline({ time, alarm }: InboxDeadlineProps) {
  const t = useTranslations("cases.inbox.deadlines");
  const locale = useLocale();
  if (time.state === "none") return <span className="text-ink-3">—</span>;
  if (time.state === "paused") return <StatusTag tone="neutral">{t("paused")}</StatusTag>;
  const { left, unit, dueOn } = time;
  const tone = left < 0 || left <= alarm.red ? "bad" : left <= alarm.amber ? "warn" : "ok";
  const words =
    left === 0 ? t("today") : left < 0 ? t(`${unit}Over`, { days: -left }) : t(`${unit}Left`, { days: left });
  return (
    <span className="inline-flex items-center gap-2">
      <StatusTag tone={tone}>{words}</StatusTag>
      <span className="whitespace-nowrap text-ink-3 text-xs">{formatDay(dueOn, locale)}</span>
    </span>
  );
}
