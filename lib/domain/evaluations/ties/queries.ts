import { inForceAt } from "@/lib/platform/auth/held-roles";
import { type CalendarDate, dateInShanghai } from "@/lib/platform/clock";
import { database, type Transaction } from "@/lib/platform/db/client";
import { fromDatabaseDate } from "@/lib/platform/db/dates";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { getRule } from "../../district/queries/rules";
import { type EvaluatedOrganization, type ReviewerPast, tiesOf } from "./rules";
import type { Tie } from "./schema";

/** Holds the role of a reviewer at a moment. */
export const isReviewer = (now: Date): Prisma.MembershipWhereInput => ({
  AND: [inForceAt(now), { role: "reviewer" }],
});

type Reviewer = { id: string; name: string };

async function pastsOf(reviewers: readonly Reviewer[], tx: Transaction): Promise<Map<string, ReviewerPast>> {
  const [memberships, offices] = [
    await tx.membership.findMany({
      where: { accountId: { in: reviewers.map(({ id }) => id) } },
      select: { accountId: true, organizationId: true, supervisoryUnitId: true, endedAt: true },
    }),
    await tx.office.findMany({
      where: { person: { name: { in: reviewers.map(({ name }) => name) } } },
      select: {
        organizationId: true,
        title: true,
        endedOn: true,
        person: { select: { name: true } },
        organization: { select: { name: true, sector: true } },
      },
    }),
  ];
  return new Map(
    reviewers.map(({ id, name }) => [
      id,
      {
        memberships: memberships
          .filter(({ accountId }) => accountId === id)
          .map(({ organizationId, supervisoryUnitId, endedAt }) => ({
            organizationId,
            supervisoryUnitId,
            endedOn: endedAt && dateInShanghai(endedAt),
          })),
        offices: offices
          .filter(({ person }) => person.name === name)
          .map(({ organizationId, title, endedOn, organization }) => ({
            organizationId,
            organization: organization.name,
            sector: organization.sector,
            isLegalRepresentative: title === "legalRepresentative",
            endedOn: endedOn && fromDatabaseDate(endedOn),
          })),
      },
    ]),
  );
}

async function organizationsOf(ids: readonly string[], tx: Transaction): Promise<EvaluatedOrganization[]> {
  const rows = await tx.organization.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      name: true,
      sector: true,
      supervisoryUnitId: true,
      supervisoryUnit: { select: { name: true } },
      offices: { where: { endedOn: null }, select: { personId: true } },
    },
  });
  const people = [...new Set(rows.flatMap(({ offices }) => offices.map(({ personId }) => personId)))];
  const elsewhere = await tx.office.findMany({
    where: { personId: { in: people }, endedOn: null },
    select: { personId: true, organizationId: true, organization: { select: { name: true } } },
  });
  return rows.map(({ offices, supervisoryUnit, ...organization }) => {
    const own = new Set(offices.map(({ personId }) => personId));
    return {
      ...organization,
      supervisoryUnit: supervisoryUnit?.name ?? null,
      sharedWith: elsewhere
        .filter(({ personId, organizationId }) => own.has(personId) && organizationId !== organization.id)
        .map(({ organizationId, organization: other }) => ({ organizationId, organization: other.name })),
    };
  });
}

/** Ties of reviewers to organizations on a day: by organization, by reviewer. Empty where the register shows none. */
export async function findTies(
  reviewers: readonly Reviewer[],
  organizationIds: readonly string[],
  today: CalendarDate,
  tx: Transaction = database(),
): Promise<Map<string, Map<string, Tie[]>>> {
  const years = await getRule("evaluation.formerOfficeYears", today, tx);
  const [pasts, organizations] = [await pastsOf(reviewers, tx), await organizationsOf(organizationIds, tx)];
  return new Map(
    organizations.map((organization) => [
      organization.id,
      new Map([...pasts].map(([id, past]) => [id, tiesOf(past, organization, today, years)])),
    ]),
  );
}
