import { sealAnswers } from "@/lib/domain/registrations/application/identities/rules";
import { materialsOf, sectionsOf } from "@/lib/domain/registrations/application/rules";
import type { Answers } from "@/lib/domain/registrations/application/schema";
import type { Chance } from "../chance";
import { uuidAt } from "../identities";
import { officeMoment } from "../moments";
import type { Matter } from "./matter";
import { firstState, type State, stateAfter } from "./state";
import type { ToldStep } from "./steps";

/** A case with its steps, the state after each of them, and its identity. */
export type ToldCase = {
  id: string;
  matter: Matter;
  steps: ToldStep[];
  /** `states[n]` is the state after `steps[n]`. */
  states: State[];
  state: State;
  createdAt: Date;
  /** Sealed, as the tables keep them. */
  answers: Answers;
  /** Receipt number; null for a draft. Set when all cases are known. */
  number: string | null;
};

function sealed(matter: Matter): Answers {
  const sections = sectionsOf(matter.kind).flatMap((key) => {
    const answers = matter.answers[key];
    return answers ? [[key, sealAnswers(key, answers, {})] as const] : [];
  });
  return Object.fromEntries(sections);
}

/** Puts a matter and its steps together. */
export function tellCase(chance: Chance, matter: Matter, steps: ToldStep[]): ToldCase {
  const states: State[] = [];
  let state = firstState;
  for (const step of steps) {
    state = stateAfter(state, { kind: matter.kind, isDirect: matter.subject.isDirect }, step);
    states.push(state);
  }
  const [first] = steps;
  const begun = first ? first.at.getTime() - chance.between(30, 2_800) * 60_000 : 0;
  const createdAt = first ? new Date(begun) : officeMoment(chance, matter.lastOn);
  const id = uuidAt(chance, createdAt);
  return { id, matter, steps, states, state, createdAt, answers: sealed(matter), number: null };
}

/** The materials that the case brought, in their order. */
export const broughtMaterials = ({ matter }: ToldCase) =>
  materialsOf(matter.kind, matter.answers).filter(({ isRequired }) => isRequired || matter.isPaper);

/** Steps with which the applicant sent something in. */
export const submissionsOf = ({ steps }: ToldCase) =>
  steps.filter(({ step }) => step === "submit" || step === "resubmit" || step === "correct");

export const stepOf = ({ steps }: ToldCase, ...wanted: ToldStep["step"][]) =>
  steps.findLast(({ step }) => wanted.includes(step));
