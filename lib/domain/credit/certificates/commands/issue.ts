import { addDays, yearOf } from "@/lib/platform/clock";
import { command } from "@/lib/platform/command";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { nextNumber } from "@/lib/platform/db/number-series";
import { Forbidden, NotFound, Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { getRule } from "../../../district/queries/rules";
import { isOnRegister } from "../../../organizations/rules";
import { newCode } from "../../../registrations/certificates/commands/issue";
import { creditCertificateEvents } from "../events";
import { mayIssueFor } from "../policy";
import { statedOf } from "../queries/stated";
import { creditCertificateNumber, creditCertificateSeries } from "../rules";
import { issueSchema } from "../schema";

/**
 * Issues a certificate of what the portal says about an organization today. Refused for one that is no longer on the
 * register. Returns the id and the code that its QR carries.
 */
export const issueCreditCertificate = command(issueSchema, async (context, { organizationId }) => {
  const { actor, tx, today } = context;
  if (!mayIssueFor(actor, organizationId)) throw new Forbidden();
  const organization = await tx.organization.findUnique({ where: { id: organizationId } });
  if (!organization) throw new NotFound();
  if (!isOnRegister(organization.status)) throw new Refusal("creditPages.notOnRegister");
  const stated = await statedOf(organization, today, tx);
  const year = yearOf(today);
  const number = creditCertificateNumber(year, await nextNumber(tx, creditCertificateSeries(year)));
  const days = await getRule("credit.certificateDays", today);
  const { id, code } = await tx.creditCertificate.create({
    data: {
      number,
      code: newCode(),
      organizationId,
      issuedOn: toDatabaseDate(today),
      validUntil: toDatabaseDate(addDays(today, days)),
      content: stated,
      issuedById: actor.accountId,
      issuedByName: actor.name,
    },
    select: { id: true, code: true },
  });
  await record(tx, actor, creditCertificateEvents.issued(id, { number, name: stated.name, organizationId }));
  return { id, code, number };
});
