import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/components/layout/section";
import { DescriptionList } from "@/components/ui/description-list";
import type { Proceeding } from "@/lib/domain/supervision/penalties/queries/proceeding";
import type { Measure } from "@/lib/domain/supervision/penalties/schema";
import { formatDate } from "@/lib/platform/i18n/formats";

type PenaltyDecisionProps = { proceeding: Proceeding; words: (measure: Measure) => string };

/** What was decided, why, and whether it still stands. */
export function PenaltyDecision({ proceeding, words }: PenaltyDecisionProps) {
  const t = useTranslations("penalties.dossier");
  const locale = useLocale();
  const { penalty, decisionReason, deliveredOn, proposal } = proceeding;
  if (decisionReason === null) return null;
  const on = (date: Parameters<typeof formatDate>[0]) => formatDate(date, locale);
  const months = penalty?.kind === "suspension" ? (proposal?.months ?? null) : null;
  const state = penalty
    ? [
        penalty.suspendedUntil && t("until", { date: on(penalty.suspendedUntil) }),
        deliveredOn && t("delivered", { date: on(deliveredOn) }),
        penalty.annulledOn &&
          t("annulled", { date: on(penalty.annulledOn), reason: penalty.annulReason ?? "" }),
      ].filter((one) => typeof one === "string")
    : [];
  return (
    <Section
      title={t("decision")}
      lead={penalty ? t("decisionOf", { number: penalty.number, date: on(penalty.decidedOn) }) : undefined}
    >
      <DescriptionList
        descriptions={[
          ...(penalty
            ? [{ term: t("measure"), detail: [words({ ...penalty, months }), ...state].join(" · ") }]
            : []),
          {
            term: t("reason"),
            detail: <p className="max-w-measure whitespace-pre-line">{decisionReason}</p>,
          },
        ]}
      />
    </Section>
  );
}
