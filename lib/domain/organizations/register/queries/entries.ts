import type { Actor } from "@/lib/platform/auth/actor";
import type { CalendarDate } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/client";
import { fromDatabaseDate } from "@/lib/platform/db/dates";
import { Prisma } from "@/lib/platform/db/generated/client";
import { normalized } from "@/lib/platform/search-keys/normalized";
import { visibleTo } from "../../policy";
import type { RegisterOrder, RegisterQuery } from "../schema";
import { filterSql } from "./condition";

const { sql } = Prisma;

const entryFields = {
  id: true,
  kind: true,
  status: true,
  name: true,
  englishName: true,
  shortName: true,
  uscc: true,
  filingNumber: true,
  sector: true,
  registeredBy: true,
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

/** One line of the register, as lists show it. */
export type RegisterEntry = Omit<
  EntryRow,
  "establishedOn" | "deregisteredOn" | "certificateValidUntil" | "formerNames"
> & {
  establishedOn: CalendarDate;
  deregisteredOn: CalendarDate | null;
  certificateValidUntil: CalendarDate | null;
  formerNames: string[];
};

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

async function entriesById(actor: Actor, ids: string[]): Promise<RegisterEntry[]> {
  const rows = await database().organization.findMany({
    where: { AND: [visibleTo(actor), { id: { in: ids } }] },
    select: entryFields,
    relationLoadStrategy: "join",
  });
  const byId = new Map(rows.map((row) => [row.id, entryOf(row)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** One page of the register under a filter. */
export async function listRegisterEntries(actor: Actor, query: RegisterQuery): Promise<RegisterEntry[]> {
  const rows = await database().$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Organization" WHERE ${filterSql(query)}
    ORDER BY ${orderSql(query.sort, query.q)}
    LIMIT ${query.size} OFFSET ${(query.page - 1) * query.size}`;
  return entriesById(
    actor,
    rows.map(({ id }) => id),
  );
}

/** The names that look most like what was typed, for a search without result; by trigrams of text and pinyin. */
export async function listNearestEntries(actor: Actor, typed: string): Promise<RegisterEntry[]> {
  const text = normalized(typed).slice(0, 40);
  if (text === "") return [];
  const rows = await database().$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Organization"
    WHERE "grams" && ${[...new Set(text)]}::text[] OR "latinText" %> ${text}
    ORDER BY greatest(
      word_similarity(${text}, "latinText"),
      (SELECT count(*) FROM unnest(${[...new Set(text)]}::text[]) AS typed(gram) WHERE typed.gram = ANY("grams"))::real
        / ${[...new Set(text)].length}) DESC, length("name"), "id"
    LIMIT 5`;
  return entriesById(
    actor,
    rows.map(({ id }) => id),
  );
}

/** Every entry under a filter in its order, fetched in blocks, for exports of any size in little memory. */
export async function* readRegisterEntries(actor: Actor, query: RegisterQuery, blockSize = 1_000) {
  const ids = await database().$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Organization" WHERE ${filterSql(query)} ORDER BY ${orderSql(query.sort, query.q)}`;
  for (let start = 0; start < ids.length; start += blockSize) {
    const block = ids.slice(start, start + blockSize).map(({ id }) => id);
    yield* await exportedById(actor, block);
  }
}

const exportFields = {
  ...entryFields,
  domicile: true,
  businessScope: true,
  certificateNumber: true,
  partyOrganization: true,
  supervisoryUnit: { select: { name: true, englishName: true } },
} satisfies Prisma.OrganizationSelect;

export type ExportedEntry = RegisterEntry &
  Pick<
    Prisma.OrganizationGetPayload<{ select: typeof exportFields }>,
    "domicile" | "businessScope" | "certificateNumber" | "partyOrganization" | "supervisoryUnit"
  >;

async function exportedById(actor: Actor, ids: string[]): Promise<ExportedEntry[]> {
  const rows = await database().organization.findMany({
    where: { AND: [visibleTo(actor), { id: { in: ids } }] },
    select: exportFields,
    relationLoadStrategy: "join",
  });
  const byId = new Map(rows.map((row) => [row.id, { ...row, ...entryOf(row) }]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
