import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/components/layout/section";
import { Link } from "@/components/ui/link";
import { formatMoment } from "@/lib/platform/i18n/formats";
import type { Task } from "@/lib/platform/jobs/tasks";

/** Earlier runs with their reports. */
export function PastRuns({ runs }: { runs: Task[] }) {
  const [t, locale] = [useTranslations("annualChecks.clean"), useLocale()];
  if (runs.length === 0) return null;
  return (
    <Section title={t("past")} compact>
      <ul className="grid border-line border-t text-s">
        {runs.map((run) => {
          const outcome = run.outcome as { concluded?: number; refused?: number } | null;
          return (
            <li key={run.id} className="flex flex-wrap gap-x-4 border-line border-b py-2">
              <Link href={`/bureau/annual-checks/clean?run=${run.id}`}>
                {formatMoment(run.createdAt, locale)}
              </Link>
              <span className="text-ink-2">
                {run.status === "succeeded"
                  ? t("ended", { concluded: outcome?.concluded ?? 0, refused: outcome?.refused ?? 0 })
                  : t(`states.${run.status}`)}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
