import { getTranslations } from "next-intl/server";
import { annualCheckTones, conclusionTones } from "@/components/annual-checks/status-tones";
import { Seal } from "@/components/ui/seal";
import { internalFacts } from "@/lib/domain/annual-checks/events";
import { getAnnualCheck } from "@/lib/domain/annual-checks/queries/annual-check";
import type { CaseContext, CaseParts } from "../procedure";
import { CheckPanel, stepsOffered } from "./check-panel";
import { CheckDossier } from "./dossier";
import { annualCheckLimit } from "./limit";
import { annualCheckSteps } from "./stages";

/** The part of annual checks on the case page. */
export async function annualCheckParts(context: CaseContext): Promise<CaseParts> {
  const check = await getAnnualCheck(context.actor, context.file.id);
  const t = await getTranslations("annualChecks");
  const { status, kind, year } = check;
  const outcome = check.reassessment ?? check.conclusion;
  const isConcluded = status === "concluded" && outcome !== null;
  const label = isConcluded ? t(`conclusions.${outcome}`) : t(`statuses.${status}`);
  const people = [
    ["filing", check.filedOn ? check.createdByName : null, check.submittedAt],
    ["signature", check.signedByName, check.signedAt],
    ["firstReview", check.endorsedByName, check.endorsedAt],
    ["review", check.reviewedByName, check.reviewedAt],
    ["conclusion", check.concludedByName, check.concludedAt],
    ["reassessment", check.reassessedByName, check.reassessedAt],
  ] as const;
  return {
    kind: t("ofYear", { year: String(year), kind: t(check.isReport ? "charityReport" : `kinds.${kind}`) }),
    status: { tone: isConcluded ? conclusionTones[outcome] : annualCheckTones[status], label },
    steps: annualCheckSteps(check, {
      stage: (stage) => t(`stages.${stage}`),
      status: t(`statuses.${status}`),
    }),
    seal: isConcluded && <Seal words={t(`seals.${outcome}`)} label={t(`conclusions.${outcome}`)} />,
    limit: await annualCheckLimit(check, context.today),
    decision: <CheckPanel context={context} check={check} />,
    dossier: <CheckDossier check={check} mayCorrect={stepsOffered(context, check).includes("return")} />,
    people: people.flatMap(([part, name, at]) => (name ? [{ part: t(`people.${part}`), name, at }] : [])),
    events: { subjectType: "annualCheck", internalVerbs: internalFacts },
    letterTitle: (letter) => t(`letters.${letter}.title` as never),
  };
}
