import { useTranslations } from "next-intl";
import type { AnnualCheckCase } from "@/lib/domain/annual-checks/queries/annual-check";

/** What the offices have said so far: remarks, breaches found, recommendation and conclusions with their reasons. */
export function SaidOfCheck({ check }: { check: AnnualCheckCase }) {
  const t = useTranslations("annualChecks");
  const { recommendation, conclusion, reassessment, breaches } = check;
  const found = breaches.map(({ condition, severity, remark }) => {
    const name = t(`conditions.${condition}` as never);
    return `${t("panel.breach", { condition: name, severity: t(`severities.${severity}`) })}${remark ? ` ${remark}` : ""}`;
  });
  const said = [
    check.endorseRemark && {
      who: t("panel.said.endorsed", { by: check.endorsedByName ?? "" }),
      text: check.endorseRemark,
    },
    recommendation && {
      who: t("panel.said.reviewed", {
        by: check.reviewedByName ?? "",
        conclusion: t(`conclusions.${recommendation}`),
      }),
      text: [...found, check.reviewReason].filter(Boolean).join("\n"),
    },
    check.status === "received" && {
      who: t("panel.said.received", { by: check.reviewedByName ?? "" }),
      text: check.reviewReason ?? "",
    },
    conclusion && {
      who: t("panel.said.concluded", {
        by: check.concludedByName ?? "",
        conclusion: t(`conclusions.${conclusion}`),
      }),
      text: check.conclusionReason ?? "",
    },
    reassessment && {
      who: t("panel.said.reassessed", {
        by: check.reassessedByName ?? "",
        conclusion: t(`conclusions.${reassessment}`),
      }),
      text: "",
    },
  ].filter((one) => typeof one === "object" && one !== null);
  if (said.length === 0) return null;
  return (
    <dl className="mt-2 grid gap-2 text-s">
      {said.map(({ who, text }) => (
        <div key={who} className="border-line-strong border-l-2 pl-3">
          <dt className="text-ink-2 text-xs">{who}</dt>
          {text !== "" && <dd className="whitespace-pre-line">{text}</dd>}
        </div>
      ))}
    </dl>
  );
}
