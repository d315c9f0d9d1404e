import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { beforeAll, describe, expect, it } from "vitest";
import { findRestrictedPersons } from "@/lib/domain/organizations/queries/restricted-persons";
import { addExternalRecord } from "@/lib/domain/supervision/external-records/commands/add";
import { annulExternalRecord } from "@/lib/domain/supervision/external-records/commands/annul";
import {
  annulExternalSheet,
  discardExternalSheet,
} from "@/lib/domain/supervision/external-records/commands/annul-sheet";
import { confirmExternalSheet } from "@/lib/domain/supervision/external-records/commands/confirm-sheet";
import { uploadExternalSheet } from "@/lib/domain/supervision/external-records/commands/upload-sheet";
import { getBatch } from "@/lib/domain/supervision/external-records/queries/batches";
import {
  listExternalRecords,
  listPublicExternalRecords,
} from "@/lib/domain/supervision/external-records/queries/records";
import { penaltyKindIn } from "@/lib/domain/supervision/external-records/reading/rules";
import { addRestrictedPerson } from "@/lib/domain/supervision/restricted-persons/commands/add";
import { endRestriction } from "@/lib/domain/supervision/restricted-persons/commands/end";
import { calendarDate } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/client";
import { writeEssentials } from "@/prisma/seed/essentials";
import { makePerson } from "@/tests/factories/accounts";
import { on } from "@/tests/factories/inspections";
import { createOrganization, createPlaces } from "@/tests/factories/organization";
import { fieldProblem, forbidden, notFound, refusal } from "@/tests/factories/refusals";

process.env.STORAGE_DIR = mkdtempSync(join(tmpdir(), "external-records-test-"));

const today = calendarDate("2026-06-01");
let officer: Awaited<ReturnType<typeof makePerson>>;
let organization: Awaited<ReturnType<typeof createOrganization>>;

beforeAll(async () => {
  await database().$transaction((tx) => writeEssentials(tx), { timeout: 30_000 });
  await createPlaces();
  officer = await makePerson("supervisionOfficer");
  organization = await createOrganization({});
}, 60_000);

const sheet = (rows: string[]) => ({
  name: "失信被执行人.csv",
  stream: Readable.from([
    Buffer.from(["统一社会信用代码,名称,案号,执行法院,具体情形,立案日期", ...rows].join("\n"), "utf8"),
  ]),
});

describe("a sheet of records", () => {
  it("is looked at first, taken over row by row, and annulled as a whole", async () => {
    const { uscc, name } = organization;
    const { id } = await uploadExternalSheet(
      officer,
      sheet([
        `${uscc},${name},（2026）沪0107执1号,普陀区法院,拒不履行,2026年3月5日`,
        `,${name},（2026）沪0107执2号,普陀区法院,拒不履行,2026.3.6`,
        `,没有这家组织,（2026）沪0107执3号,普陀区法院,拒不履行,2026-03-07`,
        `${uscc},别的名称,（2026）沪0107执4号,普陀区法院,拒不履行,2026-03-07`,
        `${uscc},${name},（2026）沪0107执5号,普陀区法院,,2026-13-07`,
        `${uscc},${name},（2026）沪0107执1号,普陀区法院,重复的一行,2026-03-08`,
        `52310107MJX0000000,,（2026）沪0107执6号,普陀区法院,代码有误,2026-03-08`,
      ]),
      "court",
    );
    expect(await database().externalRecord.count()).toBe(0);
    const { version } = await getBatch(officer, id);
    const outcomes = await Promise.allSettled([
      confirmExternalSheet(officer, { id, version }, on(today)),
      confirmExternalSheet(officer, { id, version }, on(today)),
    ]);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const batch = await getBatch(officer, id);
    expect(batch).toMatchObject({ status: "confirmed", rowCount: 7, acceptedCount: 2 });
    const problems = (batch.problems as { problems: { key: string }[] }[]).map(({ problems: found }) =>
      found.map(({ key }) => key.split(".").at(-1)),
    );
    expect(problems).toEqual([
      ["unknown"],
      ["otherName"],
      ["missing", "impossibleDate"],
      ["known"],
      ["code"],
    ]);
    const events = await database().event.findMany({ where: { verb: "externalRecord.imported" } });
    expect(events).toHaveLength(2);
    expect(events[0]?.details).toMatchObject({ organizationId: organization.id, source: "court" });
    await annulExternalSheet(officer, { id, reason: "表格弄错" }, on(today));
    expect(await listPublicExternalRecords(organization.id)).toEqual([]);
    await expect(annulExternalSheet(officer, { id, reason: "再次" }, on(today))).rejects.toEqual(
      refusal("externalRecords.sheetNotTaken"),
    );
  });

  it("without the needed columns, without a good row, or of somebody else is not taken", async () => {
    const bare = { name: "空表.csv", stream: Readable.from([Buffer.from("名称,备注\n某组织,无")]) };
    await expect(uploadExternalSheet(officer, bare, "court")).rejects.toEqual(
      refusal("externalRecords.columnsMissing", { count: 3 }),
    );
    const { id } = await uploadExternalSheet(
      officer,
      sheet([",没有这家组织,（2026）沪0107执9号,普陀区法院,拒不履行,2026-03-07"]),
      "court",
    );
    const { version } = await getBatch(officer, id);
    await expect(confirmExternalSheet(officer, { id, version })).rejects.toEqual(
      refusal("externalRecords.nothingToTake"),
    );
    await discardExternalSheet(officer, { id, version });
    await expect(confirmExternalSheet(officer, { id, version })).rejects.toEqual(
      refusal("externalRecords.sheetDone"),
    );
    const stranger = await makePerson("organizationOperator", { organizationId: organization.id });
    await expect(uploadExternalSheet(stranger, sheet([]), "court")).rejects.toEqual(forbidden);
    await expect(getBatch(stranger, id)).rejects.toEqual(notFound);
  });
});

