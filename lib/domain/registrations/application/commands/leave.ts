import { z } from "zod";
import { command } from "@/lib/platform/command";
import { Forbidden, NotFound, Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { isApplicant } from "../../../cases/policy";
import { caseDetailsOf } from "../../../cases/rules";
import { registrationEvents } from "../../events";
import { getRegistration } from "../../queries/registration";
import { isClosed } from "../../rules";
import { mayRemove } from "../policy";

const departureSchema = z.object({ id: z.uuid(), accountId: z.uuid() });

/** Takes a promoter off an application: who began it takes off others, everybody takes off themselves. */
export const removeParticipant = command(departureSchema, async ({ actor, tx }, { id, accountId }) => {
  const registration = await getRegistration(actor, id, tx);
  const { createdById, participantIds, status } = registration;
  if (!isApplicant(actor, registration) || !mayRemove(actor, createdById, accountId)) throw new Forbidden();
  if (!participantIds.includes(accountId)) throw new NotFound();
  if (accountId === createdById) throw new Refusal("applications.founderStays");
  if (isClosed(status)) throw new Refusal("applications.ended");
  const person = await tx.account.findUniqueOrThrow({
    where: { id: accountId },
    select: { id: true, name: true },
  });
  await tx.caseParticipant.delete({ where: { caseId_accountId: { caseId: id, accountId } } });
  await record(
    tx,
    actor,
    registrationEvents.promoterLeft(id, { ...caseDetailsOf(registration), person: person.name }),
  );
  return { id, hasLeft: accountId === actor.accountId };
});
