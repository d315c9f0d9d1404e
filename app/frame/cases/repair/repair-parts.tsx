import { getTranslations } from "next-intl/server";
import { repairTones } from "@/components/listings/listing-tones";
import { mayDecideFor } from "@/lib/domain/cases/policy";
import { getRepair } from "@/lib/domain/credit/repairs/queries/repair";
import type { CaseContext, CaseParts } from "../procedure";
import { StepDetails } from "../step-details";
import { RepairDossier } from "./repair-dossier";
import { repairLimit } from "./repair-limit";
import { repairSteps } from "./repair-stages";
import { repairStepsOffered } from "./repair-steps";

/** The part of credit repairs on the case page. */
export async function repairParts(context: CaseContext): Promise<CaseParts> {
  const { actor } = context;
  const file = await getRepair(actor, context.file.id);
  const [t, steps] = [await getTranslations("repairs"), await repairStepsOffered(context, file)];
  const { kind, status, repair } = file;
  const label = t(`statuses.${status}`);
  const isOwn = status === "verified" && mayDecideFor(actor, file) && repair.verifiedById === actor.accountId;
  const people = [
    ["application", file.createdByName, file.submittedAt],
    ["verification", repair.verifiedByName, repair.verifiedAt],
    ["decision", repair.decidedByName, file.decidedAt],
  ] as const;
  return {
    kind: t(`kinds.${kind}`),
    status: { tone: repairTones[status], label },
    steps: repairSteps(status, { stage: (stage) => t(`stages.${stage}`), status: label }),
    limit: await repairLimit(file, context.today),
    decision: (
      <StepDetails
        context={context}
        title={t(steps.length > 0 ? "panel.next" : "panel.state")}
        steps={steps}
        remarks={[
          isOwn ? t("panel.own") : null,
          steps.length === 0 && !isOwn ? t(`panel.waiting.${status}`) : null,
        ]}
      />
    ),
    dossier: <RepairDossier actor={actor} file={file} path="cases" />,
    people: people.flatMap(([part, name, at]) => (name ? [{ part: t(`people.${part}`), name, at }] : [])),
    events: { subjectType: "repair", internalVerbs: internalRepairVerbs },
    letterTitle: (letter) => t(`letterKinds.${letter}` as never),
  };
}

/** Facts of a repair that stay among the offices. */
export const internalRepairVerbs = ["repair.verified"];
