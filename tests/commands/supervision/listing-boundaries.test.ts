import { beforeAll, describe, expect, it } from "vitest";
import { findCandidates } from "@/lib/domain/supervision/listings/queries/candidates";
import type { ListingCondition } from "@/lib/domain/supervision/listings/schema";
import { addDays, type CalendarDate } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/client";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import type { PenaltyKind } from "@/lib/platform/db/generated/client";
import {
  type CreditOffice,
  createMissedCheck,
  createPenalty,
  makeCreditOffice,
  noon,
  publishCalendar,
} from "@/tests/factories/listings";
import { createOrganization } from "@/tests/factories/organization";

let office: CreditOffice;
beforeAll(async () => {
  await publishCalendar();
  office = await makeCreditOffice();
}, 60_000);

/** Makes what a condition rests on, of an organization of its own, around the day N that the law names. */
type Fact = (organizationId: string, n: CalendarDate) => Promise<unknown>;

async function checkIn(
  organizationId: string,
  status: string,
  written: { filedOn?: CalendarDate; rectifyBy?: CalendarDate },
) {
  const id = await createMissedCheck(organizationId);
  await database().case.update({ where: { id }, data: { status } });
  await database().annualCheck.update({
    where: { caseId: id },
    data: {
      ...(written.filedOn && { filedOn: toDatabaseDate(written.filedOn) }),
      ...(written.rectifyBy && { rectifyBy: toDatabaseDate(written.rectifyBy) }),
    },
  });
  return id;
}

/** A filed report that tells how many full party members work there. */
const membersTold =
  (partyMembers: string, filedOn?: CalendarDate): Fact =>
  async (organizationId, n) => {
    const caseId = await checkIn(organizationId, "submitted", { filedOn: filedOn ?? n });
    const saved = { savedByName: "周雅琴", savedById: office.officer.accountId };
    await database().caseSection.create({
      data: { caseId, key: "party", answers: { partyMembers }, ...saved },
    });
  };

const orderUntilN: Fact = async (organizationId, n) => {
  await database().case.create({
    data: {
      procedure: "inspection",
      kind: "forCause",
      status: "rectifying",
      waitsFor: "applicant",
      organizationId,
      createdByName: "Linli",
      inspection: { create: { organizationId, cause: "居民反映", rectifyBy: toDatabaseDate(n) } },
    },
  });
};

const unreachableFoundOnN: Fact = async (organizationId, n) => {
  const found = { organizationId, cause: "电话停机", finding: "unreachable", foundAt: noon(n).now } as const;
  await database().case.create({
    data: {
      procedure: "contactCheck",
      kind: "contactCheck",
      status: "unreachable",
      waitsFor: "nobody",
      organizationId,
      createdByName: "Linli",
      contactCheck: { create: found },
    },
  });
};

let serial = 0;
const courtListed =
  (days: (n: CalendarDate) => { occurredOn: CalendarDate; endedOn?: CalendarDate }): Fact =>
  async (organizationId, n) => {
    serial += 1;
    const { occurredOn, endedOn } = days(n);
    await database().externalRecord.create({
      data: {
        organizationId,
        source: "court",
        number: `（2026）沪0107执${serial}号`,
        department: "上海市普陀区人民法院",
        facts: "有履行能力而拒不履行",
        occurredOn: toDatabaseDate(occurredOn),
        ...(endedOn && { endedOn: toDatabaseDate(endedOn) }),
      },
    });
  };

const penalizedOnN =
  (kind: PenaltyKind, fine: bigint | null = null): Fact =>
  (organizationId, n) =>
    createPenalty(organizationId, { kind, fine, decidedOn: n });

const warnedOn =
  (earlier: CalendarDate): Fact =>
  async (organizationId, n) => {
    await createPenalty(organizationId, { decidedOn: earlier });
    await createPenalty(organizationId, { decidedOn: n });
  };

/** `days`: whether it is a case of the condition on the day before N, on N and on the day after. */
type Boundary = {
  what: string;
  condition: ListingCondition;
  n: CalendarDate;
  fact: Fact;
  days: readonly [boolean, boolean, boolean];
};

const fromN = [false, true, true] as const;
const afterN = [false, false, true] as const;
const beforeN = [true, false, false] as const;
const untilN = [true, true, false] as const;
const always = [true, true, true] as const;
const never = [false, false, false] as const;
const n = "2026-06-10" as const;

