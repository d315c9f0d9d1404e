import { beforeAll, describe, expect, it } from "vitest";
import { applyForRecord } from "@/lib/domain/credit/repairs/commands/apply-for-record";
import { applyForRemoval } from "@/lib/domain/credit/repairs/commands/apply-for-removal";
import { grantRepair } from "@/lib/domain/credit/repairs/commands/grant";
import { refuseRepair } from "@/lib/domain/credit/repairs/commands/refuse";
import { verifyRepair } from "@/lib/domain/credit/repairs/commands/verify";
import { withdrawRepair } from "@/lib/domain/credit/repairs/commands/withdraw";
import { getRepair } from "@/lib/domain/credit/repairs/queries/repair";
import { findRepairedRecord } from "@/lib/domain/credit/repairs/queries/subject";
import { changeRule } from "@/lib/domain/district/commands/change-rule";
import { standingOf } from "@/lib/domain/supervision/listings/queries/standing";
import type { CalendarDate } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/client";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { makePerson } from "@/tests/factories/accounts";
import {
  type CreditOffice,
  createListing,
  createPenalty,
  makeCreditOffice,
  noon,
  publishCalendar,
} from "@/tests/factories/listings";
import { createOrganization } from "@/tests/factories/organization";
import { forbidden, notFound, refusal } from "@/tests/factories/refusals";
import { createStoredFile } from "@/tests/factories/registrations";

let office: CreditOffice;
beforeAll(async () => {
  await publishCalendar();
  office = await makeCreditOffice();
}, 60_000);

async function applied(on = "2026-10-12") {
  const listed = await createListing(office, { on: "2026-09-01" });
  const file = await createStoredFile(listed.operator.accountId, "补报回执.pdf");
  const application = { reason: "已补报", evidence: "补报回执", fileIds: [file.id] };
  const { id } = await applyForRemoval(listed.operator, { listingId: listed.id, ...application }, noon(on));
  return { id, listed, application };
}

const verified = (id: string) =>
  verifyRepair(office.officer, { id, verification: "属实", recommendation: "granted" }, noon("2026-10-14"));

