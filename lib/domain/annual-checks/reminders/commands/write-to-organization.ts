import { inForceAt } from "@/lib/platform/auth/held-roles";
import type { CommandContext } from "@/lib/platform/command";
import { defaultLocale, isLocale, type Locale } from "@/lib/platform/i18n/locales";
import { type Say, sayIn } from "@/lib/platform/i18n/say";
import { enqueue } from "@/lib/platform/jobs/enqueue";
import { sendMessage } from "../jobs";

/** What is written, in the words of a reader's language. */
type Writing = (say: Say, locale: Locale) => { subject: string; text: string };

/**
 * Has a message sent to everybody who files for an organization, each in the language of their account, by mail and short
 * message where they left an address. It leaves after the transaction, by a job.
 */
export async function writeToOrganization(
  { tx, now }: Pick<CommandContext, "tx" | "now">,
  organizationId: string,
  write: Writing,
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
    select: { email: true, phone: true, locale: true },
  });
  for (const { email, phone, locale: chosen } of accounts) {
    const locale = chosen !== null && isLocale(chosen) ? chosen : defaultLocale;
    const { subject, text } = write(sayIn(locale), locale);
    if (email) await enqueue(tx, sendMessage, { channel: "mail", to: email, subject, text });
    if (phone) await enqueue(tx, sendMessage, { channel: "sms", to: phone, subject, text });
  }
}
