import { getTranslations } from "next-intl/server";
import { penaltyTones } from "@/components/supervision/penalty-tones";
import { Seal } from "@/components/ui/seal";
import { internalFacts } from "@/lib/domain/supervision/penalties/events";
import { getProceeding } from "@/lib/domain/supervision/penalties/queries/proceeding";
import type { CaseContext, CaseParts } from "../procedure";
import { PenaltyDossier } from "./penalty-dossier";
import { penaltyLimit } from "./penalty-limit";
import { PenaltyPanel } from "./penalty-panel";
import { penaltySteps } from "./stages";

/** The part of penalty proceedings on the case page. */
export async function penaltyParts(context: CaseContext): Promise<CaseParts> {
  const proceeding = await getProceeding(context.actor, context.file.id);
  const t = await getTranslations("penalties");
  const { kind, status, penalty } = proceeding;
  const label = t(`statuses.${status}`);
  const isDecided = status === "decided" || status === "delivered";
  const people = [
    ["opened", proceeding.openedByName, proceeding.createdAt],
    ["proposal", proceeding.proposedByName, null],
    ["hearing", proceeding.hearingOfficerName, null],
    ["decision", proceeding.decidedByName, proceeding.decidedAt],
  ] as const;
  return {
    kind: t(`kinds.${kind}`),
    status: { tone: penaltyTones[status], label },
    steps: penaltySteps(proceeding, { stage: (stage) => t(`stages.${stage}`), status: label }),
    seal: isDecided && penalty && (
      <Seal words={t(`outcomes.${penalty.kind}`)} label={t(`penaltyKinds.${penalty.kind}`)} />
    ),
    limit: await penaltyLimit(proceeding, context.today),
    decision: <PenaltyPanel context={context} proceeding={proceeding} />,
    dossier: <PenaltyDossier actor={context.actor} proceeding={proceeding} path="cases" />,
    people: people.flatMap(([part, name, at]) => (name ? [{ part: t(`people.${part}`), name, at }] : [])),
    events: { subjectType: "penalty", internalVerbs: internalFacts },
    letterTitle: (letter) => t(`letterKinds.${letter}` as never),
  };
}
