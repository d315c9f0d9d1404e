import type { Transaction } from "@/lib/platform/db/client";
import { ballotGrades } from "../../schema";

/** Lays out the count of a vote, empty. */
export async function openBallots(tx: Transaction, caseId: string, isReview: boolean): Promise<void> {
  await tx.evaluationTally.createMany({ data: ballotGrades.map((grade) => ({ caseId, isReview, grade })) });
}
