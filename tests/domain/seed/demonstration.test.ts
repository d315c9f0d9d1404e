import { createHash } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { demonstrationAccounts } from "@/lib/domain/accounts/demonstration";
import { caseProcedures } from "@/lib/domain/cases/schema";
import { checkEligibility, findLostConditions } from "@/lib/domain/evaluations/eligibility/queries";
import { frozenEligibilitySchema, type JudgedLine } from "@/lib/domain/evaluations/eligibility/schema";
import { overtakenFields } from "@/lib/domain/organizations/amendments/rules";
import { proposedChangesSchema } from "@/lib/domain/organizations/amendments/schema";
import { particularsOf } from "@/lib/domain/organizations/queries/particulars";
import { contradictions, nameProblems } from "@/lib/domain/organizations/rules";
import { particularsSchema } from "@/lib/domain/organizations/schema";
import { registrationStatuses } from "@/lib/domain/registrations/schema";
import { leftOutSchema } from "@/lib/domain/supervision/external-records/schema";
import { database } from "@/lib/platform/db/client";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { verifyEvents } from "@/lib/platform/events/verify";
import { parseUscc } from "@/lib/platform/identifiers/uscc";
import { writeDemonstration } from "@/prisma/seed/demonstration";
import { inventDistrict } from "@/prisma/seed/demonstration/district";
import { referenceDay } from "@/prisma/seed/demonstration/moments";
import { writeEssentials } from "@/prisma/seed/essentials";

beforeAll(async () => {
  await database().$transaction(
    async (tx) => {
      await writeEssentials(tx);
      await writeDemonstration(tx);
    },
    { timeout: 600_000 },
  );
}, 600_000);

type Filter = Prisma.OrganizationWhereInput;

const registered: Filter = { kind: { in: ["socialGroup", "socialServiceOrganization"] } };
const onRegister: Filter = { ...registered, status: { in: ["active", "suspended", "liquidating"] } };
const ended: Filter = { status: { in: ["deregistered", "revoked"] } };
const countOf = (where: Filter) => database().organization.count({ where });

describe("the district", () => {
  test("has Putuo's subdistricts, communities, calendars and rules", async () => {
    expect(await database().subdistrict.count()).toBe(10);
    expect(await database().community.count()).toBe(285);
    expect(await database().community.count({ where: { kind: "rural" } })).toBe(7);
    expect(await database().supervisoryUnit.count()).toBe(35);
    expect(await database().calendarYear.count({ where: { year: { in: [2025, 2026] } } })).toBe(2);
    expect(await database().rule.count()).toBeGreaterThan(10);
  });

  test("writing the essentials again adds nothing", async () => {
    const before = await database().calendarDay.count();
    await database().$transaction((tx) => writeEssentials(tx));
    expect(await database().calendarDay.count()).toBe(before);
    expect(await database().community.count()).toBe(285);
  });
});

