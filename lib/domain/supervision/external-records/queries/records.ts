import type { Actor } from "@/lib/platform/auth/actor";
import type { CalendarDate } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/client";
import { fromDatabaseDate } from "@/lib/platform/db/dates";
import { Forbidden, NotFound } from "@/lib/platform/errors";
import { mayReadExternalRecords } from "../policy";
import type { ExternalSource } from "../schema";

export type ExternalRecordEntry = {
  id: string;
  source: ExternalSource;
  organizationId: string;
  organization: string;
  organizationEn: string | null;
  number: string;
  department: string;
  facts: string;
  basis: string;
  occurredOn: CalendarDate;
  endedOn: CalendarDate | null;
  annulledOn: CalendarDate | null;
  annulReason: string | null;
  batch: string | null;
};

export type ExternalRecordSearch = {
  text?: string;
  source?: ExternalSource;
  organizationId?: string;
  batchId?: string;
  isAnnulled?: boolean;
  page: number;
  pageSize: number;
};

const related = {
  organization: { select: { name: true, englishName: true } },
  batch: { select: { number: true } },
} as const;

function conditionOf({ text, organizationId, batchId, isAnnulled }: ExternalRecordSearch) {
  const containing = { contains: text };
  return {
    organizationId,
    batchId,
    ...(isAnnulled !== undefined && { annulledOn: isAnnulled ? { not: null } : null }),
    ...(text && {
      OR: [{ number: containing }, { department: containing }, { organization: { name: containing } }],
    }),
  };
}

/** Penalties of other departments, which are kept among the penalties, told as records. */
async function penaltiesOf(search: ExternalRecordSearch, take: number) {
  const where = { ...conditionOf(search), caseId: null };
  const [rows, count] = await Promise.all([
    database().penalty.findMany({ where, include: related, orderBy: { decidedOn: "desc" }, take }),
    database().penalty.count({ where }),
  ]);
  return { entries: rows.map(asRecord), count };
}

const asRecord = <Row extends { decidedOn: Date; suspendedUntil: Date | null }>(row: Row) => ({
  ...row,
  source: "penalty" as const,
  occurredOn: row.decidedOn,
  endedOn: row.suspendedUntil,
});

async function recordsOf(search: ExternalRecordSearch, take: number) {
  const where = { ...conditionOf(search), source: search.source };
  const [rows, count] = await Promise.all([
    database().externalRecord.findMany({ where, include: related, orderBy: { occurredOn: "desc" }, take }),
    database().externalRecord.count({ where }),
  ]);
  return { entries: rows, count };
}

type Row =
  | Awaited<ReturnType<typeof recordsOf>>["entries"][number]
  | Awaited<ReturnType<typeof penaltiesOf>>["entries"][number];

function shaped(row: Row): ExternalRecordEntry {
  const { id, source, organizationId, number, department, facts, basis, annulReason } = row;
  return {
    id,
    source,
    organizationId,
    number,
    department,
    facts,
    basis,
    annulReason,
    organization: row.organization.name,
    organizationEn: row.organization.englishName,
    occurredOn: fromDatabaseDate(row.occurredOn),
    endedOn: row.endedOn && fromDatabaseDate(row.endedOn),
    annulledOn: row.annulledOn && fromDatabaseDate(row.annulledOn),
    batch: row.batch?.number ?? null,
  };
}

/** One page of what courts and other departments told, newest first, and how many records there are. */
export async function listExternalRecords(actor: Actor, search: ExternalRecordSearch) {
  if (!mayReadExternalRecords(actor)) throw new Forbidden();
  const nothing = { entries: [], count: 0 };
  const upTo = search.page * search.pageSize;
  const [penalties, records] = await Promise.all([
    search.source === undefined || search.source === "penalty" ? penaltiesOf(search, upTo) : nothing,
    search.source === "penalty" ? nothing : recordsOf(search, upTo),
  ]);
  const entries = [...penalties.entries, ...records.entries]
    .map(shaped)
    .sort((one, other) =>
      one.occurredOn < other.occurredOn
        ? 1
        : one.occurredOn > other.occurredOn
          ? -1
          : one.id < other.id
            ? 1
            : -1,
    )
    .slice(upTo - search.pageSize, upTo);
  return { entries, count: penalties.count + records.count };
}

/** One record, or a penalty of another department, by its id. Throws NotFound, also to whoever is not of the bureau. */
export async function getExternalRecord(actor: Actor, id: string): Promise<ExternalRecordEntry> {
  if (!mayReadExternalRecords(actor)) throw new NotFound();
  const told = await database().externalRecord.findUnique({ where: { id }, include: related });
  if (told) return shaped(told);
  const penalty = await database().penalty.findFirst({ where: { id, caseId: null }, include: related });
  if (!penalty) throw new NotFound();
  return shaped(asRecord(penalty));
}

/** Public records of an organization that are neither penalties, which have their own block, nor annulled. */
export async function listPublicExternalRecords(organizationId: string) {
  const rows = await database().externalRecord.findMany({
    where: { organizationId, annulledOn: null, source: { not: "penalty" } },
    select: {
      id: true,
      source: true,
      number: true,
      department: true,
      facts: true,
      occurredOn: true,
      endedOn: true,
    },
    orderBy: [{ occurredOn: "desc" }, { id: "desc" }],
    take: 50,
  });
  return rows.map(({ occurredOn, endedOn, ...row }) => ({
    ...row,
    occurredOn: fromDatabaseDate(occurredOn),
    endedOn: endedOn && fromDatabaseDate(endedOn),
  }));
}
