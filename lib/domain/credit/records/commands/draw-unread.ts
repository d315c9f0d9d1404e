import { system } from "@/lib/platform/auth/actor";
import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import type { Transaction } from "@/lib/platform/db/client";
import { record } from "@/lib/platform/events/record";
import { creditRunEvents } from "../../events";
import { recomputing } from "../../scores/commands/recompute";
import { cursorName, readEvents } from "../queries/unread";
import { drawRecords } from "./draw-records";

const atOnce = 1_000;

/**
 * Reads the next thousand entries of the event record, draws what they tell and reckons the organizations that they
 * concern, in one transaction with the position reached: after a crash it goes on where it was. False when all is read.
 */
export async function drawUnread(tx: Transaction, today: CalendarDate): Promise<boolean> {
  const cursor = await tx.creditCursor.upsert({
    where: { name: cursorName },
    create: { name: cursorName, position: 0n },
    update: {},
  });
  const [locked] = await tx.$queryRaw<{ position: bigint }[]>`
    SELECT "position" FROM "CreditCursor" WHERE "name" = ${cursorName} FOR UPDATE`;
  const { position, organizationIds } = await readEvents(tx, locked?.position ?? cursor.position, atOnce);
  if (position === locked?.position) return false;
  if (organizationIds.length > 0) {
    const drawn = await recomputing(tx, { organizationIds, day: today, cause: "records" }, () =>
      drawRecords(tx, { organizationIds, today }),
    );
    const sum = drawn.recorded + drawn.changed + drawn.ended;
    if (sum > 0) {
      await record(tx, system, creditRunEvents.drawn(today, { ...drawn, scores: organizationIds.length }));
    }
  }
  await tx.creditCursor.update({ where: { name: cursorName }, data: { position } });
  return true;
}
