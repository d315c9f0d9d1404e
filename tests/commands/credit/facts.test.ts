import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { CaseProcedure } from "@/lib/domain/cases/schema";
import { drawRecords } from "@/lib/domain/credit/records/commands/draw-records";
import type { CalendarDate } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/client";
import { fromDatabaseDate, toDatabaseDate } from "@/lib/platform/db/dates";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { createRound } from "../../factories/evaluations";
import { createMissedCheck, createPenalty } from "../../factories/listings";
import { createOrganization, createPlaces } from "../../factories/organization";

let organizationId: string;

beforeAll(createPlaces);
beforeEach(async () => {
  organizationId = (await createOrganization()).id;
});

const today: CalendarDate = "2026-09-01";
const date = (day: CalendarDate) => toDatabaseDate(day);
/** Half past midnight in Shanghai, when it is still the day before in London. */
const moment = (day: CalendarDate) => new Date(`${day}T00:30:00+08:00`);

const draw = () =>
  database().$transaction((tx) => drawRecords(tx, { organizationIds: [organizationId], today }));

type Told = {
  kind: string;
  value?: number;
  on: CalendarDate;
  from?: CalendarDate;
  until?: CalendarDate;
  annulled?: CalendarDate;
};

/** The records of the organization as short as they can be told, in the order of their days. */
async function told(): Promise<Told[]> {
  const rows = await database().creditRecord.findMany({
    where: { organizationId },
    orderBy: [{ occurredOn: "asc" }, { kind: "asc" }],
  });
  return rows.map(({ kind, value, occurredOn, countsFrom, endedOn, annulledOn }) => ({
    kind,
    ...(value !== 1 && { value }),
    on: fromDatabaseDate(occurredOn),
    ...(countsFrom.getTime() !== occurredOn.getTime() && { from: fromDatabaseDate(countsFrom) }),
    ...(endedOn && { until: fromDatabaseDate(endedOn) }),
    ...(annulledOn && { annulled: fromDatabaseDate(annulledOn) }),
  }));
}

/** Draws twice: what is known is not recorded again, and nothing of it changes. */
async function drawn(): Promise<Told[]> {
  await draw();
  expect(await draw()).toMatchObject({ recorded: 0, changed: 0 });
  return told();
}

async function makeCase(
  procedure: CaseProcedure,
  status: string,
  rest: Partial<Prisma.CaseUncheckedCreateInput>,
): Promise<string> {
  const { id } = await database().case.create({
    data: {
      procedure,
      kind: procedure,
      status,
      waitsFor: "nobody",
      organizationId,
      createdByName: "x",
      ...rest,
    },
  });
  return id;
}

describe("annual checks", () => {
  const change = (caseId: string, data: Prisma.AnnualCheckUncheckedUpdateInput) =>
    database().annualCheck.update({ where: { caseId }, data });

  it("become records of filing, completeness, conclusion and reassessment", async () => {
    const id = await createMissedCheck(organizationId);
    await database().missedReport.deleteMany({ where: { caseId: id } });
    await database().case.update({ where: { id }, data: { status: "submitted" } });
    await change(id, { filedOn: date("2026-04-01"), daysLate: 0, isClean: true, missedYears: 0 });
    const filed = [
      { kind: "annualCheck.complete", on: "2026-04-01" },
      { kind: "annualCheck.onTime", on: "2026-04-01" },
    ];
    expect(await drawn()).toEqual(filed);
    await change(id, { conclusion: "unqualified", concludedAt: moment("2026-05-06") });
    expect(await drawn()).toEqual([...filed, { kind: "annualCheck.unqualified", on: "2026-05-06" }]);
    await change(id, { reassessment: "qualified", reassessedAt: moment("2026-08-05") });
    expect(await drawn()).toEqual([
      ...filed,
      { kind: "annualCheck.unqualified", on: "2026-05-06", until: "2026-08-05" },
      { kind: "annualCheck.qualified", on: "2026-08-05" },
    ]);
  });

  it("that came late count by their days", async () => {
    const id = await createMissedCheck(organizationId);
    await database().missedReport.deleteMany({ where: { caseId: id } });
    await change(id, { filedOn: date("2026-06-20"), daysLate: 20, missedYears: 0 });
    expect(await drawn()).toEqual([{ kind: "annualCheck.late", value: 20, on: "2026-06-20" }]);
  });
});

