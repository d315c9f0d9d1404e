import { getLocale } from "next-intl/server";
import type { z } from "zod";
import { rehearsed } from "@/lib/domain/cases/letters/commands/rehearse";
import type { Command } from "@/lib/platform/command";
import { formAction } from "@/lib/platform/forms/form-action";
import type { FormSubmission } from "@/lib/platform/forms/form-state";

/** The action of a preview button: the letter that the step would issue, in the reader's language. */
export function previewOf<Schema extends z.ZodType>(run: Command<Schema, { id: string }>): FormSubmission {
  return async (state, formData) => {
    const locale = (await getLocale()) === "en" ? "en" : "zh-CN";
    const show = formAction(rehearsed(run), ({ letter }) => {
      const { items, ...text } = letter[locale];
      return {
        shown: {
          ...text,
          items: items.map((item) =>
            [item.label, item.text].filter(Boolean).join(locale === "en" ? ": " : "："),
          ),
        },
      };
    });
    return show(state, formData);
  };
}
