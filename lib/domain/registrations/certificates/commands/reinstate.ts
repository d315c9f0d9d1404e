import { advance } from "@/lib/platform/advance";
import type { Actor } from "@/lib/platform/auth/actor";
import type { Transaction } from "@/lib/platform/db/client";
import { record } from "@/lib/platform/events/record";
import { certificateEvents } from "../events";

/** The certificates that a revocation of the registration ended are in force again: the revocation was annulled. */
export async function reinstateCertificates(
  tx: Transaction,
  actor: Actor,
  organization: { id: string; name: string },
): Promise<void> {
  const ended = await tx.certificate.findMany({
    where: { organizationId: organization.id, endReason: "revocation" },
    select: { id: true, number: true, version: true },
  });
  for (const { id, number, version } of ended) {
    await advance(tx.certificate, { id, version }, {
      status: "valid",
      endReason: null,
      endedOn: null,
    } as const);
    await record(tx, actor, certificateEvents.reinstated(id, { number, name: organization.name }));
  }
}
