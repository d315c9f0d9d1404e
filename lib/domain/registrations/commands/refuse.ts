import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { caseDetailsOf } from "../../cases/rules";
import { registrationEvents } from "../events";
import { issueLetter } from "../letters/commands/issue-letter";
import { registrationLifecycle } from "../policy";
import { getRegistration } from "../queries/registration";
import { refusalSchema } from "../schema";
import { decide } from "./decide";

/** A second officer refuses, with the ground in law and the reason; the letter tells the remedies. */
export const refuseRegistration = command(refusalSchema, async (context, { id, reason, refusalGround }) => {
  const { actor, tx, now, today } = context;
  const registration = await getRegistration(actor, id, tx);
  registrationLifecycle.take("refuse", actor, registration);
  await decide(context, registration, { outcome: "refused", reason, ground: refusalGround });
  const facts = { kind: "refusal" as const, reason, ground: refusalGround };
  const letter = await issueLetter(tx, actor, registration, facts, { now, today });
  const told = { ...caseDetailsOf(registration), reason, decision: letter.number };
  await record(tx, actor, registrationEvents.refused(id, told));
  return { id };
});
