import { moveCase } from "@/lib/domain/cases/commands/move-case";
import { issueCaseLetter } from "@/lib/domain/cases/letters/commands/issue-letter";
import type { CommandContext } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { contactCheckEvents } from "../events";
import { type ContactCheckCase, detailsOf } from "../queries/contact-check";
import { waitsFor } from "../rules";
import type { ContactFinding } from "../schema";

type Found = { status: ContactFinding; finding: ContactFinding; reason: string };

/** Ends a check with its finding, of which the organization is now told in writing. */
export async function keepFinding(
  { actor, tx, now, today }: CommandContext,
  check: ContactCheckCase,
  { status, finding, reason }: Found,
): Promise<void> {
  const { id } = check;
  const move = { status, waitsFor: waitsFor(status), limit: "keep" as const, isEnding: true };
  await moveCase(tx, check, move, { now, today }, { outcome: finding, decidedAt: now, servedAt: now });
  await tx.contactCheck.update({
    where: { caseId: id },
    data: { finding, foundById: actor.accountId, foundByName: actor.name, foundAt: now },
  });
  const letter = { namespace: "contactChecks", kind: finding, mark: "函告", values: () => ({ reason }) };
  await issueCaseLetter(tx, actor, check, letter, { now, today });
  const [first, second] = check.letters;
  const told = {
    ...detailsOf(check),
    finding,
    foundOn: today,
    reason,
    letters: check.letters.length,
    firstSentOn: first?.sentOn ?? "",
    secondSentOn: second?.sentOn ?? "",
  };
  await record(tx, actor, contactCheckEvents.found(id, told));
}
