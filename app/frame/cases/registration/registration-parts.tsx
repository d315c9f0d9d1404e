import { getLocale, getTranslations } from "next-intl/server";
import { DecisionSeal } from "@/components/registrations/decision-seal";
import { registrationTones } from "@/components/registrations/status-tones";

import { getRuleInForce } from "@/lib/domain/district/queries/rules";
import { internalFacts } from "@/lib/domain/registrations/queries/applications";
import { getRegistration, type RegistrationCase } from "@/lib/domain/registrations/queries/registration";
import { limitOf } from "@/lib/domain/registrations/rules";
import type { CaseContext, CaseParts } from "../procedure";
import { DecisionPanel, mayCorrectIn, stepsOnPage } from "./decision-panel";
import { Dossier } from "./dossier";
import { stepBar } from "./stages";

/** The part of registrations on the case page. */
export async function registrationParts(context: CaseContext): Promise<CaseParts> {
  const { actor, file } = context;
  const [registration, t, say] = [
    await getRegistration(actor, file.id),
    await getTranslations("registrations"),
    await getTranslations("cases.registration"),
  ];
  const { kind, status } = registration;
  const label = t(`statuses.${status}`);
  const isSealed = status === "approved" || status === "refused";
  return {
    kind: t(`kinds.${kind}`),
    status: { tone: registrationTones[status], label },
    steps: stepBar(registration, { stage: (stage) => say(`stages.${stage}`), status: label }),
    seal: isSealed && <DecisionSeal kind={kind} status={status} />,
    limit: await limitIn(context, registration),
    decision: <DecisionPanel context={context} registration={registration} />,
    dossier: (
      <Dossier
        context={context}
        registration={registration}
        mayCorrect={mayCorrectIn(stepsOnPage(context, registration))}
      />
    ),
    people: await peopleIn(registration),
    events: { subjectType: "registration", internalVerbs: internalFacts },
    letterTitle: (letter) => t(`letterKinds.${letter}` as never),
  };
}

async function limitIn({ today }: CaseContext, registration: RegistrationCase) {
  const key = limitOf(registration.status, registration.kind);
  if (key === null) return null;
  const [t, locale, rule] = [
    await getTranslations("cases.registration.limits"),
    await getLocale(),
    await getRuleInForce(key, registration.clockStartedOn ?? today),
  ];
  return { title: t(registration.status), basis: locale === "en" ? rule.basisEn : rule.basis };
}

async function peopleIn(registration: RegistrationCase): Promise<CaseParts["people"]> {
  const t = await getTranslations("cases.people.parts");
  const parts = [
    ["applicant", registration.createdByName, registration.submittedAt],
    ["preCheck", registration.preCheckedByName, registration.preCheckedAt],
    ["consent", registration.consentedByName, registration.consentedAt],
    ["acceptance", registration.acceptedByName, registration.acceptedAt],
    ["review", registration.reviewedByName, registration.reviewedAt],
    ["decision", registration.decidedByName, registration.decidedAt],
  ] as const;
  return parts.flatMap(([part, name, at]) => (name === null ? [] : [{ part: t(part), name, at }]));
}
