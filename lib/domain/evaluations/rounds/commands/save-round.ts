import { advance } from "@/lib/platform/advance";
import type { CalendarDate } from "@/lib/platform/clock";
import { command } from "@/lib/platform/command";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { nextNumber } from "@/lib/platform/db/number-series";
import { FieldProblem, Forbidden, Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { mayKeepRounds } from "../../policy";
import { roundEvents } from "../events";
import { roundLifecycle } from "../policy";
import { getRound, listReviewers } from "../queries";
import { roundSchema } from "../schema";

function refuseDisorder(from: CalendarDate, until: CalendarDate, assessUntil: CalendarDate) {
  if (until < from) throw new FieldProblem("applyUntil", "evaluations.problems.dateOrder");
  if (assessUntil <= until) throw new FieldProblem("assessUntil", "evaluations.problems.dateOrder");
}

/** Writes a round before it is called: its dates, its committee and who chairs it. */
export const saveRound = command(roundSchema, async ({ actor, tx, now, today }, input) => {
  if (!mayKeepRounds(actor) || actor.accountId === null) throw new Forbidden();
  const { id, version, year, title, titleEn, applyFrom, applyUntil, assessUntil, members, chairId } = input;
  refuseDisorder(applyFrom, applyUntil, assessUntil);
  const reviewers = new Set((await listReviewers(now, tx)).map((reviewer) => reviewer.id));
  const committee = [...new Set(members)].filter((member) => reviewers.has(member));
  if (committee.length !== new Set(members).size) throw new Refusal("evaluations.notReviewer");
  if (chairId !== undefined && !committee.includes(chairId)) {
    throw new FieldProblem("chairId", "evaluations.problems.chair");
  }
  const written = {
    year,
    title,
    titleEn,
    applyFrom: toDatabaseDate(applyFrom),
    applyUntil: toDatabaseDate(applyUntil),
    assessUntil: toDatabaseDate(assessUntil),
  };
  const seats = committee.map((accountId) => ({ accountId, isChair: accountId === chairId }));
  if (id === undefined) {
    const series = `evaluation-round-${today.slice(0, 4)}`;
    const number = `普民评〔${today.slice(0, 4)}〕${await nextNumber(tx, series)}号`;
    const round = await tx.evaluationRound.create({
      data: {
        ...written,
        number,
        createdById: actor.accountId,
        createdByName: actor.name,
        committee: { create: seats },
      },
      select: { id: true },
    });
    await record(tx, actor, roundEvents.drafted(round.id, { number, title, titleEn, year }));
    return round;
  }
  const round = await getRound(actor, id, tx);
  roundLifecycle.take("editRound", actor, round);
  await advance(tx.evaluationRound, { id, version }, written);
  await tx.committeeMember.deleteMany({ where: { roundId: id } });
  await tx.committeeMember.createMany({ data: seats.map((seat) => ({ ...seat, roundId: id })) });
  await record(tx, actor, roundEvents.edited(id, { number: round.number, title, titleEn, year }));
  return { id };
});
