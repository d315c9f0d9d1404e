import { advance } from "@/lib/platform/advance";
import type { Actor } from "@/lib/platform/auth/actor";
import type { CalendarDate } from "@/lib/platform/clock";
import type { Transaction } from "@/lib/platform/db/client";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import type { Organization } from "@/lib/platform/db/generated/client";
import { record } from "@/lib/platform/events/record";
import { isFiled } from "../../../organizations/rules";
import { certificateEvents } from "../events";
import type { EndReason } from "../schema";
import { newCode, printedParticulars } from "./issue";

type Retirement = {
  /** Number of the certificate that takes its place; without one it is revoked. */
  replacedBy?: string;
  reason: EndReason;
  today: CalendarDate;
};

/** Certificates of before the portal get a row on the day they end, so that a check of them can say why. */
async function keepOlder(tx: Transaction, organization: Organization) {
  const { id: organizationId, certificateNumber: number, kind } = organization;
  if (number === null || (await tx.certificate.count({ where: { number } })) > 0) return;
  await tx.certificate.create({
    data: {
      number,
      code: newCode(),
      organizationId,
      kind: isFiled(kind) ? "filing" : "registration",
      particulars: await printedParticulars(tx, organizationId),
      issuedOn: organization.certificateIssuedOn ?? organization.establishedOn,
      validUntil: organization.certificateValidUntil,
    },
  });
}

/** Ends the certificate of an entry: replaced by another or revoked. Call it while the register still names it. */
export async function retireCertificate(
  tx: Transaction,
  actor: Actor,
  organization: Organization,
  { reason, today, replacedBy }: Retirement,
): Promise<void> {
  await keepOlder(tx, organization);
  const running = await tx.certificate.findMany({
    where: { organizationId: organization.id, status: "valid" },
    select: { id: true, number: true, version: true },
  });
  const status = replacedBy === undefined ? "revoked" : "replaced";
  for (const { id, number, version } of running) {
    const end = { status, endReason: reason, endedOn: toDatabaseDate(today) } as const;
    await advance(tx.certificate, { id, version }, end);
    const told = { number, name: organization.name, reason };
    const event =
      replacedBy === undefined
        ? certificateEvents.revoked(id, told)
        : certificateEvents.replaced(id, { ...told, replacedBy });
    await record(tx, actor, event);
  }
}
