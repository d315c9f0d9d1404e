import { z } from "zod";
import { getCase } from "@/lib/domain/cases/queries/case";
import type { Actor } from "@/lib/platform/auth/actor";
import { database, type Transaction } from "@/lib/platform/db/client";

const answersSchema = z.object({ statement: z.string().optional(), reason: z.string().optional() });

/** What the organization said in its defence and when asking for a hearing, in order. Throws NotFound. */
export async function listStatements(actor: Actor, caseId: string, tx: Transaction = database()) {
  await getCase(actor, caseId, tx);
  const rows = await tx.caseSubmission.findMany({
    where: { caseId, kind: { in: ["statement", "hearingRequest"] } },
    orderBy: { ordinal: "asc" },
  });
  return rows.map(({ id, kind, answers, submittedByName, submittedAt }) => {
    const { statement, reason } = answersSchema.parse(answers);
    const isRequest = kind === "hearingRequest";
    return {
      id,
      kind: isRequest ? ("hearingRequest" as const) : ("statement" as const),
      text: (isRequest ? reason : statement) ?? "",
      submittedByName,
      submittedAt,
    };
  });
}
