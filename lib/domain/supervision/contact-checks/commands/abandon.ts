import { moveCase } from "@/lib/domain/cases/commands/move-case";
import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { contactCheckEvents } from "../events";
import { contactCheckLifecycle } from "../policy";
import { detailsOf, getContactCheck } from "../queries/contact-check";
import { waitsFor } from "../rules";
import { findingSchema } from "../schema";

/** Gives a check up without a finding, such as when the time for the second letter has passed. */
export const abandonContactCheck = command(
  findingSchema,
  async ({ actor, tx, now, today }, { id, reason }) => {
    const check = await getContactCheck(actor, id, tx);
    const status = contactCheckLifecycle.take("abandon", actor, check);
    const move = { status, waitsFor: waitsFor(status), limit: "keep" as const, isEnding: true };
    await moveCase(tx, check, move, { now, today }, { outcome: status });
    await record(tx, actor, contactCheckEvents.abandoned(id, { ...detailsOf(check), reason }));
    return { id };
  },
);