const boundaries: Boundary[] = [
  {
    what: "art. 11 (1): a report that was missed, two years after its last day",
    condition: "annualReportMissed",
    n: "2028-05-31",
    fact: (id) => createMissedCheck(id),
    days: untilN,
  },
  {
    what: "art. 11 (1): a report that was filed",
    condition: "annualReportMissed",
    n,
    fact: (id) => checkIn(id, "submitted", { filedOn: n }),
    days: never,
  },
  {
    what: "art. 11 (2): two full party members",
    condition: "partyOrganizationMissing",
    n,
    fact: membersTold("2", "2026-05-01"),
    days: never,
  },
  {
    what: "art. 11 (2): three full party members",
    condition: "partyOrganizationMissing",
    n,
    fact: membersTold("3", "2026-05-01"),
    days: always,
  },
  {
    what: "art. 11 (2): told two years ago",
    condition: "partyOrganizationMissing",
    n,
    fact: membersTold("3", "2024-06-10"),
    days: untilN,
  },
  {
    what: "art. 11 (3): the last day of an order after an inspection",
    condition: "rectificationOverdue",
    n,
    fact: orderUntilN,
    days: afterN,
  },
  {
    what: "art. 11 (3): the last day of rectification after an annual check",
    condition: "rectificationOverdue",
    n,
    fact: (id, day) => checkIn(id, "rectifying", { rectifyBy: day }),
    days: afterN,
  },
  {
    what: "art. 11 (5): a warning",
    condition: "minorPenalty",
    n,
    fact: penalizedOnN("warning"),
    days: fromN,
  },
  {
    what: "art. 11 (5): a fine of a fen less than 50,000 yuan",
    condition: "minorPenalty",
    n,
    fact: penalizedOnN("fine", 4_999_999n),
    days: fromN,
  },
  {
    what: "art. 11 (6): found unreachable two years ago",
    condition: "unreachable",
    n: "2028-06-10",
    fact: (id) => unreachableFoundOnN(id, "2026-06-10"),
    days: untilN,
  },
  {
    what: "art. 15 (3): activity suspended",
    condition: "suspension",
    n,
    fact: penalizedOnN("suspension"),
    days: fromN,
  },
  {
    what: "art. 15 (4): a fine of 50,000 yuan",
    condition: "majorFine",
    n,
    fact: penalizedOnN("fine", 5_000_000n),
    days: fromN,
  },
  {
    what: "art. 15 (5): a second warning on the last day of three years",
    condition: "repeatedPenalties",
    n,
    fact: warnedOn("2023-06-10"),
    days: fromN,
  },
  {
    what: "art. 15 (5): a second warning on the day after three years",
    condition: "repeatedPenalties",
    n,
    fact: warnedOn("2023-06-09"),
    days: never,
  },
  {
    what: "art. 15 (6): listed by the court",
    condition: "judgmentDebtor",
    n,
    fact: courtListed((day) => ({ occurredOn: day })),
    days: fromN,
  },
  {
    what: "art. 15 (6): released by the court",
    condition: "judgmentDebtor",
    n,
    fact: courtListed((day) => ({ occurredOn: "2026-01-05", endedOn: day })),
    days: beforeN,
  },
  {
    what: "art. 15 (7): registration revoked",
    condition: "registrationRevoked",
    n,
    fact: async (id, day) => {
      await createPenalty(id, { kind: "revocation", decidedOn: day });
      await database().organization.update({
        where: { id },
        data: { status: "revoked", deregisteredOn: toDatabaseDate(day) },
      });
    },
    days: fromN,
  },
  {
    what: "facts of two years ago (listing.factMonths)",
    condition: "minorPenalty",
    n: "2028-02-29",
    fact: (id) => createPenalty(id, { decidedOn: "2026-02-28" }),
    days: untilN,
  },
];

describe("who is a case of a condition, on the day before, on the day and on the day after", () => {
  it.each(boundaries)("$what", async ({ condition, n: day, fact, days }) => {
    const { id } = await createOrganization();
    await fact(id, day);
    const found = await Promise.all(
      [addDays(day, -1), day, addDays(day, 1)].map(async (today) =>
        (await findCandidates(today, database(), id)).map((one) => one.condition),
      ),
    );
    expect(found.map((conditions) => conditions.includes(condition))).toEqual(days);
    const others = found.flat().filter((one) => one !== condition);
    expect(others.filter((one) => one !== "minorPenalty" && one !== "annualReportMissed")).toEqual([]);
  });
});
