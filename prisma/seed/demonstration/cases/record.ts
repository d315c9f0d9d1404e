import { caseEvents } from "@/lib/domain/cases/events";
import type { CaseDetails } from "@/lib/domain/cases/schema";
import { registrationEvents } from "@/lib/domain/registrations/events";
import { kindTraits } from "@/lib/domain/registrations/rules";
import type { NewEvent } from "@/lib/platform/events/define-events";
import type { HistoryEntry } from "../histories/entry";
import type { LetterNumbers } from "./letters";
import { extension } from "./state";
import type { ToldStep } from "./steps";
import type { ToldCase } from "./told";
import type { Exchange } from "./words";

function detailsOf({ matter, number }: ToldCase): CaseDetails {
  const { subject, applicant, kind } = matter;
  return {
    procedure: "registration",
    number: number ?? "",
    title: subject.title,
    kind,
    applicantIds: [applicant.accountId],
    isOrganizationTold: true,
    organizationId: kindTraits[kind].applicant === "organization" ? subject.organizationId : null,
    subdistrictCode: subject.subdistrictCode,
    supervisoryUnitId: subject.unitId,
    assigneeId: null,
  };
}

function eventOf(told: ToldCase, step: ToldStep, numbers: LetterNumbers): NewEvent {
  const { id, matter } = told;
  const details = detailsOf(told);
  const reason = matter.reason ?? "";
  const decision = numbers.get(step) ?? "";
  const count = matter.corrections.length;
  switch (step.step) {
    case "submit":
      return registrationEvents.submitted(id, details);
    case "resubmit":
      return registrationEvents.resubmitted(id, details);
    case "endorse":
      return registrationEvents.endorsed(id, { ...details, remark: "" });
    case "return":
      return registrationEvents.returned(id, { ...details, count });
    case "consent":
      return registrationEvents.consented(id, { ...details, remark: "" });
    case "recordPaperConsent":
      return registrationEvents.paperConsentRecorded(id, { ...details, remark: "" });
    case "denyConsent":
      return registrationEvents.consentDenied(id, { ...details, reason });
    case "accept":
      return registrationEvents.accepted(id, details);
    case "requestCorrection":
      return registrationEvents.correctionRequested(id, { ...details, count });
    case "correct":
      return registrationEvents.corrected(id, details);
    case "pause":
      return registrationEvents.paused(id, { ...details, reason: "siteVisit" });
    case "resume":
      return registrationEvents.resumed(id, {
        ...details,
        reason: "场所与申请材料一致，消防和无障碍条件符合要求。",
      });
    case "extend":
      return registrationEvents.extended(id, {
        ...details,
        reason: "需要与业务主管单位进一步核实业务范围。",
        days: extension,
      });
    case "recommend":
      return registrationEvents.recommended(id, {
        ...details,
        reason: matter.ground ? reason : "材料齐全，符合法定条件，建议准予。",
        recommendation: matter.ground ? "refused" : "approved",
      });
    case "sendBack":
      return registrationEvents.sentBack(id, { ...details, reason: "请再核对住所使用权的期限。" });
    case "approve":
      return registrationEvents.approved(id, { ...details, decision, certificate: "" });
    case "refuse":
      return registrationEvents.refused(id, { ...details, reason, decision });
    case "withdraw":
      return registrationEvents.withdrawn(id, { ...details, reason });
    case "lapse":
      return registrationEvents.lapsed(id, details);
  }
}

/** The life of a case for the record, its messages included. */
export function entriesOf(
  told: ToldCase,
  numbers: LetterNumbers,
  exchange: readonly Exchange[],
): HistoryEntry[] {
  const { id, matter, createdAt } = told;
  const applicant = {
    actorId: matter.applicant.accountId,
    actorName: matter.applicant.name,
    actorRole: matter.applicant.isCenter ? ("centerStaff" as const) : ("resident" as const),
  };
  const details = detailsOf(told);
  return [
    {
      occurredAt: createdAt,
      actor: applicant,
      event: registrationEvents.drafted(id, details),
      changes: [],
    },
    ...told.steps.map((step) => ({
      occurredAt: step.at,
      actor: step.actor,
      event: eventOf(told, step, numbers),
      changes: [],
    })),
    ...exchange.map(({ at, author, fromApplicant }) => ({
      occurredAt: at,
      actor: author,
      event: fromApplicant ? caseEvents.applicantWrote(id, details) : caseEvents.officeWrote(id, details),
      changes: [],
    })),
  ];
}
