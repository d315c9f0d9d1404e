import { announce, takeAnnouncementNumber } from "@/lib/domain/announcements/commands/announce";
import { advance } from "@/lib/platform/advance";
import { type CommandContext, command } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { planInspection } from "../../commands/plan-inspection";
import { planEvents } from "../events";
import { planLifecycle } from "../policy";
import { getPlan, listInspectors, type Plan, readPopulation, readStakes } from "../queries";
import { drawInspectors, drawTargets, numbered, populationHash, seedOf } from "../rules";
import { drawSchema } from "../schema";
import { announcementOfDraw } from "../wording/rules";

/** The lots of a plan as they fall: nothing but a function of the secret, the population and the officer's words. */
async function castLots({ tx, now, today }: CommandContext, plan: Plan, secret: string, entropy: string) {
  const codes = numbered(await readPopulation(plan.population, today, tx));
  if (codes.length < plan.targetCount) {
    throw new Refusal("inspections.populationTooSmall", { count: codes.length, wanted: plan.targetCount });
  }
  const pool = numbered((await listInspectors(now, tx)).map(({ id }) => id));
  const hash = populationHash(codes);
  const seed = seedOf(secret, hash, entropy);
  const targets = drawTargets(seed, codes, plan.targetCount);
  const stakes = await readStakes(targets, pool, tx);
  const assignments = drawInspectors(seed, targets, pool, { each: plan.inspectorsEach, stakes });
  if (assignments.some(({ inspectorIds }) => inspectorIds.length < plan.inspectorsEach)) {
    throw new Refusal("inspections.tooFewInspectors", { each: plan.inspectorsEach });
  }
  return { codes, pool, stakes, hash, seed, assignments };
}

/**
 * Draws targets and inspectors once and for all, opens a case for every target and announces the result with everything
 * that anybody needs to draw again. Throws Refusal "inspections.populationTooSmall" and "inspections.tooFewInspectors".
 */
export const drawPlan = command(drawSchema, async (context, { id, entropy }) => {
  const { actor, tx, now, today } = context;
  const plan = await getPlan(actor, id, tx);
  const status = planLifecycle.take("draw", actor, plan);
  if (plan.inspectBy < today) throw new Refusal("inspections.planTooLate");
  const { secret } = await tx.inspectionPlan.findUniqueOrThrow({ where: { id }, select: { secret: true } });
  const { codes, pool, stakes, hash, seed, assignments } = await castLots(context, plan, secret, entropy);
  await advance(tx.inspectionPlan, plan, {
    status,
    entropy,
    seed,
    populationHash: hash,
    targetIds: codes,
    inspectorIds: {
      ids: pool,
      stakes: Object.fromEntries([...stakes].map(([code, ids]) => [code, [...ids]])),
    },
    drawnById: actor.accountId,
    drawnByName: actor.name,
    drawnAt: now,
  });
  const drawnCodes = assignments.map(({ code }) => code);
  const organizations = new Map(
    (await tx.organization.findMany({ where: { uscc: { in: drawnCodes } } })).map((one) => [one.uscc, one]),
  );
  const names: string[] = [];
  for (const { code, inspectorIds } of assignments) {
    const organization = organizations.get(code);
    if (!organization) throw new Error(`drawn and not there: ${code}`);
    names.push(organization.name);
    await planInspection(context, { organization, kind: "random", cause: plan.title, plan, inspectorIds });
  }
  const number = await takeAnnouncementNumber(tx, today);
  const facts = { secret, entropy, seed, populationHash: hash };
  const texts = announcementOfDraw({ ...plan, ...facts, populationCount: codes.length, targets: names });
  await announce(tx, actor, {
    number,
    kind: "general",
    organizationId: null,
    texts,
    draftedById: plan.createdById,
    now,
  });
  const told = {
    number: plan.number,
    title: plan.title,
    ...facts,
    population: codes.length,
    targets: names.length,
    inspectors: pool.length,
    announcement: number,
  };
  await record(tx, actor, planEvents.drawn(id, told));
  return { id };
});
