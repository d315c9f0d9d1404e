import { moveCase } from "@/lib/domain/cases/commands/move-case";
import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { inspectionEvents } from "../events";
import { inspectionLifecycle } from "../policy";
import { detailsOf, getInspection } from "../queries/inspection";
import { waitsFor } from "../rules";
import { droppingSchema } from "../schema";

/** Gives up an inspection before its visit, such as of an organization that was deregistered meanwhile. */
export const dropInspection = command(droppingSchema, async ({ actor, tx, now, today }, { id, reason }) => {
  const inspection = await getInspection(actor, id, tx);
  const status = inspectionLifecycle.take("drop", actor, inspection);
  const move = { status, waitsFor: waitsFor(status), limit: "keep" as const, isEnding: true };
  await moveCase(tx, inspection, move, { now, today }, { outcome: status, decidedAt: null });
  await record(tx, actor, inspectionEvents.dropped(id, { ...detailsOf(inspection), reason }));
  return { id };
});
