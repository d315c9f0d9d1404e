import { listSubmissions } from "@/lib/domain/cases/queries/submissions";
import { database } from "@/lib/platform/db/client";
import type { AnnualCheckCase } from "../../queries/annual-check";
import type { PrintableReceipt } from "./rules";

/** Proof of the last time the report was sent in; null where it never was. The caller has checked who may see the check. */
export async function findReceipt({
  id,
  year,
  number,
  organizationId,
}: AnnualCheckCase): Promise<PrintableReceipt | null> {
  const sent = (await listSubmissions(id)).filter(({ kind }) => kind === "application");
  const last = sent.at(-1);
  if (!last || number === null || organizationId === null) return null;
  const { name, englishName, uscc } = await database().organization.findUniqueOrThrow({
    where: { id: organizationId },
    select: { name: true, englishName: true, uscc: true },
  });
  const { submittedAt, submittedByName } = last;
  return { number, year, name, englishName, uscc, times: sent.length, submittedAt, submittedByName };
}
