"use server";

import { getTranslations } from "next-intl/server";
import type { FormState } from "@/lib/platform/forms/form-state";

/** Stands in for signing out. */
export async function stay(): Promise<void> {}

/** Answers the sample form: a missing name is an error, the name "refuse" is refused, anything else goes through. */
export async function answerSample(state: FormState, formData: FormData): Promise<FormState> {
  const t = await getTranslations("styleguide.form");
  const values = Object.fromEntries(
    [...formData].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );
  const answer: FormState = { status: "done", fieldErrors: {}, values, key: state.key + 1 };
  if (!values.name)
    return {
      ...answer,
      status: "invalid",
      fieldErrors: { name: [t("nameMissing")], consent: [t("consentMissing")] },
    };
  if (values.name === "refuse") {
    return {
      ...answer,
      status: "refused",
      refusal: { title: t("refused"), why: t("why"), remedy: t("remedy") },
    };
  }
  return answer;
}
