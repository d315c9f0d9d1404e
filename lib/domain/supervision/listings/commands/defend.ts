import { keepSubmission } from "@/lib/domain/cases/commands/keep-submission";
import { command } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { listingEvents } from "../events";
import { listingLifecycle } from "../policy";
import { getListing } from "../queries/listing";
import { defenceSchema } from "../schema";
import { detailsOf } from "./details-of";
import { enterStatus } from "./enter-status";

/** The organization states its defence with evidence, within its days. */
export const submitDefence = command(defenceSchema, async (context, { id, statement, fileIds }) => {
  const { actor, tx, now, today } = context;
  const file = await getListing(actor, id, tx);
  const status = listingLifecycle.take("defend", actor, file);
  const { defenceDueOn } = file.listing;
  if (defenceDueOn !== null && defenceDueOn < today) throw new Refusal("listings.defencePast");
  await enterStatus(context, file, status);
  await keepSubmission(context, id, { kind: "defence", answers: { statement }, fileIds });
  await tx.listing.update({ where: { caseId: id }, data: { defendedAt: now } });
  await record(tx, actor, listingEvents.defended(id, detailsOf(file)));
  return { id };
});
