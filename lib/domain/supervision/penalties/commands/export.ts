import { z } from "zod";
import { isBureau } from "@/lib/platform/auth/actor";
import { command } from "@/lib/platform/command";
import { Forbidden } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { penaltyListEvents } from "../events";

const exportSchema = z.object({ filter: z.string().max(2_000), rows: z.number().int().nonnegative() });

/** Says in the record that somebody of the bureau takes a copy of the list; to be called before the first row is sent. */
export const exportPenalties = command(exportSchema, async ({ actor, tx }, details) => {
  if (!isBureau(actor)) throw new Forbidden();
  await record(tx, actor, penaltyListEvents.exported("penalties", details));
});
