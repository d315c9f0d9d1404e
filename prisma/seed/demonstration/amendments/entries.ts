import { amendmentEvents } from "@/lib/domain/organizations/amendments/events";
import { recorded } from "../histories/actors";
import type { HistoryEntry } from "../histories/entry";
import type { Amended } from "./place";

function decisionEntry(amended: Amended): HistoryEntry[] {
  const { id, number, status, resident, changes, fields, proposer, decider, decidedAt, reason } = amended;
  if (decidedAt === null || status === "proposed") return [];
  const organizationId = resident.draft.id;
  const told = { number, organizationId, organization: resident.draft.name, fields };
  const decided = { ...told, proposedById: proposer.accountId };
  const remark = amended.decisionReason ?? "";
  const occurredAt = decidedAt;
  switch (status) {
    case "confirmed": {
      const applied = Object.entries(changes).map(([field, change]) => ({
        organizationId,
        field,
        ...change,
        reason,
      }));
      return [
        {
          occurredAt,
          actor: recorded(decider),
          event: amendmentEvents.confirmed(id, decided),
          changes: applied,
        },
      ];
    }
    case "declined": {
      const event = amendmentEvents.declined(id, { ...decided, reason: remark });
      return [{ occurredAt, actor: recorded(decider), event, changes: [] }];
    }
    case "withdrawn": {
      const event = amendmentEvents.withdrawn(id, { ...told, reason: remark });
      return [{ occurredAt, actor: recorded(proposer), event, changes: [] }];
    }
  }
}

/** The proposal of a correction and its outcome, for the record. */
export function entriesOf(amended: Amended): HistoryEntry[] {
  const { id, number, resident, fields, proposer, proposedAt, reason } = amended;
  const told = {
    number,
    organizationId: resident.draft.id,
    organization: resident.draft.name,
    fields,
    reason,
  };
  const event = amendmentEvents.proposed(id, told);
  return [
    { occurredAt: proposedAt, actor: recorded(proposer), event, changes: [] },
    ...decisionEntry(amended),
  ];
}
