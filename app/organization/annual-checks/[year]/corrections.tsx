import { useTranslations } from "next-intl";
import { reportTargetHref, useReportTargetWords } from "@/components/annual-checks/targets";
import { Callout } from "@/components/ui/callout";
import { Link } from "@/components/ui/link";

type Correction = { id: string; target: string; reason: string; requestedByName: string };

type CorrectionsProps = { year: number; corrections: readonly Correction[] };

/** Things to correct, each with where and why. */
export function CorrectionList({ year, corrections }: CorrectionsProps) {
  const [t, words] = [useTranslations("applications.corrections"), useReportTargetWords()];
  return (
    <ol className="mt-2 grid list-decimal gap-3 pl-5">
      {corrections.map(({ id, target, reason, requestedByName }) => (
        <li key={id}>
          <Link
            href={reportTargetHref(year, target)}
            className="inline-flex min-h-6 items-center font-semibold"
          >
            {words(target)}
          </Link>
          <p className="whitespace-pre-line text-ink">{reason}</p>
          <p className="text-ink-2 text-xs">{t("by", { name: requestedByName })}</p>
        </li>
      ))}
    </ol>
  );
}

/** What an office asked to correct, each leading to the field, cell or file that it concerns. */
export function Corrections({ year, corrections }: CorrectionsProps) {
  const t = useTranslations("applications.corrections");
  if (corrections.length === 0) return null;
  return (
    <Callout tone="warn" title={t("title", { count: corrections.length })} className="mb-6">
      <p>{t("lead")}</p>
      <CorrectionList year={year} corrections={corrections} />
    </Callout>
  );
}