describe("leaving a list by repair", () => {
  it("takes the entry off with the decision of a second officer, and closes both cases", async () => {
    const { id, listed } = await applied();
    expect(await getRepair(office.officer, id)).toMatchObject({
      status: "filed",
      waitsFor: "bureau",
      dueOn: "2026-10-19",
    });
    await verified(id);
    expect((await getRepair(office.officer, id)).dueOn).toBe("2026-10-21");
    await grantRepair(office.approver, { id, reason: "符合移出条件" }, noon("2026-10-15"));
    const [repair, entry] = [
      await database().case.findUniqueOrThrow({ where: { id } }),
      await database().case.findUniqueOrThrow({
        where: { id: listed.id },
        include: { listing: true, letters: true },
      }),
    ];
    expect(repair).toMatchObject({ status: "granted", outcome: "granted" });
    expect(entry).toMatchObject({ status: "removed", listing: { removalReason: "符合移出条件" } });
    expect(entry.letters.map(({ kind }) => kind)).toContain("removal");
    expect((await standingOf(listed.organizationId, "2026-10-14")).list).toBe("abnormalActivities");
    expect((await standingOf(listed.organizationId, "2026-10-15")).list).toBeNull();
  });

  it("keeps the entry where it is refused, with the remedies in the letter", async () => {
    const { id, listed } = await applied();
    await verified(id);
    await refuseRepair(office.approver, { id, reason: "补报材料不完整" }, noon("2026-10-15"));
    expect((await standingOf(listed.organizationId, "2026-10-20")).list).toBe("abnormalActivities");
    const letter = await database().caseLetter.findFirstOrThrow({ where: { caseId: id } });
    expect(JSON.stringify(letter.content)).toContain("申请行政复议");
    expect(JSON.stringify(letter.content)).toContain("补报材料不完整");
  });

  it("is decided by the first of two officers, and by nobody who verified it", async () => {
    const { id, listed } = await applied();
    await verifyRepair(office.approver, { id, verification: "属实", recommendation: "granted" });
    await expect(grantRepair(office.approver, { id, reason: "准予" })).rejects.toEqual(
      refusal("repairs.ownVerification"),
    );
    const third = await makePerson("approver");
    const both = await Promise.allSettled([
      grantRepair(office.otherApprover, { id, reason: "准予" }),
      refuseRepair(third, { id, reason: "不予" }),
    ]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const { status } = await database().case.findUniqueOrThrow({ where: { id: listed.id } });
    expect(status).toBe(both[0].status === "fulfilled" ? "removed" : "listed");
  });

  it("is asked for once at a time, by the organization alone, with evidence", async () => {
    const { id, listed, application } = await applied();
    const again = { listingId: listed.id, ...application };
    await expect(applyForRemoval(listed.operator, again)).rejects.toEqual(refusal("repairs.filedAlready"));
    await expect(applyForRemoval(office.officer, again)).rejects.toEqual(forbidden);
    const stranger = await makePerson("organizationOperator", {
      organizationId: (await createOrganization()).id,
    });
    await expect(applyForRemoval(stranger, again)).rejects.toEqual(notFound);
    await expect(applyForRemoval(listed.operator, { ...again, fileIds: [] })).rejects.toThrow();
    await withdrawRepair(listed.operator, { id, reason: "补充材料后再申请" });
    const file = await createStoredFile(listed.operator.accountId);
    await applyForRemoval(listed.operator, { ...again, fileIds: [file.id] });
  });

  it("is not granted once a new case has begun the period anew (art. 13)", async () => {
    const { id: organizationId } = await createOrganization();
    const recordId = await createPenalty(organizationId, {
      kind: "suspension",
      decidedOn: "2024-06-03",
    });
    const condition = "suspension" as const;
    const entry = await createListing(office, { organizationId, recordId, condition, on: "2024-06-11" });
    const file = await createStoredFile(entry.operator.accountId);
    const application = { listingId: entry.id, reason: "已整改", evidence: "报告", fileIds: [file.id] };
    await expect(applyForRemoval(entry.operator, application, noon("2026-06-11"))).rejects.toEqual(
      refusal("repairs.periodRuns"),
    );
    const { id } = await applyForRemoval(entry.operator, application, noon("2026-06-12"));
    await verifyRepair(
      office.officer,
      { id, verification: "属实", recommendation: "granted" },
      noon("2026-06-15"),
    );
    await createListing(office, { organizationId, on: "2026-06-16" });
    const granted = grantRepair(office.approver, { id, reason: "符合移出条件" }, noon("2026-06-17"));
    await expect(granted).rejects.toEqual(refusal("repairs.clockRestarted", { date: "2028-06-17" }));
    expect((await getRepair(office.officer, id)).status).toBe("verified");
    expect(await database().caseLetter.count({ where: { caseId: id } })).toBe(0);
    await refuseRepair(office.approver, { id, reason: "期间出现新的列入情形" }, noon("2026-06-17"));
    expect((await standingOf(organizationId, "2026-06-17")).list).toBe("seriousDishonesty");
  });

  it("is no way where the authority removes the entry itself", async () => {
    const { id: organizationId } = await createOrganization();
    const recordId = await createPenalty(organizationId, { decidedOn: "2026-08-10" });
    const { id, operator } = await createListing(office, { recordId, organizationId, on: "2026-09-01" });
    const file = await createStoredFile(operator.accountId);
    const application = { listingId: id, reason: "已整改", evidence: "缴款凭证", fileIds: [file.id] };
    await expect(applyForRemoval(operator, application)).rejects.toEqual(refusal("repairs.byAuthority"));
  });
});

async function adverseRecord(publicFrom: string) {
  const { id: organizationId } = await createOrganization();
  const operator = await makePerson("organizationOperator", { organizationId });
  const { id } = await database().creditRecord.create({
    data: {
      organizationId,
      category: "penalty",
      dimension: "compliance",
      kind: "penalty.warning",
      source: "supervision",
      origin: `test:${organizationId}`,
      evidence: {},
      occurredOn: toDatabaseDate(publicFrom as never),
      countsFrom: toDatabaseDate(publicFrom as never),
      publicFrom: toDatabaseDate(publicFrom as never),
    },
  });
  const file = await createStoredFile(operator.accountId);
  return {
    operator,
    application: { recordId: id, reason: "已整改", evidence: "整改报告", fileIds: [file.id] },
  };
}

describe("repairing a record", () => {
  it("waits for the least publicity of a record, to the day", async () => {
    const { operator, application } = await adverseRecord("2026-09-10");
    await expect(applyForRecord(operator, application, noon("2026-10-10"))).rejects.toEqual(
      refusal("repairs.publicityRuns"),
    );
    await applyForRecord(operator, application, noon("2026-10-11"));
  });

  it("shows the day that it keeps to, also where the rule has changed since", async () => {
    const { operator, application } = await adverseRecord("2026-12-10");
    const rule = { key: "repair.minorMonths", value: 2, validFrom: "2027-01-01" } as const;
    const texts = { basis: "国家信用修复办法", basisEn: "National rules", reason: "延长公示期" };
    await changeRule(await makePerson("systemAdmin"), { ...rule, ...texts } as never, noon("2026-12-31"));
    const dayOn = async (today: CalendarDate) =>
      (await findRepairedRecord(application.recordId, today))?.repairableFrom;
    expect(await dayOn("2026-12-31")).toBe("2027-01-11");
    expect(await dayOn("2027-01-11")).toBe("2027-02-11");
    await expect(applyForRecord(operator, application, noon("2027-01-11"))).rejects.toEqual(
      refusal("repairs.publicityRuns", { date: "2027-02-11" }),
    );
    await applyForRecord(operator, application, noon("2027-02-11"));
  });

  it("ends the record from the day of the decision", async () => {
    const { operator, application } = await adverseRecord("2026-05-10");
    const { id } = await applyForRecord(operator, application, noon("2026-10-12"));
    await verified(id);
    await grantRepair(office.approver, { id, reason: "符合修复条件" }, noon("2026-10-15"));
    const record = await database().creditRecord.findUniqueOrThrow({ where: { id: application.recordId } });
    expect(record.endedOn).toEqual(toDatabaseDate("2026-10-15"));
    await expect(applyForRecord(operator, application, noon("2026-10-16"))).rejects.toEqual(
      refusal("repairs.recordEnded"),
    );
  });
});
