import { penaltyEvents } from "@/lib/domain/supervision/penalties/events";
import { addYears } from "@/lib/platform/clock";
import type { NewEvent } from "@/lib/platform/events/define-events";
import type { RecordedActor } from "../../histories/actors";
import type { HistoryEntry } from "../../histories/entry";
import { staffNamed } from "../staff";
import type { NumberedPenalty } from "./rows";

function recordedAs(loginName: string): RecordedActor {
  const { accountId, name, role } = staffNamed(loginName);
  return { actorId: accountId, actorName: name, actorRole: role as "approver" };
}

/** What the record tells of a proceeding of the bureau. */
export function entriesOf(penalty: NumberedPenalty & { caseId: string }): HistoryEntry[] {
  const { caseId: id, organization, matter } = penalty;
  const details = {
    procedure: "penalty" as const,
    number: penalty.caseNumber,
    title: organization.name,
    kind: "fromInspection",
    applicantIds: [],
    isOrganizationTold: true,
    organizationId: organization.id,
    subdistrictCode: organization.subdistrictCode,
    supervisoryUnitId: null,
    assigneeId: null,
  };
  const measure = {
    kindOfPenalty: matter.kind,
    fine: matter.fine === null ? "" : String(matter.fine),
    months: matter.months ?? 0,
  };
  const [officer, approver] = [recordedAs("bureau.supervision"), recordedAs("bureau.approver")];
  const at = (occurredAt: Date, actor: RecordedActor, event: NewEvent): HistoryEntry => ({
    occurredAt,
    actor,
    event,
    changes: [],
  });
  return [
    at(penalty.filedAt, officer, penaltyEvents.opened(id, { ...details, reason: matter.facts })),
    at(
      penalty.noticedAt,
      officer,
      penaltyEvents.noticeServed(id, { ...details, ...measure, dueOn: penalty.noticedOn }),
    ),
    at(
      penalty.decidedAt,
      approver,
      penaltyEvents.decided(id, {
        ...details,
        ...measure,
        penaltyId: penalty.id,
        decisionNumber: penalty.number,
        decidedOn: penalty.decidedOn,
        publicUntil: addYears(penalty.decidedOn, 5),
      }),
    ),
    at(
      penalty.deliveredAt,
      officer,
      penaltyEvents.delivered(id, { ...details, deliveredOn: penalty.deliveredOn }),
    ),
  ];
}
