import { isSystem } from "@/lib/platform/auth/actor";
import { daysBetween } from "@/lib/platform/clock";
import { command } from "@/lib/platform/command";
import { Forbidden, Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { formatDate } from "@/lib/platform/i18n/formats";
import { annualCheckEvents } from "../../events";
import { annualCheckDetailsOf } from "../../queries/annual-check";
import { getUnfiledCheck } from "../../queries/unfiled";
import { dueReminder, unfiledStatuses } from "../../rules";
import { annualCheckIdSchema } from "../../schema";
import { reminderDays } from "../queries/due";
import { writeToOrganization } from "./write-to-organization";

/**
 * Reminds an organization of its report, once for each day of the rules, also after its campaign was closed. Of reminders that were slept through only the
 * newest is sent. Only the portal does this. Throws Refusal "annualChecks.notToRemind".
 */
export const remindOfAnnualCheck = command(annualCheckIdSchema, async ({ actor, tx, now, today }, { id }) => {
  if (!isSystem(actor)) throw new Forbidden();
  await tx.$queryRaw`SELECT 1 FROM "AnnualCheck" WHERE "caseId" = ${id}::uuid FOR UPDATE`;
  const check = await getUnfiledCheck(actor, id, tx);
  const { dueOn } = check.campaign;
  const { remindedAt } = check;
  const reminder = dueReminder(await reminderDays(today, tx), { dueOn, today, remindedAt });
  const isUnfiled = unfiledStatuses.some((status) => status === check.status);
  if (reminder === null || !isUnfiled || check.campaign.status === "draft")
    throw new Refusal("annualChecks.notToRemind");
  await tx.annualCheck.update({ where: { caseId: id }, data: { remindedAt: reminder } });
  const left = daysBetween(today, dueOn);
  const details = { ...annualCheckDetailsOf(check), dueOn, left };
  await record(tx, actor, annualCheckEvents.reminded(id, details));
  const values = { year: String(check.year), organization: check.title, days: Math.abs(left) };
  await writeToOrganization({ tx, now }, check.organizationId, (say, locale) => ({
    subject: say("annualChecks.messages.subject", values),
    text: say(`annualChecks.messages.${left < 0 ? "overdue" : "reminder"}`, {
      ...values,
      dueOn: formatDate(dueOn, locale),
    }),
  }));
  return { id };
});
