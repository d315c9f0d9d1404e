import { beforeAll, describe, expect, it } from "vitest";
import { lapseReturnedReport } from "@/lib/domain/annual-checks/campaigns/commands/lapse";
import { missAnnualCheck } from "@/lib/domain/annual-checks/campaigns/commands/miss";
import { missChecks } from "@/lib/domain/annual-checks/campaigns/commands/miss-checks";
import { exemptFromAnnualCheck } from "@/lib/domain/annual-checks/commands/exempt";
import { returnAnnualCheck } from "@/lib/domain/annual-checks/commands/return";
import { signAnnualCheck } from "@/lib/domain/annual-checks/commands/sign";
import { submitAnnualCheck } from "@/lib/domain/annual-checks/commands/submit";
import { lapseReturnedReports } from "@/lib/domain/annual-checks/jobs";
import { drawEverything } from "@/lib/domain/credit/records/jobs";
import { findMissedChecks } from "@/lib/domain/supervision/listings/queries/found-in-checks";
import { system } from "@/lib/platform/auth/actor";
import { calendarDate } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/client";
import {
  type CheckOffices,
  fileCheck,
  makeCheckOffices,
  noon,
  stateOf,
  verbsOf,
  writeCheck,
} from "../../factories/annual-checks";
import { makeRulebook } from "../../factories/credit";
import { refusal } from "../../factories/refusals";

let offices: CheckOffices;

beforeAll(async () => {
  offices = await makeCheckOffices();
  await makeRulebook("2020-01-01");
});

const closing = noon("2026-06-03");

/** A written report whose campaign was closed without it. */
async function missed() {
  const check = await writeCheck(offices);
  await database().annualCheckCampaign.updateMany({ data: { status: "closed" } });
  await missAnnualCheck(system, { id: check.id }, { now: closing });
  await drawEverything(closing);
  return check;
}

/** The credit records of a check by their kind. */
async function recordsOf(caseId: string) {
  const rows = await database().creditRecord.findMany({ where: { caseId }, orderBy: { occurredOn: "asc" } });
  const dayOf = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;
  return rows.map((row) => ({
    kind: row.kind,
    from: dayOf(row.occurredOn),
    value: row.value,
    ended: dayOf(row.endedOn),
    why: row.endReason ?? row.annulReason,
    annulled: dayOf(row.annulledOn),
  }));
}

const standing = { ended: null, why: null, annulled: null };
const missedRecord = { kind: "annualCheck.missed", from: "2026-06-01", value: 1, ...standing };

describe("the record of a missed report", () => {
  it("ends on the day on which the report comes after all", async () => {
    const { id, representative } = await missed();
    expect(await recordsOf(id)).toEqual([missedRecord]);
    const late = noon("2026-07-01");
    await signAnnualCheck(representative, { id }, { now: late });
    await submitAnnualCheck(representative, { id }, { now: late });
    await drawEverything(late);
    expect(await recordsOf(id)).toEqual([
      { ...missedRecord, ended: "2026-07-01", why: "filed" },
      { kind: "annualCheck.late", from: "2026-07-01", value: 31, ...standing },
      { kind: "annualCheck.complete", from: "2026-07-01", value: 1, ...standing },
    ]);
    expect((await stateOf(id)).annualCheck?.missedYears).toBe(0);
  });

  it("is annulled by an exemption, with its reason", async () => {
    const { id } = await missed();
    const later = noon("2026-07-02");
    await exemptFromAnnualCheck(offices.officer, { id, reason: "火灾受损，停业重建" }, { now: later });
    await drawEverything(later);
    expect(await recordsOf(id)).toEqual([
      { ...missedRecord, annulled: "2026-07-02", why: "火灾受损，停业重建" },
    ]);
  });

  it("of a report filed late before it was drawn is drawn as ended", async () => {
    const check = await writeCheck(offices);
    await missAnnualCheck(system, { id: check.id }, { now: closing });
    await signAnnualCheck(check.representative, { id: check.id }, { now: noon("2026-06-05") });
    await submitAnnualCheck(check.representative, { id: check.id }, { now: noon("2026-06-05") });
    await drawEverything(noon("2026-06-05"));
    expect(await recordsOf(check.id)).toContainEqual({ ...missedRecord, ended: "2026-06-05", why: "filed" });
  });
});

