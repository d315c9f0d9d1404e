import { refresh } from "next/cache";
import type { z } from "zod";
import { type Actor, deskOf } from "@/lib/platform/auth/actor";
import type { Command } from "@/lib/platform/command";
import { formAction } from "@/lib/platform/forms/form-action";
import type { FormSubmission } from "@/lib/platform/forms/form-state";

export const casePaths = {
  bureau: "/bureau/cases",
  center: "/center/cases",
  supervisoryUnit: "/supervisory-unit/cases",
} as const;
export type CaseDesk = keyof typeof casePaths;

const isCaseDesk = (desk: string | null): desk is CaseDesk => desk !== null && desk in casePaths;

/** A case at the reader's own desk, with the list from which it was opened. */
export function caseAddress(actor: Actor, id: string, list: string): string {
  const desk = deskOf(actor.role);
  if (!isCaseDesk(desk)) return `/cases/${id}`;
  const query = new URLSearchParams(list.slice(0, 2_000)).toString();
  return query === "" ? `${casePaths[desk]}/${id}` : `${casePaths[desk]}/${id}?${query}`;
}

/** The action of a form on a case page: leads back to the case, in the list from which it was opened (field `list`). */
export function inCase<Schema extends z.ZodType>(run: Command<Schema, { id: string }>): FormSubmission {
  return (state, formData) => {
    const list = String(formData.get("list") ?? "");
    const backToCase = ({ id }: { id: string }, actor: Actor) => {
      // The counts of the navigation stand in the layout, which a redirect alone would keep.
      refresh();
      return caseAddress(actor, id, list);
    };
    return formAction(run, backToCase)(state, formData);
  };
}
