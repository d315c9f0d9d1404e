import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { annualCheckEvents } from "../events";
import { annualCheckLifecycle } from "../policy";
import { annualCheckDetailsOf, getAnnualCheck } from "../queries/annual-check";
import { reportAsFiled } from "../queries/readiness";
import { type AnnualCheckStatus, annualCheckIdSchema } from "../schema";

/** Signing is a step of its own in every status in which a report may be written. */
const signatures: Partial<Record<AnnualCheckStatus, "signAgain" | "signLate">> = {
  returned: "signAgain",
  missed: "signLate",
};

/** The legal representative signs for the truth of the report as it stands; what is written later needs a new signature. */
export const signAnnualCheck = command(annualCheckIdSchema, async ({ actor, tx, now, today }, { id }) => {
  const check = await getAnnualCheck(actor, id, tx);
  annualCheckLifecycle.take(signatures[check.status] ?? "sign", actor, check);
  await reportAsFiled(tx, check, today);
  await tx.annualCheck.update({
    where: { caseId: id },
    data: { signedById: actor.accountId, signedByName: actor.name, signedAt: now },
  });
  await record(tx, actor, annualCheckEvents.signed(id, annualCheckDetailsOf(check)));
  return { id, year: check.year };
});