describe("a single record", () => {
  const typed = {
    source: "penalty" as const,
    number: "普消行罚决〔2026〕第1号",
    department: "普陀区消防救援支队",
    facts: "疏散通道堵塞",
    occurredOn: calendarDate("2026-05-20"),
  };

  it("of a penalty stands among the penalties, once, and is annulled with a reason", async () => {
    const entry = { ...typed, organizationId: organization.id };
    await expect(addExternalRecord(officer, entry, on(today))).rejects.toEqual(
      fieldProblem("penaltyKind", "externalRecords.problems.penaltyKind"),
    );
    const fined = { ...entry, penaltyKind: "fine", fine: "8000.50" };
    const { id } = await addExternalRecord(officer, fined, on(today));
    expect(await database().penalty.findUnique({ where: { id } })).toMatchObject({
      kind: "fine",
      fine: 800_050n,
      caseId: null,
    });
    await expect(addExternalRecord(officer, fined, on(today))).rejects.toEqual(
      fieldProblem("number", "externalRecords.problems.known"),
    );
    await annulExternalRecord(officer, { id, reason: "复议撤销" }, on(today));
    await expect(annulExternalRecord(officer, { id, reason: "再次" }, on(today))).rejects.toEqual(
      refusal("externalRecords.annulledAlready"),
    );
    const page = { page: 1, pageSize: 10 };
    const { entries } = await listExternalRecords(officer, { ...page, source: "penalty" });
    expect(entries).toMatchObject([{ id, annulReason: "复议撤销" }]);
    expect(
      (await listExternalRecords(officer, { ...page, source: "penalty", isAnnulled: false })).count,
    ).toBe(0);
  });

  it("lies in the past and ends after it began", async () => {
    const entry = { ...typed, source: "tax" as const, organizationId: organization.id };
    const tomorrow = calendarDate("2026-06-02");
    await expect(addExternalRecord(officer, { ...entry, occurredOn: tomorrow }, on(today))).rejects.toEqual(
      fieldProblem("occurredOn", "externalRecords.problems.future"),
    );
    await expect(addExternalRecord(officer, { ...entry, endedOn: "2026-05-19" }, on(today))).rejects.toEqual(
      fieldProblem("endedOn", "externalRecords.problems.endsBefore"),
    );
  });

  it.each([
    ["警告、罚款", "fine"],
    ["通报批评", "warning"],
    ["责令限期停止活动", "suspension"],
    ["其他", null],
  ])("reads the penalty %s", (text, kind) => {
    expect(penaltyKindIn(text)).toBe(kind);
  });
});

describe("a person barred from office", () => {
  const barred = { name: "柏某某", reason: "被剥夺政治权利", source: "普陀区法院", since: today };

  it("is found by number while it lasts and kept without the number", async () => {
    const identityNumber = "310107196903120018";
    const wrong = { ...barred, identityNumber: "310107196903120011" };
    await expect(addRestrictedPerson(officer, wrong, on(today))).rejects.toMatchObject({
      field: "identityNumber",
    });
    const { id } = await addRestrictedPerson(officer, barred, on(today));
    const found = await findRestrictedPersons([{ name: "柏某某", identityHash: null }], today);
    expect(found.byName).toEqual(["柏某某"]);
    await endRestriction(officer, { id, until: today, reason: "期满" }, on(today));
    const tomorrow = calendarDate("2026-06-02");
    expect((await findRestrictedPersons([{ name: "柏某某", identityHash: null }], tomorrow)).byName).toEqual(
      [],
    );
    const late = on(calendarDate("2026-06-03"));
    await expect(endRestriction(officer, { id, until: today, reason: "再次" }, late)).rejects.toEqual(
      refusal("restrictedPersons.endedAlready"),
    );
    const told = await database().event.findMany({ where: { subjectType: "restrictedPerson" } });
    expect(JSON.stringify(told.map(({ details }) => details))).not.toContain(identityNumber.slice(6, 14));
  });

  it("is barred by officers of registration and supervision only", async () => {
    await expect(addRestrictedPerson(await makePerson("projectOfficer"), barred)).rejects.toEqual(forbidden);
  });
});
