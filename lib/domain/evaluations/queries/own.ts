import { type Actor, deskOf } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { fromDatabaseDate } from "@/lib/platform/db/dates";
import type { EvaluationStatus } from "../schema";

/** Every evaluation for which an organization applied or is applying, newest first. */
export async function listOwnEvaluations(actor: Actor) {
  const { organizationId } = actor;
  if (deskOf(actor.role) !== "organization" || organizationId === null) return [];
  const rows = await database().evaluation.findMany({
    where: { organizationId },
    orderBy: { case: { createdAt: "desc" } },
    select: {
      caseId: true,
      roundId: true,
      grade: true,
      total: true,
      selfTotal: true,
      round: { select: { title: true, titleEn: true, applyUntil: true } },
      case: { select: { number: true, status: true, submittedAt: true } },
    },
  });
  return rows.map(({ case: file, round, ...row }) => ({
    ...row,
    round: { ...round, applyUntil: fromDatabaseDate(round.applyUntil) },
    number: file.number,
    status: file.status as EvaluationStatus,
    submittedAt: file.submittedAt,
  }));
}