describe("penalties", () => {
  it("count fines by whole thousands of yuan, and suspensions until they are over", async () => {
    await createPenalty(organizationId, { kind: "fine", fine: 2_599_900n, decidedOn: "2026-02-03" });
    const id = await createPenalty(organizationId, { kind: "suspension", decidedOn: "2026-03-03" });
    await database().penalty.updateMany({
      where: { organizationId },
      data: { createdAt: moment("2026-04-01") },
    });
    await database().penalty.update({ where: { id }, data: { suspendedUntil: date("2026-06-02") } });
    expect(await drawn()).toEqual([
      { kind: "penalty.fine", value: 25, on: "2026-02-03", from: "2026-04-01" },
      { kind: "penalty.suspension", on: "2026-03-03", from: "2026-04-01", until: "2026-06-03" },
    ]);
  });

  it("that are annulled leave their record annulled, with the reason", async () => {
    const id = await createPenalty(organizationId, { decidedOn: "2026-02-03" });
    await drawn();
    await database().penalty.update({
      where: { id },
      data: { annulledOn: date("2026-05-04"), annulReason: "复议撤销" },
    });
    expect(await draw()).toMatchObject({ recorded: 0, changed: 1 });
    expect(await told()).toMatchObject([{ kind: "penalty.warning", annulled: "2026-05-04" }]);
    const row = await database().creditRecord.findFirstOrThrow({ where: { organizationId } });
    expect(row.annulReason).toBe("复议撤销");
  });
});

describe("entries of lists", () => {
  const makeEntry = async (list: "abnormalActivities" | "seriousDishonesty") => {
    const caseId = await makeCase("listing", "listed", {});
    await database().listing.create({
      data: {
        caseId,
        organizationId,
        list,
        condition: "annualReportMissed",
        listedOn: date("2026-02-03"),
        facts: {},
        reason: "未报送",
        origin: caseId,
        proposedByName: "x",
        proposedOn: date("2026-01-05"),
      },
    });
    return caseId;
  };
  const remove = async (caseId: string, status: string) => {
    await database().case.update({ where: { id: caseId }, data: { status } });
    await database().listing.update({
      where: { caseId },
      data: { removedOn: date("2026-08-04"), removalReason: "已改正" },
    });
  };

  it("count until they are taken off", async () => {
    const id = await makeEntry("abnormalActivities");
    expect(await drawn()).toEqual([{ kind: "listing.abnormalActivities", on: "2026-02-03" }]);
    await remove(id, "removed");
    expect(await drawn()).toEqual([
      { kind: "listing.abnormalActivities", on: "2026-02-03", until: "2026-08-04" },
    ]);
  });

  it("that were wrong leave their record annulled", async () => {
    const id = await makeEntry("seriousDishonesty");
    await drawn();
    await remove(id, "annulled");
    expect(await drawn()).toEqual([
      { kind: "listing.seriousDishonesty", on: "2026-02-03", annulled: "2026-08-04" },
    ]);
  });
});

