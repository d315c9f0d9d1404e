import { inForceAt } from "@/lib/platform/auth/held-roles";
import type { CommandContext } from "@/lib/platform/command";
import { enqueue } from "@/lib/platform/jobs/enqueue";
import { sendMessage } from "../jobs";

type Message = { subject: string; text: string };

/**
 * Has a message sent to everybody who files for an organization, by mail and short message where they left an address. It
 * leaves after the transaction, by a job.
 */
export async function writeToOrganization(
  { tx, now }: Pick<CommandContext, "tx" | "now">,
  organizationId: string,
  { subject, text }: Message,
): Promise<void> {
  const accounts = await tx.account.findMany({
    where: {
      status: "active",
      memberships: {
        some: {
          AND: [
            inForceAt(now),
            { organizationId, role: { in: ["legalRepresentative", "organizationOperator"] } },
          ],
        },
      },
    },
    select: { email: true, phone: true },
  });
  for (const { email, phone } of accounts) {
    if (email) await enqueue(tx, sendMessage, { channel: "mail", to: email, subject, text });
    if (phone) await enqueue(tx, sendMessage, { channel: "sms", to: phone, subject, text });
  }
}
