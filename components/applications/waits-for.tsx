import { useLocale, useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import type { TimeLeft } from "@/lib/domain/cases/inbox/schema";
import type { CaseParty } from "@/lib/domain/cases/schema";
import type { CalendarDate } from "@/lib/platform/clock";
import { formatDate } from "@/lib/platform/i18n/formats";

type Named = { name: string; englishName: string | null } | null;

type WaitsForProps = {
  party: CaseParty;
  /** Where the center and the supervisory unit of the case are. */
  subdistrict: Named;
  supervisoryUnit: Named;
  dueOn: CalendarDate | null;
  /** Left out where a clock beside it says so. */
  timeLeft?: TimeLeft;
  isPaused?: boolean;
  className?: string;
};

/** Who has the case and by when: "With the service center of Changshou Road, until 25 November, 3 working days left". */
export function WaitsFor(props: WaitsForProps) {
  const { party, subdistrict, supervisoryUnit, dueOn, timeLeft, isPaused, className } = props;
  const t = useTranslations("applications.waitsFor");
  const locale = useLocale();
  const named = party === "supervisoryUnit" ? supervisoryUnit : subdistrict;
  const place = (locale === "en" ? (named?.englishName ?? named?.name) : named?.name) ?? "";
  const running = timeLeft?.state === "running" ? timeLeft : null;
  const isLate = running !== null && running.left < 0;
  return (
    <p className={cn("text-s", className)}>
      {t(party, { place, isNamed: place === "" ? "no" : "yes" })}
      {isPaused && <span>{t("paused")}</span>}
      {dueOn && (
        <span className={cn(isLate && "font-semibold text-cinnabar")}>
          {t("until", { date: formatDate(dueOn, locale) })}
          {running && t(isLate ? "late" : "left", { days: Math.abs(running.left), unit: running.unit })}
        </span>
      )}
    </p>
  );
}
