import { getTranslations } from "next-intl/server";
import { contactCheckTones } from "@/components/supervision/contact-check-tones";
import {
  type ContactCheckCase,
  getContactCheck,
} from "@/lib/domain/supervision/contact-checks/queries/contact-check";
import type { CaseContext, CaseParts } from "../procedure";
import { StepDetails } from "../step-details";
import { ContactCheckDossier } from "./contact-check-dossier";
import { contactCheckStepsOffered } from "./contact-check-steps";
import { contactCheckSteps } from "./stages";

async function ContactCheckPanel({ context, check }: { context: CaseContext; check: ContactCheckCase }) {
  const [t, steps] = [
    await getTranslations("contactChecks.panel"),
    await contactCheckStepsOffered(context, check),
  ];
  const { actor } = context;
  const isOwn = check.status === "secondFailed" && check.senderIds.some((id) => id === actor.accountId);
  return (
    <StepDetails
      context={context}
      title={t(steps.length > 0 ? "nextSteps" : "waiting")}
      steps={steps}
      remarks={[isOwn ? t("ownLetters") : null, steps.length === 0 ? t(`waits.${check.status}`) : null]}
    />
  );
}

/** The limit that runs: only while the second letter is to be sent. */
export async function contactCheckLimit(check: ContactCheckCase) {
  if (check.status !== "firstFailed" || check.clockStartedOn === null) return null;
  const t = await getTranslations("contactChecks");
  return { title: t("limits.firstFailed"), basis: t("intervalBasis") };
}

/** The part of contact checks on the case page. */
export async function contactCheckParts(context: CaseContext): Promise<CaseParts> {
  const check = await getContactCheck(context.actor, context.file.id);
  const t = await getTranslations("contactChecks");
  const label = t(`statuses.${check.status}`);
  const people = [
    ["opened", check.createdByName, check.createdAt],
    ["found", check.foundByName, check.foundAt],
  ] as const;
  return {
    kind: t("kinds.domicile"),
    status: { tone: contactCheckTones[check.status], label },
    steps: contactCheckSteps(check, { stage: (stage) => t(`stages.${stage}`), status: label }),
    limit: await contactCheckLimit(check),
    decision: <ContactCheckPanel context={context} check={check} />,
    dossier: <ContactCheckDossier check={check} today={context.today} />,
    people: people.flatMap(([part, name, at]) => (name ? [{ part: t(`people.${part}`), name, at }] : [])),
    events: { subjectType: "contactCheck", internalVerbs: [] },
    letterTitle: (letter) => t(`letters.${letter}.title` as never),
  };
}
