import { useTranslations } from "next-intl";
import type { RegistrationCase } from "@/lib/domain/registrations/queries/registration";

/** What the offices have said so far: remarks, the recommendation with its reason, and the decision. */
export function DecisionMade({ registration }: { registration: RegistrationCase }) {
  const t = useTranslations("cases.registration.said");
  const outcomes = useTranslations("registrations.outcomes");
  const grounds = useTranslations("registrations.refusalGrounds");
  const { status, recommendation, refusalGround } = registration;
  const isDecided = status === "approved" || status === "refused";
  const ground = refusalGround ? grounds(refusalGround as never) : null;
  const said = [
    registration.preCheckRemark && {
      who: t("preCheck", { by: registration.preCheckedByName ?? "" }),
      text: registration.preCheckRemark,
    },
    registration.consentRemark && {
      who: t("consent", { by: registration.consentedByName ?? registration.supervisoryUnit?.name ?? "" }),
      text: registration.consentRemark,
    },
    recommendation && {
      who: t("review", { by: registration.reviewedByName ?? "", outcome: outcomes(recommendation) }),
      text: [!isDecided && ground, registration.reviewReason].filter(Boolean).join("\n"),
    },
    isDecided && {
      who: t("decision", { by: registration.decidedByName ?? "", outcome: outcomes(status) }),
      text: [status === "refused" && ground, registration.decisionReason].filter(Boolean).join("\n"),
    },
  ].filter((one) => typeof one === "object" && one !== null);
  if (said.length === 0) return null;
  return (
    <dl className="mt-2 grid gap-2 text-s">
      {said.map(({ who, text }) => (
        <div key={who} className="border-line-strong border-l-2 pl-3">
          <dt className="text-ink-2 text-xs">{who}</dt>
          <dd className="whitespace-pre-line">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
