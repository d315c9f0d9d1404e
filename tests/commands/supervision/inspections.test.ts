import { beforeAll, describe, expect, it } from "vitest";
import { getCase } from "@/lib/domain/cases/queries/case";
import { concludeInspection } from "@/lib/domain/supervision/inspections/commands/conclude";
import { dropInspection } from "@/lib/domain/supervision/inspections/commands/drop";
import { notifyInspection } from "@/lib/domain/supervision/inspections/commands/notify";
import { openInspection } from "@/lib/domain/supervision/inspections/commands/open";
import { orderRectification } from "@/lib/domain/supervision/inspections/commands/order";
import { reportVisit } from "@/lib/domain/supervision/inspections/commands/report";
import { reportRectification } from "@/lib/domain/supervision/inspections/commands/report-rectification";
import { returnRectification } from "@/lib/domain/supervision/inspections/commands/return";
import { verifyRectification } from "@/lib/domain/supervision/inspections/commands/verify";
import { watchOrders } from "@/lib/domain/supervision/inspections/jobs";
import { getInspection } from "@/lib/domain/supervision/inspections/queries/inspection";
import { listPublicInspections } from "@/lib/domain/supervision/inspections/queries/public";
import { calendarDate } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/client";
import { writeEssentials } from "@/prisma/seed/essentials";
import { makePerson } from "@/tests/factories/accounts";
import { makeInspection, makeInspectionCast, on } from "@/tests/factories/inspections";
import { notFound } from "@/tests/factories/refusals";
import { createStoredFile } from "@/tests/factories/registrations";

const day = calendarDate;
const opened = day("2026-03-02");

const eventsOf = async (id: string) =>
  (
    await database().event.findMany({
      where: { subjectType: "inspection", subjectId: id },
      orderBy: { position: "asc" },
    })
  ).map(({ verb }) => verb.slice("inspection.".length));

beforeAll(async () => {
  await database().$transaction((tx) => writeEssentials(tx), { timeout: 30_000 });
}, 60_000);

