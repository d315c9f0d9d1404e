import { deskOf } from "@/lib/platform/auth/actor";
import { command } from "@/lib/platform/command";
import { Forbidden, NotFound, Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { openCase } from "../../../cases/commands/open-case";
import { caseDetailsOf } from "../../../cases/rules";
import { checkEligibility } from "../../eligibility/queries";
import { isEligible } from "../../eligibility/rules";
import { evaluationEvents } from "../../events";
import { findSetInForce } from "../../indicator-sets/queries";
import { evaluatedKinds } from "../../indicator-sets/schema";
import { getEvaluation } from "../../queries/evaluation";
import { listOpenRounds } from "../../rounds/queries";
import { startSchema } from "../schema";

/**
 * Begins the self-assessment of an organization in an open round, by the set in force for its form. An organization has
 * one evaluation a round: whoever begins again is led to it. Throws Refusal "evaluations.notEligible".
 */
export const startEvaluation = command(startSchema, async (context, { roundId, partyMembers = null }) => {
  const { actor, tx, now, today } = context;
  const { organizationId, accountId } = actor;
  if (deskOf(actor.role) !== "organization" || organizationId === null || accountId === null) {
    throw new Forbidden();
  }
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`evaluation of ${organizationId}`}, 0))`;
  const begun = await tx.evaluation.findFirst({
    where: { roundId, organizationId },
    select: { caseId: true },
  });
  if (begun) return { id: begun.caseId };
  const round = (await listOpenRounds(today, tx)).find(({ id }) => id === roundId);
  if (!round) throw new Refusal("evaluations.roundNotOpen");
  const { lines, kind } = await checkEligibility(organizationId, today, partyMembers, tx);
  const against = lines.filter(({ outcome }) => outcome === "notMet").length;
  if (!isEligible(lines)) throw new Refusal("evaluations.notEligible", { count: against });
  const organization = await tx.organization.findUniqueOrThrow({ where: { id: organizationId } });
  const form = evaluatedKinds.find((one) => one === organization.kind);
  const set = form ? await findSetInForce(form, tx) : null;
  if (!set) throw new NotFound();
  const { id } = await openCase(context, {
    procedure: "evaluation",
    kind,
    status: "draft",
    waitsFor: "applicant",
    organization,
    organizationPart: "applicant",
    isSubmitted: false,
  });
  await tx.evaluation.create({ data: { caseId: id, roundId, organizationId, setId: set.id } });
  await tx.caseSection.create({
    data: {
      caseId: id,
      key: "application",
      answers: { partyMembers },
      savedAt: now,
      savedById: accountId,
      savedByName: actor.name,
    },
  });
  const evaluation = await getEvaluation(actor, id, now, tx);
  await record(tx, actor, evaluationEvents.drafted(id, caseDetailsOf(evaluation)));
  return { id };
});
