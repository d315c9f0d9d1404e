import { complaintEvents } from "@/lib/domain/supervision/complaints/events";
import { isAgainst } from "@/lib/domain/supervision/complaints/rules";
import type { NewEvent } from "@/lib/platform/events/define-events";
import type { RecordedActor } from "../../histories/actors";
import type { HistoryEntry } from "../../histories/entry";
import type { Cast } from "./cast";
import type { PastStory } from "./stories";

/** What the record tells of a past complaint or thanks, in the order in which it happened. */
export function entriesOf(
  story: PastStory,
  { authority, examiner, second }: Cast,
  number: string,
): HistoryEntry[] {
  const { id, organization, writer, closedOn, closedAt } = story;
  const details = {
    procedure: "complaint" as const,
    number,
    title: organization.name,
    kind: story.kind,
    applicantIds: [writer.accountId],
    isOrganizationTold: false,
    organizationId: organization.id,
    subdistrictCode: organization.subdistrictCode,
    supervisoryUnitId: null,
    assigneeId: null,
    authority,
  };
  const resident: RecordedActor = {
    actorId: writer.accountId,
    actorName: writer.name,
    actorRole: "resident",
  };
  const represents: RecordedActor = {
    actorId: null,
    actorName: organization.legalRepresentative.name,
    actorRole: "legalRepresentative",
  };
  const at = (occurredAt: Date, actor: RecordedActor, event: NewEvent): HistoryEntry => ({
    occurredAt,
    actor,
    event,
    changes: [],
  });
  const filed = at(story.filedAt, resident, complaintEvents.filed(id, { ...details, topic: story.topic }));
  const told = { organizationId: organization.id };
  if (story.kind === "thanks")
    return [
      filed,
      at(closedAt, examiner, complaintEvents.thanksAcknowledged(id, details)),
      at(
        closedAt,
        examiner,
        complaintEvents.thanked(id, { ...told, isPublic: story.isPublic, thankedOn: closedOn }),
      ),
    ];
  const { outcome } = story.matter;
  const decider = isAgainst(outcome) ? second : examiner;
  const { askedAt, answeredAt, triagedAt, topic, satisfaction } = story;
  return [
    filed,
    at(triagedAt, examiner, complaintEvents.triaged(id, { ...details, topic })),
    ...(askedAt
      ? [at(askedAt, examiner, complaintEvents.organizationAsked(id, { ...told, dueOn: closedOn }))]
      : []),
    ...(answeredAt ? [at(answeredAt, represents, complaintEvents.organizationAnswered(id, details))] : []),
    ...(isAgainst(outcome)
      ? [
          at(
            new Date(closedAt.getTime() - 60_000),
            examiner,
            complaintEvents.proposed(id, { ...details, outcome }),
          ),
        ]
      : []),
    at(closedAt, decider, complaintEvents.replied(id, { ...details, outcome })),
    at(
      closedAt,
      decider,
      complaintEvents.closed(id, { ...told, topic, outcome, closedOn, wasAsked: askedAt !== null }),
    ),
    ...(satisfaction === null
      ? []
      : [
          at(
            new Date(closedAt.getTime() + 86_400_000),
            resident,
            complaintEvents.rated(id, { ...details, satisfaction }),
          ),
        ]),
  ];
}
