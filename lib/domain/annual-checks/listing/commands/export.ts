import { z } from "zod";
import { isBureau } from "@/lib/platform/auth/actor";
import { command } from "@/lib/platform/command";
import { Forbidden } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { checkListEvents } from "../../events";
import { mayChase } from "../../policy";

/** Says in the record that somebody of an office takes a copy of a list of checks; to be called before the first row is sent. */
export const exportChecks = command(
  z.object({ format: z.enum(["xlsx", "csv"]), filter: z.string().max(2_000), rows: z.number().int() }),
  async ({ actor, tx }, details) => {
    if (!isBureau(actor) && !mayChase(actor)) throw new Forbidden();
    await record(tx, actor, checkListEvents.exported("annualChecks", details));
  },
);
