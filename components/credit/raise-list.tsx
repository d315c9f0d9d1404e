import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import { formatDate } from "@/lib/platform/i18n/formats";
import { signed } from "./score-view";

/** One thing that would raise the score: what to do or wait for, by how much, and when it would show. */
export type Raise = {
  id: string;
  what: ReactNode;
  why: string;
  points: number;
  /** The day from which it would show; null where that depends on when it is done. */
  from: CalendarDate | null;
  href: string | null;
  hrefLabel: string | null;
};

/** What would raise the score most, the largest gain first. */
export function RaiseList({ raises }: { raises: Raise[] }) {
  const t = useTranslations("creditPages.raise");
  const locale = useLocale();
  if (raises.length === 0) return <p className="text-ink-2">{t("nothing")}</p>;
  return (
    <ol className="grid gap-3">
      {raises.map((raise) => (
        <li
          key={raise.id}
          className="grid grid-cols-[4rem_minmax(0,1fr)] gap-x-4 border-line border-b pb-3 last:border-b-0"
        >
          <span className="text-right font-semibold text-l text-pine-ink">{signed(raise.points)}</span>
          <div className="min-w-0">
            <p className="font-semibold">{raise.what}</p>
            <p className="text-ink-2 text-s">
              {raise.why} {raise.from && t("from", { date: formatDate(raise.from, locale) })}
            </p>
            {raise.href && raise.hrefLabel && (
              <Link href={raise.href} className="inline-flex min-h-6 items-center text-s max-sm:min-h-11">
                {raise.hrefLabel}
              </Link>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
