import { listKeptDocuments } from "@/lib/domain/cases/queries/documents";
import { database, type Transaction } from "@/lib/platform/db/client";
import { judgedSection } from "../reading/rules";
import { materialsOf, sectionsOf } from "../rules";
import type { ReportSubject } from "../schema";
import { getReportAnswers } from "./answers";

/** How far a report is: its sections, its materials with what was handed in, and whether it could be sent in. */
export async function completenessOf(tx: Transaction, check: Pick<ReportSubject, "id" | "organizationKind">) {
  const [answers, documents] = [await getReportAnswers(check.id, tx), await listKeptDocuments(check.id, tx)];
  const kind = check.organizationKind;
  const sections = sectionsOf(kind).map((key) => judgedSection(kind, key, answers[key]));
  const materials = materialsOf(kind, answers).map((material) => ({
    material,
    documents: documents.filter((one) => one.material === material.key),
  }));
  const isComplete =
    sections.length > 0 &&
    sections.every(({ state }) => state === "complete") &&
    materials.every(({ material, documents: handedIn }) => !material.isRequired || handedIn.length > 0);
  return { sections, materials, isComplete };
}

export type Completeness = Awaited<ReturnType<typeof completenessOf>>;

/** How far a report is, outside of a transaction. */
export const getCompleteness = (check: Pick<ReportSubject, "id" | "organizationKind">) =>
  completenessOf(database(), check);