describe("the register", () => {
  test("has 884 organizations on the register in the shares of the district", async () => {
    expect(await countOf(onRegister)).toBe(884);
    expect(await countOf({ ...onRegister, kind: "socialGroup" })).toBe(186);
    expect(await countOf({ ...onRegister, isGovernmentFounded: true })).toBe(177);
    expect(await countOf({ ...onRegister, isDirectRegistration: true })).toBe(106);
    expect(await countOf({ kind: "socialServiceOrganization", sector: "education", NOT: ended })).toBe(265);
  });

  test("has tombstones, linked foundations and filed community organizations on top", async () => {
    expect(await countOf({ ...registered, ...ended })).toBe(46);
    expect(await countOf({ kind: "foundation", registeredBy: "city" })).toBe(12);
    expect(await countOf({ kind: "communityOrganization" })).toBe(2_000);
  });

  test("gives every community between two and thirteen filed organizations", async () => {
    const groups = await database().organization.groupBy({
      by: ["communityCode"],
      where: { kind: "communityOrganization" },
      _count: true,
    });
    const counts = groups.map(({ _count }) => _count);
    expect(counts).toHaveLength(285);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(2);
    expect(Math.max(...counts)).toBeLessThanOrEqual(13);
  });

  test("has the organizations that guides and journeys name", async () => {
    const nuanlin = await database().organization.findUniqueOrThrow({
      where: { uscc: "52310107MJX0000263" },
      include: { supervisoryUnit: true, subdistrict: true },
    });
    expect(nuanlin).toMatchObject({
      name: "上海普陀区暖邻加装电梯事务所",
      legalRepresentativeName: "周雅琴",
      establishedOn: new Date("2016-04-18"),
      status: "active",
      subdistrict: { name: "长寿路街道" },
    });
    expect(nuanlin.supervisoryUnit?.name).toContain("长寿路街道办事处");
    const hesheng = await database().organization.findFirstOrThrow({
      where: { name: "上海普陀区和声社区文化服务中心" },
    });
    expect(hesheng.legalRepresentativeName).toBe("沈国平");
  });

  test("every entry could have been typed into the register", async () => {
    const rows = await database().organization.findMany();
    const names = new Set(rows.map(({ name }) => name));
    expect(names.size).toBe(rows.length);
    for (const row of rows) {
      const particulars = particularsOf(row);
      expect(particularsSchema.parse(particulars)).toEqual(particulars);
      expect(contradictions(particulars), row.name).toEqual([]);
      if (row.kind === "foundation") continue;
      expect(nameProblems(row.name, row.kind, ["上海市普陀区", "上海普陀区"]), row.name).toEqual([]);
    }
  });

  test("every credit code is valid and of the invented range", async () => {
    const rows = await database().organization.findMany({
      where: { uscc: { not: null } },
      select: { uscc: true },
    });
    expect(rows).toHaveLength(884 + 46 + 12);
    for (const { uscc } of rows) {
      expect(uscc).toMatch(/^5[123]310(107|000)MJX\d{5}/);
      expect(parseUscc(uscc ?? "").ok, uscc ?? "").toBe(true);
    }
  });
});

describe("people and accounts", () => {
  test("everyone on the register has a legal representative or head in office who bears the registered name", async () => {
    const rows = await database().organization.findMany({
      where: { status: "active" },
      select: {
        name: true,
        legalRepresentativeName: true,
        offices: {
          where: { endedOn: null, title: { in: ["legalRepresentative", "head"] } },
          select: { person: { select: { name: true } } },
        },
      },
    });
    for (const { name, legalRepresentativeName, offices } of rows) {
      expect(
        offices.map(({ person }) => person.name),
        name,
      ).toContain(legalRepresentativeName);
    }
  });

  test("identity numbers are stored sealed", async () => {
    const people = await database().person.findMany({ where: { identityNumber: { not: null } } });
    expect(people.length).toBeGreaterThan(900);
    for (const { identityNumber } of people) expect(identityNumber).not.toMatch(/\d{17}[\dX]/);
  });

  test("some elections are overdue, most are not", async () => {
    const overdue = await database().organization.count({
      where: {
        ...onRegister,
        offices: { some: { endedOn: null, termEndsOn: { lt: new Date("2026-11-20") } } },
      },
    });
    expect(overdue).toBeGreaterThan(20);
    expect(overdue).toBeLessThan(120);
  });

  test("there is an account with its desk for every role; applicants of the past cannot sign in by password", async () => {
    const accounts = await database().account.findMany({
      where: { passwordHash: { not: null } },
      include: { memberships: true },
    });
    expect(accounts.map(({ loginName }) => loginName).sort()).toEqual(
      demonstrationAccounts.map(({ loginName }) => loginName).sort(),
    );
    for (const { memberships } of accounts) expect(memberships.length).toBeGreaterThan(0);
  });
});

describe("the cases", () => {
  test("there is one in every status, numbered without gaps within a year", async () => {
    const cases = await database().case.findMany({ select: { number: true, status: true } });
    const statuses = new Set(cases.map(({ status }) => status));
    expect([...registrationStatuses].filter((status) => !statuses.has(status))).toEqual(["discarded"]);
    const numbers = cases.flatMap(({ number }) => number ?? []).sort();
    for (const year of ["2025", "2026"]) {
      const ordinals = numbers.filter((number) => number.startsWith(`PT-${year}-`));
      expect(ordinals).toEqual(
        ordinals.map((_, index) => `PT-${year}-${String(index + 1).padStart(6, "0")}`),
      );
      const series = await database().numberSeries.findUniqueOrThrow({ where: { series: `case-${year}` } });
      expect(series.next).toBe(ordinals.length + 1);
    }
  });

  test("whoever reviewed did not decide, and every decision has its letter", async () => {
    const decided = await database().case.findMany({
      where: { procedure: "registration", outcome: { not: null } },
      include: { registration: true, letters: true },
    });
    expect(decided.length).toBeGreaterThan(500);
    for (const { outcome, registration, letters } of decided) {
      const kind = outcome === "approved" ? "approval" : "refusal";
      expect(letters.filter((letter) => letter.kind === kind)).toHaveLength(1);
      const { reviewedByName, decidedByName } = registration ?? {};
      expect(decidedByName).not.toBe(reviewedByName);
    }
  });
});

