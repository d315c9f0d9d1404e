import { caseDetailsOf } from "@/lib/domain/cases/rules";
import type { Actor } from "@/lib/platform/auth/actor";
import { command } from "@/lib/platform/command";
import type { Transaction } from "@/lib/platform/db/client";
import { FieldProblem } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { registrationEvents } from "../events";
import { registrationLifecycle } from "../policy";
import { getRegistration } from "../queries/registration";
import { paperConsentSchema } from "../schema";
import { enterStatus } from "./enter-status";

async function refuseForeignFile(tx: Transaction, actor: Actor, fileId: string) {
  const own = await tx.storedFile.count({ where: { id: fileId, uploadedById: actor.accountId ?? "" } });
  if (own === 0) throw new FieldProblem("fileId", "registrations.problems.scanMissing");
}

/** The center records the consent of a supervisory unit that is not on the portal, with the scan that it uploaded. */
export const recordPaperConsent = command(
  paperConsentSchema,
  async ({ actor, tx, now, today }, { id, remark, fileId }) => {
    const registration = await getRegistration(actor, id, tx);
    const status = registrationLifecycle.take("recordPaperConsent", actor, registration);
    await refuseForeignFile(tx, actor, fileId);
    await enterStatus(tx, registration, status, { now, today });
    await tx.registration.update({
      where: { caseId: id },
      data: {
        consentedById: actor.accountId,
        consentedByName: actor.name,
        consentedAt: now,
        consentRemark: remark || null,
        consentFileId: fileId,
      },
    });
    const details = caseDetailsOf(registration);
    await record(tx, actor, registrationEvents.paperConsentRecorded(id, { ...details, remark }));
    return { id };
  },
);
