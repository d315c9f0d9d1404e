import { system } from "@/lib/platform/auth/actor";
import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import type { Transaction } from "@/lib/platform/db/client";
import { record } from "@/lib/platform/events/record";
import { creditRunEvents } from "../../events";
import { drawRecords } from "../../records/commands/draw-records";
import { getRulebookOn } from "../../rulebooks/queries/rulebooks";
import { recomputeRegister } from "./recompute";

/**
 * What time alone changes: certificates and terms that ran out, records that lapsed, rules that came into force. One
 * transaction over the whole register: killed at any point it leaves nothing half done, and may be run again.
 */
export async function runNight(tx: Transaction, today: CalendarDate): Promise<number> {
  await drawRecords(tx, { organizationIds: null, isStateOnly: true, today });
  const changed = await recomputeRegister(tx, today);
  const rulebook = await getRulebookOn(today, tx);
  const told = { day: today, rulebook: String(rulebook?.ordinal ?? 0), changed };
  if (changed > 0) await record(tx, system, creditRunEvents.reckoned(today, told));
  return changed;
}