const ordinalOf = (number: string | null) => Number(/(\d+)号$/.exec(number ?? "")?.[1]);

describe("the record", () => {
  test("is one unbroken chain in the order of time, but for objections, which need everything else first", async () => {
    const report = await verifyEvents();
    expect(report.problems).toEqual([]);
    expect(report.events).toBeGreaterThan(4_000);
    const [disorder] = await database().$queryRaw<{ count: bigint }[]>`
      SELECT count(*) FROM (SELECT "occurredAt" < lag("occurredAt") OVER (ORDER BY "position") AS early FROM "Event"
        WHERE "position" < (SELECT min("position") FROM "Event" WHERE "subjectType" = 'objection')) AS chained
      WHERE early`;
    expect(disorder?.count).toBe(0n);
  });

  test("the last recorded name, seat, representative and status are those of the entry", async () => {
    const changes = await database().registerChange.findMany({
      where: { field: { in: ["name", "domicile", "legalRepresentativeName", "status"] } },
      orderBy: { changedAt: "asc" },
      include: { organization: true },
    });
    expect(changes.length).toBeGreaterThan(500);
    for (const { field, after, organization } of changes) {
      expect(after).toBe(organization[field as "name"]);
    }
  });

  test("announcements are numbered without gaps and told in both languages", async () => {
    const announcements = await database().announcement.findMany({ orderBy: { publishedAt: "asc" } });
    expect(announcements.length).toBeGreaterThan(60);
    for (const year of [2025, 2026]) {
      const numbers = announcements
        .map(({ number }) => number)
        .filter((number) => number?.includes(`〔${year}〕`))
        .sort((one, other) => ordinalOf(one) - ordinalOf(other));
      expect(numbers).toEqual(numbers.map((_, index) => `普民社公〔${year}〕${index + 1}号`));
      const series = await database().numberSeries.findUniqueOrThrow({
        where: { series: `announcement-${year}` },
      });
      expect(series.next).toBe(numbers.length + 1);
    }
    for (const { titleEn, bodyEn } of announcements) expect(`${titleEn}${bodyEn}`).toMatch(/[a-z]{4}/);
  });
});

test("the district is invented the same way every time", () => {
  const fingerprint = () => {
    const { organizations, formerNames, statusPeriods } = inventDistrict(new Map());
    const text = JSON.stringify([organizations, formerNames, statusPeriods], (_, value) =>
      typeof value === "bigint" ? `${value}` : value,
    );
    return createHash("sha256").update(text).digest("hex");
  };
  expect(fingerprint()).toBe(fingerprint());
});

test("there are corrections in every status, each seen by two officers", async () => {
  const amendments = await database().amendment.findMany({ include: { organization: true } });
  expect(new Set(amendments.map(({ status }) => status))).toEqual(
    new Set(["proposed", "confirmed", "declined", "withdrawn"]),
  );
  for (const {
    changes,
    status,
    organization,
    organizationVersion,
    proposedById,
    decidedById,
  } of amendments) {
    const proposed = proposedChangesSchema.parse(changes);
    expect(proposedById).not.toBe(decidedById);
    if (status === "proposed") {
      expect(organization.version).toBe(organizationVersion);
      expect(overtakenFields(particularsOf(organization), proposed)).toEqual([]);
    }
    if (status === "confirmed") {
      for (const [field, change] of Object.entries(proposed)) {
        expect(change?.after).toBe(particularsOf(organization)[field as "name"]);
      }
    }
  }
});

