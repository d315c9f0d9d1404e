import { organizationEvents } from "@/lib/domain/organizations/events";
import type { ParticularField, RecordedValue } from "@/lib/domain/organizations/schema";
import { addDays, addYears, type CalendarDate } from "@/lib/platform/clock";
import type { Chance } from "../chance";
import { officeDay, officeMoment } from "../moments";
import { renewalsOf } from "../register/certificate";
import type { Draft } from "../register/draft";
import { centerOf, type Desk, type RecordedActor, registrar } from "./actors";
import type { PastChange } from "./earlier-values";
import type { HistoryEntry } from "./entry";

type Life = { draft: Draft; changes: readonly PastChange[]; unitId: string | null };

/** The value that a particular has on the reference day, in its recorded form. */
function presentValue({ draft, unitId }: Life, field: ParticularField): RecordedValue {
  switch (field) {
    case "name":
      return draft.name;
    case "domicile":
      return draft.domicile;
    case "legalRepresentativeName":
      return draft.legalRepresentative.name;
    case "registeredCapital":
      return draft.registeredCapital?.toString() ?? null;
    case "businessScope":
      return draft.businessScope;
    case "supervisoryUnitId":
      return unitId;
    default:
      throw new RangeError(field);
  }
}

function changeEntry(
  chance: Chance,
  life: Life,
  together: readonly PastChange[],
  name: string,
  actor: RecordedActor,
): HistoryEntry {
  const { draft } = life;
  const [first] = together;
  if (!first) throw new RangeError("nothing changed");
  const reason = [...new Set(together.map((change) => change.reason))].join("；");
  const fields = together.map(({ field }) => field);
  return {
    occurredAt: officeMoment(chance, first.day),
    actor,
    event: organizationEvents.changed(draft.id, { name, identifier: draft.code, reason, fields }),
    changes: together.map(({ field, before, reason }) => ({
      organizationId: draft.id,
      field,
      before,
      after: presentValue(life, field),
      reason,
    })),
  };
}

function renewalEntry(
  chance: Chance,
  draft: Draft,
  day: CalendarDate,
  name: string,
  actor: RecordedActor,
): HistoryEntry {
  const years = draft.certificate?.years ?? 0;
  const reason = "证书有效期届满，准予延续";
  const change = (field: ParticularField, before: CalendarDate, after: CalendarDate) => ({
    organizationId: draft.id,
    field,
    before,
    after,
    reason,
  });
  return {
    occurredAt: officeMoment(chance, officeDay(day)),
    actor,
    event: organizationEvents.changed(draft.id, {
      name,
      identifier: draft.code,
      reason,
      fields: ["certificateIssuedOn", "certificateValidUntil"],
    }),
    changes: [
      change("certificateIssuedOn", addYears(day, -years), day),
      change("certificateValidUntil", addDays(day, -1), addDays(addYears(day, years), -1)),
    ],
  };
}

const turningEvents = {
  suspended: organizationEvents.suspended,
  liquidating: organizationEvents.liquidationBegun,
  deregistered: organizationEvents.deregistered,
  revoked: organizationEvents.revoked,
};

function turnEntry(chance: Chance, draft: Draft, actor: RecordedActor): HistoryEntry | null {
  if (draft.status === "active") return null;
  const { id, name, code, statusReason: reason } = draft;
  const change = { organizationId: id, field: "status", before: "active", after: draft.status, reason };
  return {
    occurredAt: officeMoment(chance, draft.statusSince),
    actor,
    event: turningEvents[draft.status](id, { name, identifier: code, reason }),
    changes: [change],
  };
}

/** Everything that the record knows of one organization, from its establishment or filing on. */
export function recordedLife(chance: Chance, desks: readonly Desk[], life: Life): HistoryEntry[] {
  const { draft, changes } = life;
  const isFiled = draft.kind === "communityOrganization";
  const actorOn = (day: CalendarDate) =>
    isFiled ? centerOf(chance, desks, draft.subdistrictCode, day) : registrar(chance, desks, day);
  const rename = changes.find(({ field }) => field === "name");
  const nameOn = (day: CalendarDate) => (rename && day < rename.day ? String(rename.before) : draft.name);
  const founding = isFiled ? organizationEvents.filed : organizationEvents.registered;
  const days = [...new Set(changes.map(({ day }) => day))];
  const turn = turnEntry(chance, draft, actorOn(draft.statusSince));
  return [
    {
      occurredAt: officeMoment(chance, draft.establishedOn),
      actor: actorOn(draft.establishedOn),
      event: founding(draft.id, { name: nameOn(draft.establishedOn), identifier: draft.code }),
      changes: [],
    },
    ...days.map((day) => {
      const together = changes.filter((change) => change.day === day);
      return changeEntry(chance, life, together, nameOn(day), actorOn(day));
    }),
    ...renewalsOf(draft)
      .slice(-1)
      .map((day) => renewalEntry(chance, draft, day, nameOn(day), actorOn(day))),
    ...(turn ? [turn] : []),
  ];
}
