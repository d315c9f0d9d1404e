import type { Actor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { fromDatabaseDate } from "@/lib/platform/db/dates";
import { Prisma } from "@/lib/platform/db/generated/client";
import { NotFound } from "@/lib/platform/errors";
import { matchReasons } from "@/lib/platform/search-keys";
import { normalized } from "@/lib/platform/search-keys/normalized";
import { visibleTo } from "../../policy";
import type { FoundEntry, RegisterEntry, RegisterOrder, RegisterQuery } from "../schema";
import { filterSql } from "./condition";

const { sql } = Prisma;

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

/**
 * The best first: a whole code or name, then names that begin with what was typed, names that contain it, and the rest
 * (pinyin, former names, legal representatives); organizations in being before tombstones.
 */
function relevanceSql(query: string): Prisma.Sql {
  const text = normalized(query);
  if (text === "") return sql`"sortKey", "id"`;
  return sql`
    CASE WHEN ${text} = ANY(string_to_array("searchText", E'\n')) THEN 0
      WHEN starts_with("searchText", ${text}) THEN 1
      WHEN strpos(split_part("searchText", E'\n', 1), ${text}) > 0 THEN 2
      WHEN strpos("searchText", ${text}) > 0 THEN 3 ELSE 4 END,
    "status" IN ('deregistered', 'revoked'), "sortKey", "id"`;
}

/** The order of rows as SQL; `id` makes it total, so that pages neither repeat nor lose a row. */
export function orderSql(order: RegisterOrder, query: string): Prisma.Sql {
  switch (order) {
    case "relevance":
      return relevanceSql(query);
    case "name":
      return sql`"sortKey", "id"`;
    case "newest":
      return sql`"establishedOn" DESC, "id" DESC`;
    case "oldest":
      return sql`"establishedOn", "id"`;
    case "capital":
      return sql`"registeredCapital" DESC NULLS LAST, "id"`;
  }
}

export async function entriesById(actor: Actor, ids: string[]): Promise<RegisterEntry[]> {
  const rows = await database().organization.findMany({
    where: { AND: [visibleTo(actor), { id: { in: ids } }] },
    select: entryFields,
    relationLoadStrategy: "join",
  });
  const byId = new Map(rows.map((row) => [row.id, entryOf(row)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** One page of the register under a filter. */
export async function listRegisterEntries(actor: Actor, query: RegisterQuery): Promise<FoundEntry[]> {
  const rows = await database().$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Organization" WHERE ${filterSql(query)}
    ORDER BY ${orderSql(query.sort, query.q)}
    LIMIT ${query.size} OFFSET ${(query.page - 1) * query.size}`;
  const entries = await entriesById(
    actor,
    rows.map(({ id }) => id),
  );
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
