import { command } from "@/lib/platform/command";
import { contactCheckLifecycle } from "../policy";
import { getContactCheck } from "../queries/contact-check";
import { findingSchema } from "../schema";
import { keepFinding } from "./keep-finding";

/** A second officer finds that two letters stayed unsigned and the organization cannot be reached (Order 60 art. 11). */
export const findUnreachable = command(findingSchema, async (context, { id, reason }) => {
  const check = await getContactCheck(context.actor, id, context.tx);
  contactCheckLifecycle.take("findUnreachable", context.actor, check);
  await keepFinding(context, check, { status: "unreachable", finding: "unreachable", reason });
  return { id };
});

/** The organization turned up after all, such as by telephone or in person, and proves where it is. */
export const findReached = command(findingSchema, async (context, { id, reason }) => {
  const check = await getContactCheck(context.actor, id, context.tx);
  contactCheckLifecycle.take("findReached", context.actor, check);
  await keepFinding(context, check, { status: "reached", finding: "reached", reason });
  return { id };
});
