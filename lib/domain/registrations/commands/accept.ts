import { caseDetailsOf } from "@/lib/domain/cases/rules";
import { isSystem } from "@/lib/platform/auth/actor";
import { startOfDayInShanghai } from "@/lib/platform/clock";
import { command } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { registrationEvents } from "../events";
import { issueLetter } from "../letters/commands/issue-letter";
import { registrationLifecycle } from "../policy";
import { getRegistration } from "../queries/registration";
import { caseIdSchema } from "../schema";
import { enterStatus } from "./enter-status";

/**
 * The authority accepts an application, and the statutory limit begins; whoever accepts a case that nobody has takes it
 * in hand. Taken by the portal where the authority has said
 * nothing within its days: then the application counts as accepted from the day on which it was received, and the limit
 * runs from that day (Administrative Licensing Law art. 32).
 */
export const acceptRegistration = command(caseIdSchema, async ({ actor, tx, now, today }, { id }) => {
  const registration = await getRegistration(actor, id, tx);
  const status = registrationLifecycle.take("accept", actor, registration);
  const { dueOn, clockStartedOn } = registration;
  const isDeemed = isSystem(actor);
  if (isDeemed && !(dueOn && dueOn < today)) throw new Refusal("registrations.stillInTime");
  const from = (isDeemed && clockStartedOn) || today;
  const acceptedAt = isDeemed ? startOfDayInShanghai(from) : now;
  const assigneeId = registration.assigneeId ?? actor.accountId;
  await enterStatus(tx, registration, status, { now, today: from }, { acceptedAt, assigneeId });
  await tx.registration.update({
    where: { caseId: id },
    data: { acceptedById: actor.accountId, acceptedByName: actor.name },
  });
  const accepted = await getRegistration(actor, id, tx);
  const facts = { kind: "acceptance", until: accepted.dueOn, isDeemed } as const;
  await issueLetter(tx, actor, accepted, facts, { now, today });
  const event = isDeemed ? registrationEvents.deemedAccepted : registrationEvents.accepted;
  await record(tx, actor, event(id, caseDetailsOf(registration)));
  return { id };
});
