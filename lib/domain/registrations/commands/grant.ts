import type { CommandContext } from "@/lib/platform/command";
import { NotFound, Refusal } from "@/lib/platform/errors";
import type { ParsedAnswers } from "../application/reading/schema";
import type { RegistrationCase } from "../queries/registration";
import { canApply } from "../rules";
import type { Numbers } from "./take-numbers";

/** An approval on its way into the register: what was applied for as last sent in, and the numbers it uses. */
export type Grant = CommandContext & {
  registration: RegistrationCase;
  answers: ParsedAnswers;
  numbers: Numbers;
};

/** A section of the application, which its kind has. */
export function answered<Section extends keyof ParsedAnswers>(
  { answers }: Grant,
  section: Section,
): NonNullable<ParsedAnswers[Section]> {
  const found = answers[section];
  if (!found) throw new Error(`the application has no section ${section}`);
  return found;
}

/**
 * The entry that the case is about, as it stands now. Throws NotFound where there is none, Refusal
 * "registrations.organizationGone" where it left the register meanwhile.
 */
export async function entryOf({ tx, registration }: Grant, id = registration.organizationId) {
  const entry = id && (await tx.organization.findUnique({ where: { id } }));
  if (!entry) throw new NotFound();
  if (!canApply(entry.status, registration.kind)) {
    throw new Refusal("registrations.organizationGone", { name: entry.name });
  }
  return entry;
}

/** How the register calls a case as the cause of what it brought about. */
export const causeOf = ({ registration }: Grant, words: string) => `${words}（${registration.number}）`;
