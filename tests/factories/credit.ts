import { randomUUID } from "node:crypto";
import { type RecordKind, recordKinds } from "@/lib/domain/credit/records/rules";
import { originalContent } from "@/lib/domain/credit/rulebooks/rules";
import type { RulebookContent } from "@/lib/domain/credit/rulebooks/schema";
import type { CalendarDate } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/client";
import { toDatabaseDate } from "@/lib/platform/db/dates";

let ordinal = 0;

/** An adopted version of the rules, by two people who need no account. */
export function makeRulebook(
  effectiveFrom: CalendarDate = "2020-01-01",
  content: RulebookContent = originalContent,
) {
  ordinal += 1;
  return database().creditRulebook.create({
    data: {
      ordinal: 1_000 + ordinal,
      status: "adopted",
      title: `第${ordinal}版`,
      titleEn: `Version ${ordinal}`,
      content,
      effectiveFrom: toDatabaseDate(effectiveFrom),
      createdById: randomUUID(),
      createdByName: "起草人",
      adoptedById: randomUUID(),
      adoptedByName: "采纳人",
    },
  });
}

export type RecordTraits = {
  kind: RecordKind;
  value?: number;
  occurredOn: CalendarDate;
  countsFrom?: CalendarDate;
  endedOn?: CalendarDate | null;
  annulledOn?: CalendarDate | null;
  publicUntil?: CalendarDate | null;
};

const dateOrNull = (date: CalendarDate | null | undefined) => (date ? toDatabaseDate(date) : null);

/** The columns of a record as drawing would fill them. */
export function recordRow(organizationId: string, traits: RecordTraits) {
  const { kind, value = 1, occurredOn, countsFrom = occurredOn } = traits;
  const { category, dimension, source } = recordKinds[kind];
  return {
    id: randomUUID(),
    organizationId,
    category,
    dimension,
    source,
    kind,
    value,
    origin: `test:${randomUUID()}`,
    evidence: {},
    occurredOn: toDatabaseDate(occurredOn),
    countsFrom: toDatabaseDate(countsFrom),
    publicFrom: toDatabaseDate(countsFrom),
    endedOn: dateOrNull(traits.endedOn),
    annulledOn: dateOrNull(traits.annulledOn),
    publicUntil: dateOrNull(traits.publicUntil),
  };
}

/** A record of an organization. */
export function makeRecord(organizationId: string, traits: RecordTraits) {
  return database().creditRecord.create({ data: recordRow(organizationId, traits) });
}
