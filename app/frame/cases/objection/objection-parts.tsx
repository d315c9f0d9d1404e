import { getTranslations } from "next-intl/server";
import { objectionTones } from "@/components/credit/objection-tones";
import { isItsAuthority } from "@/lib/domain/cases/policy";
import { getObjection } from "@/lib/domain/credit/objections/queries/objection";
import type { CaseContext, CaseParts } from "../procedure";
import { StepDetails } from "../step-details";
import { ObjectionDossier } from "./objection-dossier";
import { objectionLimit } from "./objection-limit";
import { objectionSteps } from "./objection-stages";
import { objectionStepsOffered } from "./objection-step-forms";

/** The part of objections to credit records on the case page. */
export async function objectionParts(context: CaseContext): Promise<CaseParts> {
  const { actor, today } = context;
  const file = await getObjection(actor, context.file.id);
  const [t, words, steps] = [
    await getTranslations("creditPages.objectionCase"),
    await getTranslations("objections"),
    await objectionStepsOffered(context, file),
  ];
  const { kind, status, objection } = file;
  const label = words(`statuses.${status}`);
  const isOwnDecision =
    status === "secondLook" && isItsAuthority(actor, file) && objection.decidedById === actor.accountId;
  const people = [
    ["filing", file.createdByName, file.submittedAt],
    ["decision", objection.decidedByName, objection.firstDecidedAt],
    ["secondLook", objection.secondDecidedByName, objection.secondDecidedByName ? file.decidedAt : null],
  ] as const;
  return {
    kind: words(`kinds.${kind}`),
    status: { tone: objectionTones[status], label },
    steps: objectionSteps(file, { stage: (stage) => t(`stages.${stage}`), status: label }),
    limit: await objectionLimit(file, today),
    decision: (
      <StepDetails
        context={context}
        title={t(steps.length > 0 ? "panel.next" : "panel.state")}
        steps={steps}
        remarks={[
          isOwnDecision ? t("panel.own") : null,
          steps.length === 0 && !isOwnDecision ? t(`panel.waiting.${status}`) : null,
        ]}
      />
    ),
    dossier: <ObjectionDossier file={file} today={today} />,
    people: people.flatMap(([part, name, at]) => (name ? [{ part: t(`stages.${part}`), name, at }] : [])),
    events: { subjectType: "objection", internalVerbs: internalObjectionVerbs },
    letterTitle: (letter) => words(`letterKinds.${letter}` as never),
  };
}

/** Facts of an objection that stay among the offices. */
export const internalObjectionVerbs = ["objection.answered"];
