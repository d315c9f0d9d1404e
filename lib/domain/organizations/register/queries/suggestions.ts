import type { Actor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { visibleTo } from "../../policy";
import { searchSql } from "./condition";
import { orderSql } from "./entries";

/** Rows looked at before the best are taken: a single common character matches half of the register. */
const considered = 400;

/** The few entries that best answer what was typed so far, from both registers. */
export async function listSuggestions(actor: Actor, typed: string, limit = 8) {
  const rows = await database().$queryRaw<{ id: string }[]>`
    SELECT "id" FROM (
      SELECT "id", "searchText", "status", "sortKey" FROM "Organization"
      WHERE ${searchSql(typed)} ORDER BY "sortKey", "id" LIMIT ${considered}
    ) AS candidates
    ORDER BY ${orderSql("relevance", typed)} LIMIT ${limit}`;
  const ids = rows.map(({ id }) => id);
  const entries = await database().organization.findMany({
    where: { AND: [visibleTo(actor), { id: { in: ids } }] },
    select: {
      id: true,
      kind: true,
      status: true,
      name: true,
      shortName: true,
      englishName: true,
      uscc: true,
      filingNumber: true,
      legalRepresentativeName: true,
      formerNames: { select: { name: true } },
    },
    relationLoadStrategy: "join",
  });
  return ids.flatMap((id) => entries.filter((entry) => entry.id === id));
}

export const asksForSuggestions = (typed: string) =>
  /\p{Script=Han}/u.test(typed) || typed.replace(/[^\p{L}\p{N}]/gu, "").length >= 2;

export type Suggestion = Awaited<ReturnType<typeof listSuggestions>>[number];
