import { command } from "@/lib/platform/command";
import { FieldProblem } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { rulebookEvents } from "../events";
import { type GradesChange, gradesChangeSchema, holdingKinds, type RulebookContent } from "../schema";
import { draftAsSeen, keepContent } from "./change-content";

const told = ({ grades, notRated, overrides }: RulebookContent) =>
  [
    grades.map(({ grade, from }) => `${grade} ${from}`).join(", "),
    `${notRated.months}${notRated.needsAnnualCheck ? " + annualCheck" : ""}`,
    ...overrides.map(({ key, atMost }) => `${key} ≤ ${atMost}`),
  ].join("; ");

const heldBy = (key: (typeof holdingKinds)[number]) => key.replace(".", "_") as HeldField;
type HeldField = Extract<keyof GradesChange, `${string}_${string}`>;

/** The overrides of a draft with those that were answered; each kind once, in the order of the kinds. */
function overridesWith(before: RulebookContent["overrides"], input: GradesChange) {
  const kept = new Map(before.map(({ key, atMost }) => [key, atMost]));
  for (const key of holdingKinds) {
    const atMost = input[heldBy(key)];
    if (atMost === "none") kept.delete(key);
    else if (atMost) kept.set(key, atMost);
  }
  return [...kept].map(([key, atMost]) => ({ key, atMost }));
}

/** Changes the lowest total of each grade in a draft, which records hold a grade down, and who is not rated. */
export const changeGrades = command(gradesChangeSchema, async ({ actor, tx }, input) => {
  const { id, version, A, B, C, months, needsAnnualCheck } = input;
  if (A <= B) throw new FieldProblem("A", "credit.problems.gradeOrder");
  if (B <= C) throw new FieldProblem("B", "credit.problems.gradeOrder");
  if (C <= 0) throw new FieldProblem("C", "credit.problems.gradeOrder");
  const draft = await draftAsSeen({ actor, tx }, { id, version });
  const from = { A, B, C, D: 0 };
  const { grades, notRated, overrides } = draft.content;
  const content: RulebookContent = {
    ...draft.content,
    grades: grades.map(({ grade }) => ({ grade, from: from[grade] })),
    overrides: overridesWith(overrides, input),
    notRated: {
      months,
      needsAnnualCheck: needsAnnualCheck ? needsAnnualCheck === "yes" : notRated.needsAnnualCheck,
    },
  };
  await keepContent({ actor, tx }, draft, content);
  const { ordinal, title } = draft;
  const details = { ordinal, title, before: told(draft.content), after: told(content) };
  await record(tx, actor, rulebookEvents.gradesChanged(id, details));
  return { id };
});
