import { openCase } from "@/lib/domain/cases/commands/open-case";
import { command } from "@/lib/platform/command";
import { FieldProblem, Forbidden, NotFound } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { contactCheckEvents } from "../events";
import { mayOpenContactCheck } from "../policy";
import { detailsOf, getContactCheck } from "../queries/contact-check";
import { openingSchema } from "../schema";

/**
 * Opens a check whether an organization can be reached at its registered domicile. It is kept from the organization until
 * there is a finding: told of it beforehand, whoever is never there would be there once.
 */
export const openContactCheck = command(openingSchema, async (context, { organizationId, cause }) => {
  const { actor, tx } = context;
  if (actor.accountId === null || !mayOpenContactCheck(actor)) throw new Forbidden();
  const organization = await tx.organization.findUnique({ where: { id: organizationId } });
  if (!organization) throw new NotFound();
  if (organization.deregisteredOn !== null || organization.kind === "communityOrganization") {
    throw new FieldProblem("organizationId", "contactChecks.problems.organization");
  }
  const running = { organizationId, case: { closedAt: null } };
  if ((await tx.contactCheck.count({ where: running })) > 0) {
    throw new FieldProblem("organizationId", "contactChecks.problems.running");
  }
  const { id } = await openCase(context, {
    procedure: "contactCheck",
    kind: "domicile",
    status: "opened",
    waitsFor: "bureau",
    organization,
    organizationPart: "respondent",
    isSubmitted: true,
  });
  await tx.contactCheck.create({ data: { caseId: id, organizationId, cause } });
  const opened = await getContactCheck(actor, id, tx);
  await record(tx, actor, contactCheckEvents.opened(id, { ...detailsOf(opened), cause }));
  return { id };
});
