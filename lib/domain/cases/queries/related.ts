import type { Actor } from "@/lib/platform/auth/actor";
import { database, type Transaction } from "@/lib/platform/db/client";
import { officeCasesVisibleTo } from "../policy";
import type { CaseFile } from "./case";

/** Other cases of the same organization, or of the same applicant where there is none yet, newest first, at most ten. */
export function listRelated(actor: Actor, file: CaseFile, tx: Transaction = database()) {
  const same = file.organizationId
    ? { organizationId: file.organizationId }
    : { createdById: file.createdById, organizationId: null };
  return tx.case.findMany({
    where: { AND: [officeCasesVisibleTo(actor), same, { id: { not: file.id }, submittedAt: { not: null } }] },
    select: {
      id: true,
      number: true,
      kind: true,
      status: true,
      procedure: true,
      title: true,
      submittedAt: true,
    },
    orderBy: [{ submittedAt: "desc" }, { id: "desc" }],
    take: 10,
  });
}
