import { officeCasesVisibleTo } from "@/lib/domain/cases/policy";
import type { Actor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { fromDatabaseDate } from "@/lib/platform/db/dates";
import type { Prisma } from "@/lib/platform/db/generated/client";
import type { ContactCheckStatus } from "../schema";

export type ContactCheckSearch = {
  text?: string;
  status?: ContactCheckStatus;
  page: number;
  pageSize: number;
};

/** One page of the contact checks that the reader's office knows of, newest first, and how many there are. */
export async function listContactChecks(actor: Actor, { text, status, page, pageSize }: ContactCheckSearch) {
  const parts: Prisma.CaseWhereInput[] = [officeCasesVisibleTo(actor), { status }];
  if (text) parts.push({ OR: [{ title: { contains: text } }, { number: { contains: text } }] });
  const where = { case: { AND: parts } };
  const [rows, count] = await Promise.all([
    database().contactCheck.findMany({
      where,
      select: {
        caseId: true,
        cause: true,
        case: { select: { number: true, title: true, status: true, dueOn: true, createdAt: true } },
        organization: { select: { englishName: true } },
        letters: { select: { ordinal: true, sentOn: true, outcome: true }, orderBy: { ordinal: "asc" } },
      },
      orderBy: [{ case: { createdAt: "desc" } }, { caseId: "desc" }],
      skip: (page - 1) * pageSize,
      take: pageSize,
    }),
    database().contactCheck.count({ where }),
  ]);
  const checks = rows.map(({ case: file, letters, ...row }) => ({
    ...row,
    ...file,
    status: file.status as ContactCheckStatus,
    dueOn: file.dueOn && fromDatabaseDate(file.dueOn),
    letters: letters.map(({ sentOn, ...letter }) => ({ ...letter, sentOn: fromDatabaseDate(sentOn) })),
  }));
  return { checks, count };
}
