import { getTranslations } from "next-intl/server";
import { getCreditWords } from "@/components/credit/credit-words";
import { LineDifferences } from "@/components/credit/line-differences";
import { Section } from "@/components/layout/section";
import { Panel } from "@/components/ui/panel";
import { listRecords } from "@/lib/domain/credit/records/queries/records";
import { compareScores } from "@/lib/domain/credit/scores/queries/compare";
import type { Score } from "@/lib/domain/credit/scores/schema";
import type { Actor } from "@/lib/platform/auth/actor";
import type { CalendarDate } from "@/lib/platform/clock";
import { formatDate } from "@/lib/platform/i18n/formats";
import { changeTold } from "./change-told";

type Side = { day: CalendarDate; rulebookId?: string | undefined };
type ScoreComparisonProps = { actor: Actor; organizationId: string; first: Side; second: Side };

/** The lines in which two reckonings of a score differ, and both totals. */
export async function ScoreComparison({ actor, organizationId, first, second }: ScoreComparisonProps) {
  const [t, words, comparison, records] = await Promise.all([
    getTranslations("creditPages.compare"),
    getCreditWords(),
    compareScores(actor, organizationId, first, second),
    listRecords(actor, organizationId, { includeEnded: true }),
  ]);
  if (comparison === null) return <p className="mt-8 text-ink-2">{t("tooEarly")}</p>;
  const known = new Map(records.map((record) => [record.id, record]));
  const header = ({ day, rulebook }: Score) =>
    t("dayAndRulebook", { date: formatDate(day, words.locale), number: rulebook.ordinal });
  const { changes } = comparison;
  return (
    <Section title={t("caption")} lead={changes.length === 0 ? t("same") : undefined}>
      <Panel className="overflow-hidden">
        <LineDifferences
          caption={t("caption")}
          headers={{ before: header(comparison.first), after: header(comparison.second) }}
          differences={changes.map((change) => ({
            id: [change.dimension, change.kind, change.key, change.recordId].join("-"),
            record: changeTold(change, words, known),
            rule: change.key === null ? words.dimension(change.dimension) : words.rule(change.key),
            before: change.before,
            after: change.after,
          }))}
          totals={{ before: comparison.first.total, after: comparison.second.total }}
        />
      </Panel>
    </Section>
  );
}
