import type { Actor } from "@/lib/platform/auth/actor";
import { database, type Transaction } from "@/lib/platform/db/client";
import { fromDatabaseDate } from "@/lib/platform/db/dates";
import type { OrganizationKind } from "@/lib/platform/db/generated/client";
import { NotFound } from "@/lib/platform/errors";
import type { CreditGrade } from "../../schema";
import { getRulebook } from "./rulebooks";

/** How many organizations of a form in a subdistrict stand where before and after, and their points, after less before. */
export type RehearsalCell = {
  kind: OrganizationKind;
  subdistrictCode: string;
  before: CreditGrade;
  after: CreditGrade;
  count: number;
  points: number;
};

const shown = <Row extends { day: Date; distribution: unknown }>({ day, distribution, ...row }: Row) => ({
  ...row,
  day: fromDatabaseDate(day),
  cells: (distribution ?? []) as RehearsalCell[],
});

/** All trials of a draft, newest first. For the bureau. */
export async function listRehearsals(actor: Actor, rulebookId: string, tx: Transaction = database()) {
  await getRulebook(actor, rulebookId, tx);
  const rows = await tx.creditRehearsal.findMany({
    where: { rulebookId },
    orderBy: { requestedAt: "desc" },
    take: 20,
  });
  return rows.map(shown);
}

/** One trial with its counts. Throws NotFound where the reader may not know of its draft. */
export async function getRehearsal(actor: Actor, id: string, tx: Transaction = database()) {
  const row = await tx.creditRehearsal.findUnique({ where: { id } });
  if (!row) throw new NotFound();
  await getRulebook(actor, row.rulebookId, tx);
  return shown(row);
}

type Asked = {
  page: number;
  pageSize: number;
  gradeBefore?: CreditGrade;
  gradeAfter?: CreditGrade;
  /** Of organizations of this form, and in this subdistrict, as they are registered now. */
  kind?: OrganizationKind;
  subdistrictCode?: string;
};

/** Who would change their grade, lowest totals first, and how many there are. */
export async function listRehearsalChanges(
  actor: Actor,
  id: string,
  { page, pageSize, gradeBefore, gradeAfter, kind, subdistrictCode }: Asked,
  tx: Transaction = database(),
) {
  await getRehearsal(actor, id, tx);
  const organization = { kind, subdistrictCode };
  const where = { rehearsalId: id, gradeBefore, gradeAfter, organization };
  const [rows, count] = [
    await tx.creditRehearsalChange.findMany({
      where,
      include: {
        organization: {
          select: { name: true, englishName: true, uscc: true, kind: true, subdistrictCode: true },
        },
      },
      orderBy: [{ totalAfter: "asc" }, { organizationId: "asc" }],
      skip: (page - 1) * pageSize,
      take: pageSize,
    }),
    await tx.creditRehearsalChange.count({ where }),
  ];
  return { rows, count };
}
