import { nextCaseNumber } from "@/lib/domain/cases/commands/open-case";
import { caseDetailsOf, caseSearchKeys } from "@/lib/domain/cases/rules";
import { command } from "@/lib/platform/command";
import type { Transaction } from "@/lib/platform/db/client";
import { Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { registrationEvents } from "../events";
import { issueLetter } from "../letters/commands/issue-letter";
import { registrationLifecycle } from "../policy";
import { findUnderWay } from "../queries/applications";
import { getRegistration, type RegistrationCase } from "../queries/registration";
import { caseIdSchema } from "../schema";
import { enterStatus } from "./enter-status";
import { goOn } from "./go-on";
import { keepSubmission } from "./keep-submission";

/** One case of a kind at a time: of two that are sent in at once the second waits here, and is then told of the first. */
async function refuseSecond(tx: Transaction, { kind, organizationId, predecessorId }: RegistrationCase) {
  const about = organizationId ?? predecessorId;
  if (about === null) return;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${kind} of ${about}`}, 0))`;
  const open = await findUnderWay(kind, about, tx);
  if (open) throw new Refusal("registrations.openAlready", { number: open.number ?? "" });
}

/** A draft may be old: the register of today says which offices an organization's case goes to. */
async function factsOfRegister(tx: Transaction, { organizationId }: RegistrationCase) {
  if (organizationId === null) return {};
  const { name, subdistrictCode, supervisoryUnitId, isDirectRegistration } =
    await tx.organization.findUniqueOrThrow({ where: { id: organizationId } });
  return { title: name, subdistrictCode, supervisoryUnitId, isDirect: isDirectRegistration };
}

/**
 * Sends an application in: it gets its number and its receipt, and goes to whoever has to examine it first. Refuses what
 * is incomplete, what a check bars, and a second case of the same kind about one organization.
 */
export const submitRegistration = command(caseIdSchema, async (context, { id }) => {
  const { actor, tx, now, today } = context;
  const registration = await getRegistration(actor, id, tx);
  const submitted = registrationLifecycle.take("submit", actor, registration);
  await refuseSecond(tx, registration);
  await keepSubmission(context, registration);
  const number = await nextCaseNumber(tx, today);
  const facts = await factsOfRegister(tx, registration);
  const current = { ...registration, ...facts, number };
  const status = goOn(actor, current, submitted);
  const changes = { ...facts, ...caseSearchKeys(current), number, submittedAt: now };
  await enterStatus(tx, registration, status, { now, today }, changes);
  const sent = await getRegistration(actor, id, tx);
  await issueLetter(tx, actor, sent, { kind: "receipt", until: sent.dueOn }, { now, today });
  await record(tx, actor, registrationEvents.submitted(id, caseDetailsOf(sent)));
  return { id, number };
});
