import { getTranslations } from "next-intl/server";
import type { MatterContext, MatterParts } from "@/app/frame/cases/applicant/matter";
import { internalFacts } from "@/lib/domain/supervision/penalties/events";
import { getProceeding } from "@/lib/domain/supervision/penalties/queries/proceeding";
import { PenaltyDossier } from "../../../frame/cases/penalty/penalty-dossier";
import { penaltyLimit } from "../../../frame/cases/penalty/penalty-limit";
import { penaltySteps } from "../../../frame/cases/penalty/stages";
import { PenaltyNow } from "./penalty-now";

/** A penalty proceeding as the organization sees it: what it was told, its rights, and what it may do by when. */
export async function penaltyMatter({ actor, file, today }: MatterContext): Promise<MatterParts> {
  const [t, proceeding] = [await getTranslations("penalties"), await getProceeding(actor, file.id)];
  const { status } = proceeding;
  return {
    steps: penaltySteps(proceeding, {
      stage: (stage) => t(`stages.${stage}`),
      status: t(`statuses.${status}`),
    }),
    lead: t("matter.lead"),
    now: <PenaltyNow actor={actor} proceeding={proceeding} />,
    dossier: <PenaltyDossier actor={actor} proceeding={proceeding} path="applications" />,
    limit: await penaltyLimit(proceeding, today),
    events: { subjectType: "penalty", internalVerbs: internalFacts },
    letterTitle: (letter) => t(`letterKinds.${letter}` as never),
  };
}
