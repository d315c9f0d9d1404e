import { command } from "@/lib/platform/command";
import { FieldProblem } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { rulebookEvents } from "../events";
import { gradesChangeSchema, type RulebookContent } from "../schema";
import { draftAsSeen, keepContent } from "./change-content";

const told = ({ grades, notRated }: RulebookContent) =>
  `${grades.map(({ grade, from }) => `${grade} ${from}`).join(", ")}; ${notRated.months}`;

/** Changes the lowest total of each grade in a draft, and how young an organization is not rated. */
export const changeGrades = command(gradesChangeSchema, async ({ actor, tx }, input) => {
  const { id, version, A, B, C, months } = input;
  if (A <= B) throw new FieldProblem("A", "credit.problems.gradeOrder");
  if (B <= C) throw new FieldProblem("B", "credit.problems.gradeOrder");
  if (C <= 0) throw new FieldProblem("C", "credit.problems.gradeOrder");
  const draft = await draftAsSeen({ actor, tx }, { id, version });
  const from = { A, B, C, D: 0 };
  const content: RulebookContent = {
    ...draft.content,
    grades: draft.content.grades.map(({ grade }) => ({ grade, from: from[grade] })),
    notRated: { ...draft.content.notRated, months },
  };
  await keepContent({ actor, tx }, draft, content);
  const { ordinal, title } = draft;
  const details = { ordinal, title, before: told(draft.content), after: told(content) };
  await record(tx, actor, rulebookEvents.gradesChanged(id, details));
  return { id };
});
