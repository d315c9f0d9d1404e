import { openCase } from "@/lib/domain/cases/commands/open-case";
import { getCase } from "@/lib/domain/cases/queries/case";
import { caseDetailsOf } from "@/lib/domain/cases/rules";
import { type CommandContext, command } from "@/lib/platform/command";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { Forbidden, NotFound, Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { penaltyEvents } from "../events";
import { mayOpen } from "../policy";
import { getProceeding } from "../queries/proceeding";
import { proceedingKindOf } from "../rules";
import { openingSchema } from "../schema";

/** The inspection or complaint from which it comes: one that the officer sees, about the same organization. */
async function originOf(
  { actor, tx }: CommandContext,
  organizationId: string,
  originCaseId: string | undefined,
) {
  if (originCaseId === undefined) return null;
  const origin = await getCase(actor, originCaseId, tx);
  if (origin.organizationId !== organizationId) throw new Refusal("penalties.otherOrganization");
  return origin;
}

/**
 * Opens a penalty proceeding against an organization, and the ninety days to decide it begin (Administrative Penalties
 * Law art. 54, 60). The organization learns of it when it is given notice.
 */
export const openProceeding = command(openingSchema, async (context, input) => {
  const { actor, tx, today } = context;
  if (!mayOpen(actor)) throw new Forbidden();
  const organization = await tx.organization.findUnique({ where: { id: input.organizationId } });
  if (!organization) throw new NotFound();
  if (organization.status === "deregistered" || organization.status === "revoked")
    throw new Refusal("penalties.ended", { name: organization.name });
  const origin = await originOf(context, organization.id, input.originCaseId);
  const { id } = await openCase(context, {
    procedure: "penalty",
    kind: proceedingKindOf(origin?.procedure ?? null),
    status: "opened",
    waitsFor: "bureau",
    organization,
    organizationPart: "respondent",
    isSubmitted: true,
    limit: { rule: "penalty.decisionDays" },
  });
  const { facts, basis, evidence } = input;
  await tx.penaltyProceeding.create({
    data: {
      caseId: id,
      organizationId: organization.id,
      originCaseId: origin?.id ?? null,
      facts,
      basis,
      evidence,
      filedOn: toDatabaseDate(today),
      openedById: actor.accountId,
      openedByName: actor.name,
    },
  });
  await tx.case.update({ where: { id }, data: { assigneeId: actor.accountId } });
  const proceeding = await getProceeding(actor, id, tx);
  await record(tx, actor, penaltyEvents.opened(id, { ...caseDetailsOf(proceeding), reason: facts }));
  return { id, number: proceeding.number };
});
