import { z } from "zod";
import { deskOf } from "@/lib/platform/auth/actor";
import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { creditListEvents } from "../events";

const exportSchema = z.object({
  format: z.enum(["xlsx", "csv"]),
  /** The filter as the query of an address. */
  filter: z.string().max(4_000),
  rows: z.number().int().nonnegative(),
});

/**
 * Says in the record that a person of a desk takes a copy of the list of scores; to be called before the first row is
 * sent. The list is public: visitors leave no record.
 */
export const exportScores = command(exportSchema, async ({ actor, tx }, details) => {
  if (deskOf(actor.role) === null) return;
  await record(tx, actor, creditListEvents.exported("scores", details));
});
