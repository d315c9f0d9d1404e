import { command } from "@/lib/platform/command";
import { Forbidden, NotFound, Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { caseEvents } from "../events";
import { isAskedFor } from "../policy";
import { getCase } from "../queries/case";
import { caseDetailsOf } from "../rules";
import { opinionAnswerSchema } from "../schema";

/** Answers what one, or one's office, was asked about a case. A question is answered once. */
export const giveOpinion = command(opinionAnswerSchema, async ({ actor, tx, now }, input) => {
  const { id, opinionId, stance, answer } = input;
  const file = await getCase(actor, id, tx);
  const opinion = await tx.caseOpinion.findFirst({ where: { id: opinionId, caseId: id } });
  if (!opinion) throw new NotFound();
  if (!isAskedFor(actor, opinion)) throw new Forbidden();
  const answered = { answeredById: actor.accountId, answeredByName: actor.name, answeredAt: now };
  const { count } = await tx.caseOpinion.updateMany({
    where: { id: opinionId, answeredAt: null },
    data: { stance, answer, ...answered },
  });
  if (count === 0) throw new Refusal("cases.opinionGivenAlready");
  const about = { ...caseDetailsOf(file), answeredBy: actor.name, askedById: opinion.askedById };
  await record(tx, actor, caseEvents.opinionGiven(id, about));
  return { id };
});