describe("a returned report that is not sent in again", () => {
  const filedAt = noon("2026-05-11");
  const returnedAt = noon("2026-05-25");
  const filedRecords = [
    { kind: "annualCheck.onTime", from: "2026-05-11", value: 1, ...standing },
    { kind: "annualCheck.complete", from: "2026-05-11", value: 1, ...standing },
  ];
  const ended = { ended: "2026-07-10", why: "notCorrected", annulled: null };

  /** Filed in time, returned by the supervisory unit, in a campaign that is open or closed. */
  async function returned(status: "open" | "closed") {
    const check = await fileCheck(offices, {}, filedAt);
    const corrections = [{ target: "", reason: "财务报表与审计报告不符" }];
    await returnAnnualCheck(offices.reviewer, { id: check.id, corrections }, { now: returnedAt });
    await database().annualCheckCampaign.updateMany({ data: { status } });
    await drawEverything(returnedAt);
    return check;
  }

  const byKind = (one: { kind: string; from: string | null }, other: { kind: string; from: string | null }) =>
    `${one.from}${one.kind}`.localeCompare(`${other.from}${other.kind}`);
  const sorted = async (id: string) => (await recordsOf(id)).sort(byKind);

  it("stays returned while it may be corrected, or while its campaign is open", async () => {
    const { id } = await returned("open");
    const { dueOn } = await stateOf(id);
    await expect(lapseReturnedReport(system, { id }, { now: noon("2026-07-10") })).rejects.toEqual(
      refusal("annualChecks.campaignOpen"),
    );
    await lapseReturnedReports(noon("2026-07-10"));
    expect((await stateOf(id)).status).toBe("returned");
    await database().annualCheckCampaign.updateMany({ data: { status: "closed" } });
    const last = dueOn?.toISOString().slice(0, 10) ?? "";
    await expect(lapseReturnedReport(system, { id }, { now: noon(last) })).rejects.toEqual(
      refusal("annualChecks.correctionInTime"),
    );
    await lapseReturnedReports(noon(last));
    expect((await stateOf(id)).status).toBe("returned");
  });

  it("counts as not filed: missed, no longer in time, to be proposed for the list, and may still come late", async () => {
    const { id, organization, representative } = await returned("closed");
    expect(await sorted(id)).toEqual([...filedRecords].sort(byKind));
    const now = noon("2026-07-10");
    await lapseReturnedReports(now);
    await lapseReturnedReports(now);
    await drawEverything(now);
    expect(await stateOf(id)).toMatchObject({
      status: "missed",
      waitsFor: "applicant",
      dueOn: null,
      annualCheck: { missedYears: 1, filedOn: null, daysLate: null, isClean: false },
    });
    const lapsed = { kind: "annualCheck.missed", from: "2026-07-10", value: 1, ...standing };
    const dropped = filedRecords.map((one) => ({ ...one, ...ended }));
    expect(await sorted(id)).toEqual([...dropped, lapsed].sort(byKind));
    const sources = { tx: database(), today: calendarDate("2026-07-11"), since: calendarDate("2024-07-11") };
    const found = await findMissedChecks({ ...sources, organizationId: organization.id });
    expect(found).toMatchObject([{ condition: "annualReportMissed", recordId: id }]);
    const late = noon("2026-07-20");
    await signAnnualCheck(representative, { id }, { now: late });
    await submitAnnualCheck(representative, { id }, { now: late });
    await drawEverything(late);
    expect(await stateOf(id)).toMatchObject({
      status: "submitted",
      annualCheck: { missedYears: 0, daysLate: 50, endorsedById: null },
      corrections: [{ resolvedAt: late }],
    });
    expect(await sorted(id)).toEqual(
      [
        ...dropped,
        { ...lapsed, ended: "2026-07-20", why: "filed" },
        { kind: "annualCheck.late", from: "2026-07-20", value: 50, ...standing },
        { kind: "annualCheck.complete", from: "2026-07-20", value: 1, ...standing },
      ].sort(byKind),
    );
    expect(await verbsOf(id)).toEqual(["signed", "filed", "returned", "lapsed", "signed", "filed"]);
  });

  it("counts every time anew", async () => {
    const { id, representative } = await returned("closed");
    await lapseReturnedReports(noon("2026-07-10"));
    const late = noon("2026-07-20");
    await signAnnualCheck(representative, { id }, { now: late });
    await submitAnnualCheck(representative, { id }, { now: late });
    await drawEverything(late);
    const corrections = [{ target: "", reason: "仍不符" }];
    await returnAnnualCheck(offices.reviewer, { id, corrections }, { now: late });
    await lapseReturnedReports(noon("2026-10-20"));
    await drawEverything(noon("2026-10-20"));
    const records = await sorted(id);
    expect(records.filter(({ kind }) => kind === "annualCheck.missed")).toMatchObject([
      { from: "2026-07-10", ended: "2026-07-20" },
      { from: "2026-10-20", ended: null },
    ]);
    expect(records.find(({ kind }) => kind === "annualCheck.late")).toMatchObject({
      from: "2026-07-20",
      ended: "2026-10-20",
      why: "notCorrected",
    });
  });

  it("is looked for when a campaign is closed", async () => {
    const { id } = await returned("closed");
    const { annualCheck } = await stateOf(id);
    const task = await database().task.create({ data: { kind: "annualChecks.close" } });
    await missChecks({ campaignId: annualCheck?.campaignId ?? "", taskId: task.id });
    expect((await stateOf(id)).status).toBe("missed");
  });
});
