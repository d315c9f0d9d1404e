import type { z } from "zod";
import { listKeptDocuments } from "@/lib/domain/cases/queries/documents";
import type { Transaction } from "@/lib/platform/db/client";
import { Refusal } from "@/lib/platform/errors";
import { getAnswers, type RegistrationCase } from "../../queries/registration";
import type { RegistrationKind } from "../../schema";
import { unsealedAnswers } from "../identities/rules";
import { type ParsedAnswers, sectionSchema } from "../reading/schema";
import { type Material, materialsOf, sectionsOf } from "../rules";
import type { Answers, SectionAnswers, SectionKey } from "../schema";

export type SectionState = "notStarted" | "incomplete" | "complete";
export type SectionCompleteness = { key: SectionKey; state: SectionState; issues: z.core.$ZodIssue[] };

const isWritten = (value: SectionAnswers[string]) =>
  Array.isArray(value) ? value.length > 0 : value.trim() !== "";

/** How far a section is, and what is still wrong with it; the paths of the issues name its fields. */
export function judgedSection(key: SectionKey, answers: SectionAnswers = {}): SectionCompleteness {
  const { success, error } = sectionSchema(key, answers).safeParse(unsealedAnswers(key, answers));
  if (success) return { key, state: "complete", issues: [] };
  const state = Object.values(answers).some(isWritten) ? "incomplete" : "notStarted";
  return { key, state, issues: error.issues };
}

/** How far an application is: its sections, its materials with what was handed in, and whether it could be sent in. */
export async function completenessOf(tx: Transaction, registration: Pick<RegistrationCase, "id" | "kind">) {
  const [answers, documents] = await Promise.all([
    getAnswers(registration.id, tx),
    listKeptDocuments(registration.id, tx),
  ]);
  const sections = sectionsOf(registration.kind).map((key) => judgedSection(key, answers[key]));
  const materials = materialsOf(registration.kind, answers).map((material: Material) => ({
    material,
    documents: documents.filter((one) => one.material === material.key),
  }));
  const isComplete =
    sections.every(({ state }) => state === "complete") &&
    materials.every(({ material, documents: handedIn }) => !material.isRequired || handedIn.length > 0);
  return { sections, materials, isComplete };
}

export type Completeness = Awaited<ReturnType<typeof completenessOf>>;

/**
 * Reads answers as they are kept: amounts in fen, dates, flags, identity numbers in clear. Holds the sections of the kind
 * of case. Throws Refusal "applications.incomplete" where a section cannot be read.
 */
export function readAnswers(kind: RegistrationKind, answers: Answers): ParsedAnswers {
  const read = sectionsOf(kind).map((key) => {
    const kept = answers[key] ?? {};
    const { success, data } = sectionSchema(key, kept).safeParse(unsealedAnswers(key, kept));
    if (!success) throw new Refusal("applications.incomplete");
    return [key, data];
  });
  return Object.fromEntries(read) as ParsedAnswers;
}

/** What the applicant has written, read. Throws Refusal "applications.incomplete" where a section cannot be read. */
export async function parsedAnswers(
  tx: Transaction,
  registration: Pick<RegistrationCase, "id" | "kind">,
): Promise<ParsedAnswers> {
  return readAnswers(registration.kind, await getAnswers(registration.id, tx));
}
