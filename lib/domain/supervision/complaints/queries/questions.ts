import type { Actor } from "@/lib/platform/auth/actor";
import { database, type Transaction } from "@/lib/platform/db/client";
import { fromDatabaseDate } from "@/lib/platform/db/dates";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { NotFound } from "@/lib/platform/errors";
import { isAsked } from "../policy";
import type { ComplaintStatus } from "../schema";

/** Columns that an organization may read. What the complainant wrote, and who they are, is not among them. */
const told = {
  caseId: true,
  topic: true,
  isNamed: true,
  question: true,
  askedAt: true,
  answerDueOn: true,
  answer: true,
  answeredAt: true,
  answeredByName: true,
  outcome: true,
  finding: true,
  case: { select: { status: true, closedAt: true, createdByName: true, authority: true } },
} as const satisfies Prisma.ComplaintSelect;

type Row = Prisma.ComplaintGetPayload<{ select: typeof told }>;

/** What an organization is told of a complaint about it: the office's question, never the letter of the resident. */
function questionOf({ case: file, isNamed, ...row }: Row) {
  const isConcluded = file.status === "closed";
  return {
    id: row.caseId,
    topic: row.topic,
    question: row.question ?? "",
    askedAt: row.askedAt,
    answerDueOn: row.answerDueOn && fromDatabaseDate(row.answerDueOn),
    answer: row.answer,
    answeredAt: row.answeredAt,
    answeredByName: row.answeredByName,
    status: file.status as ComplaintStatus,
    authority: file.authority,
    closedAt: isConcluded ? file.closedAt : null,
    outcome: isConcluded ? row.outcome : null,
    finding: isConcluded ? row.finding : null,
    /** Only of those who wanted the organization to know. */
    complainant: isNamed ? file.createdByName : null,
  };
}

export type Question = ReturnType<typeof questionOf>;

const asked = (organizationId: string): Prisma.ComplaintWhereInput => ({
  organizationId,
  isThanks: false,
  askedAt: { not: null },
});

/** Questions about complaints that the reader's organization was asked, those that wait for an answer first. */
export async function listQuestions(actor: Actor, tx: Transaction = database()): Promise<Question[]> {
  const { organizationId } = actor;
  if (organizationId === null || !isAsked(actor, organizationId)) return [];
  const rows = await tx.complaint.findMany({
    where: asked(organizationId),
    select: told,
    orderBy: { askedAt: "desc" },
    take: 200,
  });
  const questions = rows.map(questionOf);
  const isOpen = ({ status }: Question) => status === "asked";
  return [...questions.filter(isOpen), ...questions.filter((question) => !isOpen(question))];
}

/** How many questions wait for an answer of the reader's organization. */
export async function countOpenQuestions(actor: Actor, tx: Transaction = database()): Promise<number> {
  const { organizationId } = actor;
  if (organizationId === null || !isAsked(actor, organizationId)) return 0;
  return tx.complaint.count({ where: { ...asked(organizationId), case: { status: "asked" } } });
}

/** One question to the reader's organization. Throws NotFound. */
export async function getQuestion(actor: Actor, id: string, tx: Transaction = database()): Promise<Question> {
  const { organizationId } = actor;
  if (organizationId === null || !isAsked(actor, organizationId)) throw new NotFound();
  const row = await tx.complaint.findFirst({ where: { ...asked(organizationId), caseId: id }, select: told });
  if (!row) throw new NotFound();
  return questionOf(row);
}

/** Thanks that were passed on to the reader's organization, newest first; the name only where the writer wanted it known. */
export async function listThanksReceived(actor: Actor, tx: Transaction = database()) {
  const { organizationId } = actor;
  if (organizationId === null || !isAsked(actor, organizationId)) return [];
  const rows = await tx.complaint.findMany({
    where: { organizationId, isThanks: true, case: { status: "thanked" } },
    select: {
      caseId: true,
      body: true,
      isPublic: true,
      isNamed: true,
      case: { select: { closedAt: true, createdByName: true } },
    },
    orderBy: { repliedAt: "desc" },
    take: 100,
  });
  return rows.map(({ caseId, body, isPublic, isNamed, case: file }) => ({
    id: caseId,
    body,
    isPublic,
    writer: isNamed ? file.createdByName : null,
    at: file.closedAt,
  }));
}
