import { advance } from "@/lib/platform/advance";
import { addDays } from "@/lib/platform/clock";
import { command } from "@/lib/platform/command";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { getRule } from "../../../district/queries/rules";
import { roundEvents } from "../events";
import { roundLifecycle } from "../policy";
import { getRound } from "../queries";
import { roundIdSchema } from "../schema";

const nextSteps = {
  open: { step: "closeApplications", event: roundEvents.applicationsClosed },
  assessing: { step: "beginVoting", event: roundEvents.votingBegun },
  voting: { step: "beginPublicity", event: roundEvents.publicityBegun },
  publicity: { step: "closeRound", event: roundEvents.closed },
} as const;

/**
 * Takes a round to its next part. Its evaluations go their own way; it is closed only when all of them have ended.
 * Throws Refusal "evaluations.applicationsStillOpen" before the last day, and "evaluations.casesOpen".
 */
export const goOnWithRound = command(roundIdSchema, async ({ actor, tx, today }, { id }) => {
  const round = await getRound(actor, id, tx);
  const next = nextSteps[round.status as keyof typeof nextSteps];
  const status = roundLifecycle.take(next?.step ?? "closeRound", actor, round);
  if (status === "assessing" && today <= round.applyUntil)
    throw new Refusal("evaluations.applicationsStillOpen");
  if (status === "closed") {
    const open = await tx.case.count({
      where: { evaluation: { roundId: id }, closedAt: null, submittedAt: { not: null } },
    });
    if (open > 0) throw new Refusal("evaluations.casesOpen", { count: open });
  }
  const days = await getRule("evaluation.publicityDays", today, tx);
  await advance(tx.evaluationRound, round, {
    status,
    ...(status === "publicity" && {
      publicityFrom: toDatabaseDate(today),
      publicityUntil: toDatabaseDate(addDays(today, days)),
    }),
  });
  const { number, title, titleEn, year } = round;
  await record(tx, actor, next.event(id, { number, title, titleEn, year }));
  return { id };
});