describe("inspections", () => {
  it("become records of what they found, of overdue orders and of verified rectification", async () => {
    const caseId = await makeCase("inspection", "inspected", { decidedAt: moment("2026-03-06") });
    const inspection = { organizationId, cause: "抽查", inspectedOn: date("2026-03-03") };
    await database().inspection.create({ data: { caseId, ...inspection, conclusion: "seriousProblems" } });
    expect(await drawn()).toEqual([]);
    await database().case.update({ where: { id: caseId }, data: { status: "rectifying" } });
    const found = { kind: "inspection.seriousProblems", on: "2026-03-03", from: "2026-03-06" };
    expect(await drawn()).toEqual([found]);
    await database().inspection.update({
      where: { caseId },
      data: {
        orderNumber: "普民责改〔2026〕1号",
        rectifyBy: date("2026-04-03"),
        overdueSince: moment("2026-04-07"),
      },
    });
    const overdue = { kind: "inspection.rectificationOverdue", on: "2026-04-04", from: "2026-04-07" };
    expect(await drawn()).toEqual([found, overdue]);
    await database().inspection.update({ where: { caseId }, data: { verifiedAt: moment("2026-05-08") } });
    expect(await drawn()).toEqual([found, overdue, { kind: "inspection.rectified", on: "2026-05-08" }]);
  });

  it("of an address end when the organization is reached again", async () => {
    const find = async (finding: "reached" | "unreachable", day: CalendarDate) => {
      const caseId = await makeCase("contactCheck", "closed", {});
      const foundAt = moment(day);
      await database().contactCheck.create({
        data: { caseId, organizationId, cause: "电话", finding, foundAt },
      });
    };
    await find("unreachable", "2026-03-03");
    expect(await drawn()).toEqual([{ kind: "registration.unreachable", on: "2026-03-03" }]);
    await find("reached", "2026-07-07");
    expect(await drawn()).toEqual([
      { kind: "registration.unreachable", on: "2026-03-03", until: "2026-07-07" },
      { kind: "registration.reachable", on: "2026-07-07" },
    ]);
  });
});

describe("complaints", () => {
  it("count when they are closed as justified, and thanks in favor", async () => {
    const ways = [
      { status: "closed", outcome: "upheld" },
      { status: "closed", outcome: "partlyUpheld" },
      { status: "closed", outcome: "notUpheld" },
      { status: "replied", outcome: "upheld" },
      { status: "thanked", isThanks: true },
    ] as const;
    for (const { status, ...rest } of ways) {
      const caseId = await makeCase("complaint", status, { closedAt: moment("2026-04-04") });
      await database().complaint.create({
        data: { caseId, organizationId, topic: "fees" as const, body: "多收费", ...rest },
      });
    }
    expect(await drawn()).toEqual([
      { kind: "complaint.partlyUpheld", on: "2026-04-04" },
      { kind: "complaint.thanks", on: "2026-04-04" },
      { kind: "complaint.upheld", on: "2026-04-04" },
    ]);
  });
});

describe("grades of evaluation", () => {
  it("count from their day, and end when they run out, are replaced or are taken back", async () => {
    const graded = async (grade: number, validFrom: CalendarDate, validUntil: CalendarDate) => {
      const { roundId, setId } = await createRound();
      const caseId = await makeCase("evaluation", "graded", {});
      const valid = { validFrom: date(validFrom), validUntil: date(validUntil) };
      await database().evaluation.create({
        data: { caseId, roundId, setId, organizationId, grade, ...valid },
      });
      return caseId;
    };
    await graded(3, "2020-12-01", "2025-11-30");
    const third = { kind: "evaluation.grade3", value: 3, on: "2020-12-01" };
    expect(await drawn()).toEqual([{ ...third, until: "2025-12-01" }]);
    await graded(4, "2025-06-01", "2030-05-31");
    const fourth = { kind: "evaluation.grade4", value: 4, on: "2025-06-01" };
    expect(await drawn()).toEqual([
      { ...third, until: "2025-06-01" },
      { ...fourth, until: "2030-06-01" },
    ]);
    await database().evaluation.updateMany({
      where: { organizationId, grade: 4 },
      data: { endedOn: date("2026-08-08"), endReason: "被取消" },
    });
    expect((await drawn()).at(-1)).toEqual({ ...fourth, until: "2026-08-08" });
  });
});

describe("approved registrations", () => {
  it("count by their kind, once approved", async () => {
    const approved = { outcome: "approved", decidedAt: moment("2026-04-04") };
    await makeCase("registration", "approved", { ...approved, kind: "change" });
    await makeCase("registration", "approved", { ...approved, kind: "charterApproval" });
    await makeCase("registration", "approved", { ...approved, kind: "officerFiling" });
    await makeCase("registration", "approved", { ...approved, kind: "establishment" });
    await makeCase("registration", "rejected", { ...approved, outcome: "rejected", kind: "change" });
    expect((await drawn()).map(({ kind }) => kind)).toEqual([
      "governance.charterApproved",
      "governance.officersFiled",
      "registration.changeRegistered",
    ]);
  });
});
