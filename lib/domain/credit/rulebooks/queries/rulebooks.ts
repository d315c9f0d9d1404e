import type { Actor } from "@/lib/platform/auth/actor";
import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import { database, type Transaction } from "@/lib/platform/db/client";
import { fromDatabaseDate } from "@/lib/platform/db/dates";
import type { CreditRulebook } from "@/lib/platform/db/generated/client";
import { NotFound, Refusal } from "@/lib/platform/errors";
import { rulebooksVisibleTo } from "../policy";
import { rulebookOn } from "../rules";
import { contentSchema, type Rulebook } from "../schema";

const shown = ({ content, effectiveFrom, ...row }: CreditRulebook): Rulebook => ({
  ...row,
  content: contentSchema.parse(content),
  effectiveFrom: effectiveFrom && fromDatabaseDate(effectiveFrom),
});

/** All versions of the rules that a reader may see, newest first: adopted ones for everybody, drafts for the bureau. */
export async function listRulebooks(actor: Actor, tx: Transaction = database()): Promise<Rulebook[]> {
  const rows = await tx.creditRulebook.findMany({
    where: rulebooksVisibleTo(actor),
    orderBy: { ordinal: "desc" },
  });
  return rows.map(shown);
}

/** One version of the rules. Throws NotFound where the reader may not know of it. */
export async function getRulebook(actor: Actor, id: string, tx: Transaction = database()): Promise<Rulebook> {
  const row = await tx.creditRulebook.findFirst({ where: { AND: [{ id }, rulebooksVisibleTo(actor)] } });
  if (!row) throw new NotFound();
  return shown(row);
}

/** The rules in force on a day; null before the first were adopted. */
export async function getRulebookOn(
  day: CalendarDate,
  tx: Transaction = database(),
): Promise<Rulebook | null> {
  const adopted = await tx.creditRulebook.findMany({
    where: { status: "adopted" },
    select: { id: true, status: true, effectiveFrom: true },
  });
  const versions = adopted.map((row) => ({
    ...row,
    effectiveFrom: row.effectiveFrom && fromDatabaseDate(row.effectiveFrom),
  }));
  const found = rulebookOn(versions, day);
  if (!found) return null;
  return shown(await tx.creditRulebook.findUniqueOrThrow({ where: { id: found.id } }));
}

/** The rules in force on a day. Throws Refusal "credit.noRulebook" before the first were adopted. */
export async function getRulebookInForce(day: CalendarDate, tx: Transaction = database()): Promise<Rulebook> {
  const found = await getRulebookOn(day, tx);
  if (!found) throw new Refusal("credit.noRulebook");
  return found;
}
