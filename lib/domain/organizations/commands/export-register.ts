import { z } from "zod";
import { type Actor, deskOf } from "@/lib/platform/auth/actor";
import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { registerEvents } from "../events";
import { exportColumns } from "../register/schema";

const exportSchema = z.object({
  format: z.enum(["xlsx", "csv"]),
  /** The filter as an address, so that a reader of the record can open the same list. */
  filter: z.string().max(4_000),
  columns: z.array(z.enum(exportColumns)).min(1),
  rows: z.number().int().nonnegative(),
});

/** People who work at a desk leave a record of what they take away; visitors read an open register. */
const leavesRecord = (actor: Actor) => deskOf(actor.role) !== null;

/** Says in the record that a person of the office takes a copy of a list; to be called before the first row is sent. */
export const exportRegister = command(exportSchema, async ({ actor, tx }, details) => {
  if (!leavesRecord(actor)) return;
  await record(tx, actor, registerEvents.exported("organizations", details));
});
