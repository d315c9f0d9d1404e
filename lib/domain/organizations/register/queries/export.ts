import type { Actor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { visibleTo } from "../../policy";
import type { RegisterEntry, RegisterQuery } from "../schema";
import { filterSql } from "./condition";
import { entryFields, entryOf } from "./entries";
import { orderedColumns, orderSql } from "./order";

/** Every entry under a filter in its order, fetched in blocks, for exports of any size in little memory. */
export async function* readRegisterEntries(actor: Actor, query: RegisterQuery, blockSize = 1_000) {
  const ids = await database().$queryRaw<{ id: string }[]>`
    SELECT "id" FROM (SELECT ${orderedColumns} FROM "Organization" WHERE ${filterSql(query)} OFFSET 0) AS found
    ORDER BY ${orderSql(query.sort, query.q)}`;
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
