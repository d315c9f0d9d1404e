import { z } from "zod";
import { caseEvents } from "@/lib/domain/cases/events";
import { handlesCase } from "@/lib/domain/cases/policy";
import { caseDetailsOf } from "@/lib/domain/cases/rules";
import { command } from "@/lib/platform/command";
import { Forbidden, NotFound } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { getRegistration, getSubmittedAnswers } from "../../queries/registration";
import { unsealIdentity } from "../identities/rules";
import { type Answers, type FieldTraits, sectionFields, sectionKeys } from "../schema";

/** Where an identity number stands: "section.field", or "section.field.row.column" in a repeated field. */
const placeSchema = z.string().regex(/^[a-zA-Z]+\.[a-zA-Z]+(\.\d{1,2}\.[a-zA-Z]+)?$/);
export const revealSchema = z.object({ id: z.uuid(), place: placeSchema });

function sealedAt(answers: Answers, place: string): string {
  const [key, field = "", row, column = ""] = place.split(".");
  const section = sectionKeys.find((one) => one === key);
  if (!section) throw new NotFound();
  const traits = Object.entries(sectionFields[section] as Record<string, FieldTraits>).find(
    ([name]) => name === field,
  )?.[1];
  const value = answers[section]?.[field];
  if (row === undefined) {
    if (traits?.type !== "identity" || typeof value !== "string") throw new NotFound();
    return value;
  }
  const cells = Array.isArray(value) ? value[Number(row)] : undefined;
  if (traits?.type !== "rows" || traits.columns[column]?.type !== "identity") throw new NotFound();
  if (typeof cells !== "object") throw new NotFound();
  return cells[column] ?? "";
}

/**
 * Shows one identity number of what was sent in to an officer who handles the case, and records that it was shown.
 * Throws Forbidden for everyone else, NotFound where no number stands.
 */
export const revealIdentity = command(revealSchema, async ({ actor, tx }, { id, place }) => {
  const registration = await getRegistration(actor, id, tx);
  if (!handlesCase(actor, registration)) throw new Forbidden();
  const answers = await getSubmittedAnswers(id, tx);
  const number = unsealIdentity(sealedAt(answers ?? {}, place));
  if (number === "") throw new NotFound();
  await record(tx, actor, caseEvents.identityRevealed(id, { ...caseDetailsOf(registration), field: place }));
  return { id, number };
});
