import type { Actor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { fromDatabaseDate } from "@/lib/platform/db/dates";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { NotFound } from "@/lib/platform/errors";
import { matchReasons } from "@/lib/platform/search-keys";
import { visibleTo } from "../../policy";
import type { FoundEntry, RegisterEntry, RegisterQuery } from "../schema";
import { listRegisterIds } from "./page-of-ids";

export const entryFields = {
  id: true,
  kind: true,
  status: true,
  name: true,
  englishName: true,
  shortName: true,
  uscc: true,
  filingNumber: true,
  sector: true,
  legalRepresentativeName: true,
  registeredCapital: true,
  establishedOn: true,
  deregisteredOn: true,
  certificateValidUntil: true,
  isGovernmentFounded: true,
  isCharity: true,
  isDirectRegistration: true,
  creditGrade: true,
  evaluationGrade: true,
  statutoryList: true,
  subdistrict: { select: { name: true, englishName: true } },
  community: { select: { name: true } },
  formerNames: { select: { name: true } },
} satisfies Prisma.OrganizationSelect;

type EntryRow = Prisma.OrganizationGetPayload<{ select: typeof entryFields }>;

export function entryOf(row: EntryRow): RegisterEntry {
  return {
    ...row,
    establishedOn: fromDatabaseDate(row.establishedOn),
    deregisteredOn: row.deregisteredOn && fromDatabaseDate(row.deregisteredOn),
    certificateValidUntil: row.certificateValidUntil && fromDatabaseDate(row.certificateValidUntil),
    formerNames: row.formerNames.map(({ name }) => name),
  };
}

/** Entries by their ids, in that order. */
export async function entriesById(actor: Actor, ids: string[]): Promise<RegisterEntry[]> {
  const rows = await database().organization.findMany({
    where: { AND: [visibleTo(actor), { id: { in: ids } }] },
    select: entryFields,
    relationLoadStrategy: "join",
  });
  const byId = new Map(rows.map((row) => [row.id, entryOf(row)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** One page of the register under a filter, and what a search found where. */
export async function listRegisterEntries(actor: Actor, query: RegisterQuery): Promise<FoundEntry[]> {
  const entries = await entriesById(actor, await listRegisterIds(query));
  return entries.map((entry) => ({ ...entry, matches: query.q === "" ? [] : matchReasons(query.q, entry) }));
}

/** One line of the register, by credit code or filing number. Throws NotFound. */
export async function getRegisterEntry(actor: Actor, identifier: string): Promise<RegisterEntry> {
  const row = await database().organization.findFirst({
    where: { AND: [visibleTo(actor), { OR: [{ uscc: identifier }, { filingNumber: identifier }] }] },
    select: entryFields,
    relationLoadStrategy: "join",
  });
  if (!row) throw new NotFound();
  return entryOf(row);
}