describe("an inspection", () => {
  it("is kept from the organization until the notice, and goes from order to verified rectification", async () => {
    const cast = await makeInspectionCast();
    const { officer, inspector, approver, respondent, organization } = cast;
    const id = await makeInspection(cast, "planned", opened);
    await expect(getCase(respondent, id)).rejects.toEqual(notFound);
    await notifyInspection(officer, { id, plannedOn: day("2026-03-05") }, on(day("2026-03-03")));
    expect((await getInspection(respondent, id)).status).toBe("notified");
    const photo = await createStoredFile(inspector.accountId, "现场.jpg");
    const found = {
      id,
      inspectedOn: day("2026-03-05"),
      summary: "负责人在场，查阅账簿",
      fileIds: [photo.id],
      "result.domicile": "fine",
      "result.finance": "problem",
      "severity.finance": "serious",
      "finding.finance": "没有设置会计账簿",
      "remedy.finance": "设置账簿",
    };
    await reportVisit(inspector, found, on(day("2026-03-05")));
    await expect(concludeInspection(officer, { id }, on(day("2026-03-06")))).rejects.toMatchObject({
      key: "inspections.orderNeeded",
    });
    const order = { id, conclusion: "seriousProblems" as const, rectifyBy: day("2026-04-04") };
    await orderRectification(officer, order, on(day("2026-03-06")));
    const ordered = await getInspection(officer, id);
    expect(ordered).toMatchObject({ status: "rectifying", rectifyBy: "2026-04-07", waitsFor: "applicant" });
    expect(ordered.orderNumber).toMatch(/^普民社改〔2026〕\d+号$/);
    const proof = await createStoredFile(respondent.accountId, "账簿.pdf");
    const report = { id, report: "已设置账簿", fileIds: [proof.id] };
    await reportRectification(respondent, report, on(day("2026-03-20")));
    await expect(
      verifyRectification(inspector, { id, verification: "已查看" }, on(day("2026-03-21"))),
    ).rejects.toMatchObject({ key: "inspections.ownReport" });
    await returnRectification(approver, { id, reason: "缺少凭证" }, on(day("2026-03-21")));
    await reportRectification(respondent, { id, report: "凭证已补齐" }, on(day("2026-03-25")));
    await verifyRectification(approver, { id, verification: "已查看" }, on(day("2026-03-26")));
    const closed = await getInspection(respondent, id);
    expect(closed).toMatchObject({
      status: "closed",
      outcome: "seriousProblems",
      conclusion: "seriousProblems",
    });
    expect(closed.findings.every(({ closedAt }) => closedAt !== null)).toBe(true);
    expect(await listPublicInspections(organization.id)).toMatchObject([
      { inspectedOn: "2026-03-05", conclusion: "seriousProblems", order: { rectifiedOn: "2026-03-26" } },
    ]);
    expect(await eventsOf(id)).toEqual([
      "planned",
      "notified",
      "inspected",
      "concluded",
      "orderIssued",
      "rectificationReported",
      "rectificationReturned",
      "rectificationReported",
      "rectificationVerified",
    ]);
    const letters = await database().caseLetter.findMany({
      where: { caseId: id },
      orderBy: { issuedAt: "asc" },
    });
    expect(letters.map(({ kind }) => kind)).toEqual(["notice", "order", "returned", "verified"]);
  });

  it("that found nothing closes with a letter and shows nothing to rectify", async () => {
    const cast = await makeInspectionCast();
    const id = await makeInspection(cast, "inspected", opened, { "result.fees": "fine" });
    await expect(
      orderRectification(
        cast.officer,
        { id, conclusion: "minorProblems", rectifyBy: day("2026-04-01") },
        on(day("2026-03-05")),
      ),
    ).rejects.toMatchObject({ key: "inspections.nothingToOrder" });
    expect(await listPublicInspections(cast.organization.id)).toEqual([]);
    await concludeInspection(cast.officer, { id }, on(day("2026-03-05")));
    expect(await listPublicInspections(cast.organization.id)).toMatchObject([
      { conclusion: "compliant", order: null },
    ]);
  });

  it("of which nobody was met is concluded as such", async () => {
    const cast = await makeInspectionCast();
    const id = await makeInspection(cast, "inspected", opened, { isUnreachable: "on" });
    await concludeInspection(cast.officer, { id }, on(day("2026-03-05")));
    expect(await getInspection(cast.officer, id)).toMatchObject({ conclusion: "unreachable", findings: [] });
  });

  it("takes no order that is due today, in the past, or in too long a time", async () => {
    const cast = await makeInspectionCast();
    const id = await makeInspection(cast, "inspected", opened);
    for (const rectifyBy of ["2026-03-05", "2026-03-04", "2026-06-04"] as const) {
      await expect(
        orderRectification(
          cast.officer,
          { id, conclusion: "minorProblems", rectifyBy },
          on(day("2026-03-05")),
        ),
      ).rejects.toMatchObject({ field: "rectifyBy" });
    }
  });

  it("is visited by its inspectors only, and not before its notice", async () => {
    const cast = await makeInspectionCast();
    const id = await makeInspection(cast, "planned", opened);
    const visit = { id, inspectedOn: opened, summary: "负责人在场" };
    await expect(reportVisit(cast.inspector, visit, on(opened))).rejects.toMatchObject({
      key: "inspections.reportTooLate",
    });
    await notifyInspection(cast.officer, { id, plannedOn: opened }, on(opened));
    await expect(reportVisit(cast.approver, visit, on(opened))).rejects.toThrow("forbidden");
    await expect(
      reportVisit(cast.inspector, { ...visit, inspectedOn: day("2026-03-03") }, on(opened)),
    ).rejects.toMatchObject({ field: "inspectedOn" });
  });

  it("takes no inspector with a stake, also not one of years ago", async () => {
    const cast = await makeInspectionCast();
    const former = await makePerson("annualCheckOfficer");
    await database().membership.create({
      data: {
        accountId: former.accountId,
        role: "organizationOperator",
        organizationId: cast.organization.id,
        endedAt: new Date("2020-01-01"),
      },
    });
    const opening = { organizationId: cast.organization.id, cause: "投诉", inspectorIds: [former.accountId] };
    await expect(openInspection(cast.officer, opening, on(opened))).rejects.toMatchObject({
      messageKey: "inspections.problems.stake",
    });
    await expect(
      openInspection(cast.officer, { ...opening, inspectorIds: [cast.respondent.accountId] }, on(opened)),
    ).rejects.toMatchObject({ messageKey: "inspections.problems.inspectors" });
  });

  it("can be given up before its visit", async () => {
    const cast = await makeInspectionCast();
    const id = await makeInspection(cast, "notified", opened);
    await dropInspection(cast.officer, { id, reason: "已注销" }, on(day("2026-03-03")));
    expect(await getInspection(cast.officer, id)).toMatchObject({ status: "dropped", conclusion: null });
    expect(await listPublicInspections(cast.organization.id)).toEqual([]);
  });

  it("concluded by two at once is concluded once", async () => {
    const cast = await makeInspectionCast();
    const id = await makeInspection(cast, "inspected", opened, { "result.fees": "fine" });
    const outcomes = await Promise.allSettled([
      concludeInspection(cast.officer, { id }),
      concludeInspection(cast.approver, { id }),
      concludeInspection(cast.inspector, { id }),
    ]);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await eventsOf(id)).filter((verb) => verb === "concluded")).toHaveLength(1);
    expect(await database().caseLetter.count({ where: { caseId: id, kind: "result" } })).toBe(1);
  });
});

describe("an order that is not obeyed in time", () => {
  it("is noted once, the day after its last day, and stays noted when it is obeyed late", async () => {
    const cast = await makeInspectionCast();
    const id = await makeInspection(cast, "rectifying", opened);
    await watchOrders(on(day("2026-04-01")).now);
    expect((await getInspection(cast.officer, id)).overdueSince).toBeNull();
    await Promise.all([watchOrders(on(day("2026-04-02")).now), watchOrders(on(day("2026-04-02")).now)]);
    await watchOrders(on(day("2026-04-03")).now);
    expect((await eventsOf(id)).filter((verb) => verb === "orderOverdue")).toHaveLength(1);
    await reportRectification(cast.respondent, { id, report: "已整改" }, on(day("2026-04-10")));
    await verifyRectification(cast.approver, { id, verification: "属实" }, on(day("2026-04-11")));
    const last = await database().event.findFirstOrThrow({
      where: { subjectId: id, verb: "inspection.rectificationVerified" },
    });
    expect(last.details).toMatchObject({ wasOverdue: true, organizationId: cast.organization.id });
  });
});