test("a sheet of the court was taken over but for a stranger and a judgment known already", async () => {
  const batches = await database().externalBatch.findMany({ include: { records: true } });
  expect(batches).toMatchObject([{ source: "court", rowCount: 5, acceptedCount: 3, version: 2 }]);
  expect(batches[0]?.records).toHaveLength(3);
  const leftOut = leftOutSchema.parse(batches[0]?.problems);
  expect(leftOut.map(({ problems }) => problems.map(({ key }) => key))).toEqual([
    ["externalRecords.rowProblems.unknown"],
    ["externalRecords.rowProblems.known"],
  ]);
});

describe("what supervision and credit tell of the district", () => {
  const shareOf = async (where: Filter) => (await countOf({ ...onRegister, ...where })) / 884;
  const within = (value: number, [least, most]: readonly [number, number]) => {
    expect(value).toBeGreaterThanOrEqual(least);
    expect(value).toBeLessThanOrEqual(most);
  };

  test("ninety-four of a hundred annual checks of 2025 came in time", async () => {
    const checks = await database().annualCheck.findMany({
      where: { year: 2025 },
      select: { daysLate: true, case: { select: { submittedAt: true } } },
    });
    const inTime = checks.filter((check) => check.daysLate === 0 && check.case.submittedAt !== null);
    within(inTime.length / checks.length, [0.935, 0.955]);
  });

  test("two to four of a hundred are on list one, up to one and a half on list two", async () => {
    within(await shareOf({ statutoryList: "abnormalActivities" }), [0.02, 0.04]);
    within(await shareOf({ statutoryList: "seriousDishonesty" }), [0.005, 0.015]);
  });

  test("more than a quarter are evaluated, most of them 3A or 4A", async () => {
    const evaluated = await shareOf({ evaluationGrade: { not: null } });
    within(evaluated, [0.25, 0.3]);
    within((await shareOf({ evaluationGrade: 3 })) / evaluated, [0.4, 0.52]);
    within((await shareOf({ evaluationGrade: 4 })) / evaluated, [0.24, 0.36]);
    within((await shareOf({ evaluationGrade: 5 })) / evaluated, [0.06, 0.14]);
  });

  test("credit is spread as in a real district: few A, most B and C, some D", async () => {
    const rated = await shareOf({ creditGrade: { in: ["A", "B", "C", "D"] } });
    within((await shareOf({ creditGrade: "A" })) / rated, [0.01, 0.05]);
    within((await shareOf({ creditGrade: "B" })) / rated, [0.32, 0.46]);
    within((await shareOf({ creditGrade: "C" })) / rated, [0.44, 0.58]);
    within((await shareOf({ creditGrade: "D" })) / rated, [0.05, 0.11]);
  });

  test("every procedure has cases that wait for somebody", async () => {
    const waiting = await database().case.groupBy({
      by: ["procedure"],
      where: { waitsFor: { not: "nobody" }, submittedAt: { not: null } },
      _count: true,
    });
    expect(waiting.map(({ procedure }) => procedure).sort()).toEqual([...caseProcedures].sort());
  });
});

/** Evaluations in some statuses, and the conditions that stand against each of them on the day of reference. */
async function against(
  statuses: string[],
  ask: (evaluation: { organizationId: string; partyMembers: number | null }) => Promise<JudgedLine[]>,
) {
  const rows = await database().evaluation.findMany({
    where: { case: { status: { in: statuses } } },
    select: { organizationId: true, eligibility: true },
  });
  const lines = await Promise.all(
    rows.map(async ({ organizationId, eligibility }) => {
      const { partyMembers } = frozenEligibilitySchema.parse(eligibility);
      return (await ask({ organizationId, partyMembers })).map(({ line, reason }) => `${line} ${reason}`);
    }),
  );
  return { count: rows.length, lines: lines.flat() };
}

describe("evaluations that wait", () => {
  test("applications that wait for admission can be admitted", async () => {
    const found = await against(["submitted"], async ({ organizationId, partyMembers }) => {
      const { lines } = await checkEligibility(organizationId, referenceDay, partyMembers);
      return lines.filter(({ outcome }) => outcome === "notMet");
    });
    expect(found.count).toBeGreaterThan(0);
    expect(found.lines).toEqual([]);
  });

  test("evaluations that wait for their grade can be graded", async () => {
    const found = await against(["publicity", "reviewAnswered"], (evaluation) =>
      findLostConditions(evaluation, referenceDay),
    );
    expect(found.count).toBeGreaterThan(0);
    expect(found.lines).toEqual([]);
  });
});
