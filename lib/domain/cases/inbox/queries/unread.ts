import type { Actor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import type { CaseParty } from "../../schema";
import type { UnreadMark } from "../schema";

type Listed = { id: string; waitsFor: CaseParty };
type Moments = Map<string, Date>;

async function readingsOf(accountId: string, ids: string[]): Promise<Moments> {
  const rows = await database().caseReading.findMany({ where: { accountId, caseId: { in: ids } } });
  return new Map(rows.map(({ caseId, readAt }) => [caseId, readAt]));
}

async function lastMessages(ids: string[]): Promise<Moments> {
  const rows = await database().caseMessage.groupBy({
    by: ["caseId"],
    where: { caseId: { in: ids }, fromApplicant: true },
    _max: { sentAt: true },
  });
  return new Map(rows.flatMap(({ caseId, _max }) => (_max.sentAt ? [[caseId, _max.sentAt]] : [])));
}

async function lastSubmissions(ids: string[]): Promise<Moments> {
  const rows = await database().caseSubmission.groupBy({
    by: ["caseId"],
    where: { caseId: { in: ids }, ordinal: { gt: 1 } },
    _max: { submittedAt: true },
  });
  return new Map(rows.flatMap(({ caseId, _max }) => (_max.submittedAt ? [[caseId, _max.submittedAt]] : [])));
}

/** What is new to this reader in each of some cases, since they last opened it. Cases that have ended are not marked. */
export async function unreadMarksOf(
  actor: Actor,
  cases: readonly Listed[],
): Promise<Map<string, UnreadMark[]>> {
  const open = cases.filter(({ waitsFor }) => waitsFor !== "nobody").map(({ id }) => id);
  if (actor.accountId === null || open.length === 0) return new Map();
  const [readings, messages, submissions] = await Promise.all([
    readingsOf(actor.accountId, open),
    lastMessages(open),
    lastSubmissions(open),
  ]);
  return new Map(
    open.map((id) => {
      const read = readings.get(id);
      const isNew = (moments: Moments) => {
        const moment = moments.get(id);
        return moment !== undefined && (read === undefined || moment > read);
      };
      const marks: UnreadMark[] = [];
      if (read === undefined) marks.push("unopened");
      if (isNew(messages)) marks.push("message");
      if (isNew(submissions)) marks.push("resubmitted");
      return [id, marks];
    }),
  );
}
