import type { Actor } from "./auth/actor";
import { Forbidden, Refusal } from "./errors";

export type WorkflowStep<Status extends string> = { from: readonly Status[]; to: Status };

export type Workflow<Status extends string, Step extends string> = {
  /** Catalogue namespace that holds `statuses`, `steps` and `refusals` of this procedure. */
  namespace: string;
  statuses: readonly Status[];
  steps: Record<Step, WorkflowStep<Status>>;
};

/** Declares a procedure: its statuses and the steps between them, in one table. */
export function defineWorkflow<const Status extends string, const Step extends string>(
  workflow: Workflow<Status, Step>,
): Workflow<Status, Step> {
  return workflow;
}

/** True: may. False: not this person. A string: not now, for the reason at `<namespace>.refusals.<reason>`. */
export type Verdict = boolean | string;

export type Policy<Step extends string, Subject> = Record<Step, (actor: Actor, subject: Subject) => Verdict>;

export type Lifecycle<Status extends string, Step extends string, Subject> = {
  /** The status that the step leads to. Throws Forbidden for the wrong person, Refusal for the wrong moment. */
  take(step: Step, actor: Actor, subject: Subject): Status;
  /** The steps that this reader may take now, in the workflow's order. */
  stepsFor(actor: Actor, subject: Subject): Step[];
};

/** Joins a workflow with who may take each step. */
export function bindLifecycle<Status extends string, Step extends string, Subject extends { status: Status }>(
  workflow: Workflow<Status, Step>,
  policy: Policy<Step, Subject>,
): Lifecycle<Status, Step, Subject> {
  const isOpen = (step: Step, subject: Subject) => workflow.steps[step].from.includes(subject.status);
  return {
    take(step, actor, subject) {
      const verdict = policy[step](actor, subject);
      if (verdict === false) throw new Forbidden();
      if (!isOpen(step, subject))
        throw new Refusal(`${workflow.namespace}.${step}TooLate`, { status: subject.status });
      if (verdict !== true) throw new Refusal(`${workflow.namespace}.${verdict}`);
      return workflow.steps[step].to;
    },
    stepsFor(actor, subject) {
      const steps = Object.keys(workflow.steps) as Step[];
      return steps.filter((step) => isOpen(step, subject) && policy[step](actor, subject) === true);
    },
  };
}
