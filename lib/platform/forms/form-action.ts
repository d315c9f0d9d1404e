import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import type { Actor } from "@/lib/platform/auth/actor";
import { getActor } from "@/lib/platform/auth/current-actor";
import type { Command } from "@/lib/platform/command";
import { FieldProblem, Refusal } from "@/lib/platform/errors";
import { fieldMessages } from "./field-messages";
import type { FormState, FormSubmission } from "./form-state";
import { repeatableValues, submittedValues } from "./form-values";
import { refusalText, textOfRefusal } from "./refusal-text";

type Options = {
  /** Forms for people who have not signed in, such as the sign-in itself. */
  isPublic?: boolean;
};

/** Stays on the page and shows what exists only now, such as recovery codes; the form's parts read it from its state. */
type Shown = { shown: FormState["values"] };

/**
 * Turns a command into the action of a form: the only place where problems are caught. Bad fields go to their fields,
 * a refusal to the top of the form, and what was typed is always kept. After success the reader goes to `next`.
 * A reader whose sign-in has ended is told so and keeps what was typed.
 */
export function formAction<Schema extends z.ZodType, Result>(
  run: Command<Schema, Result>,
  next: (result: Result, actor: Actor) => string | Shown,
  options: Options = {},
): FormSubmission {
  return async (state, formData) => {
    const sent = submittedValues(formData);
    const answer = (outcome: Partial<FormState>): FormState => ({
      status: "refused",
      fieldErrors: {},
      values: repeatableValues(sent),
      key: state.key + 1,
      ...outcome,
    });
    const actor = await getActor();
    if (!options.isPublic && actor.role === "visitor") {
      return answer({ refusal: await refusalText(new Refusal("platform.signedOut")) });
    }
    let result: Result;
    try {
      result = await run(actor, sent as z.input<Schema>);
    } catch (problem) {
      const translate = await getTranslations();
      if (problem instanceof z.ZodError) {
        return answer({ status: "invalid", fieldErrors: fieldMessages(problem.issues, translate as never) });
      }
      if (problem instanceof FieldProblem) {
        const message = translate(problem.messageKey, problem.values);
        return answer({ status: "invalid", fieldErrors: { [problem.field]: [message] } });
      }
      const refusal = await textOfRefusal(problem);
      if (refusal) return answer({ refusal });
      throw problem;
    }
    const after = next(result, actor);
    if (typeof after !== "string") return answer({ status: "done", values: after.shown });
    redirect(after);
  };
}
