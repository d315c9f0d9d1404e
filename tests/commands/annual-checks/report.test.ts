import { describe, expect, it } from "vitest";
import { confirmReportSection } from "@/lib/domain/annual-checks/report/commands/confirm-section";
import { noteReportWriter } from "@/lib/domain/annual-checks/report/commands/note-writer";
import { removeReportDocument } from "@/lib/domain/annual-checks/report/commands/remove-document";
import { saveReportSection } from "@/lib/domain/annual-checks/report/commands/save-section";
import { listPublicChecks } from "@/lib/domain/annual-checks/report/disclosure/queries";
import { overdueCheck } from "@/lib/domain/annual-checks/report/disclosure/rules";
import { getReportAnswers } from "@/lib/domain/annual-checks/report/queries/answers";
import { completenessOf } from "@/lib/domain/annual-checks/report/queries/completeness";
import { checkReport } from "@/lib/domain/annual-checks/report/queries/findings";
import { getOpenReport } from "@/lib/domain/annual-checks/report/queries/report";
import { findOwnCheck, getSection } from "@/lib/domain/annual-checks/report/queries/section";
import { calendarDate } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/client";
import { Forbidden, NotFound } from "@/lib/platform/errors";
import { makePerson } from "@/tests/factories/accounts";
import { createReport, type ReportTraits, reportAnswersFor } from "@/tests/factories/annual-report";
import { refusal } from "@/tests/factories/refusals";
import { createStoredFile } from "@/tests/factories/registrations";

const today = calendarDate("2026-03-10");
const now = new Date("2026-03-10T02:00:00Z");
const yearAgo = reportAnswersFor("socialGroup", 2024);

/** A draft of an organization that reported the year before. */
async function draftAfter(traits: ReportTraits = {}) {
  const last = await createReport({ year: 2024, isConcluded: true, answers: yearAgo });
  const { organization, writer } = last;
  return createReport({ organizationId: organization.id, writer, ...traits });
}

const signatureOf = (caseId: string) =>
  database().annualCheck.findUniqueOrThrow({ where: { caseId }, select: { signedAt: true } });

describe("writing a report", () => {
  it("keeps a section as typed, counts its versions and says what is missing", async () => {
    const { id, writer } = await createReport();
    const answers = { fullTime: "三", unknown: "x" };
    const first = await saveReportSection(writer, { id, section: "staff", version: 0, answers });
    expect(first).toMatchObject({ version: 1, isComplete: false });
    expect(first.issues.map(({ path }) => path[0])).toContain("fullTime");
    expect(await getReportAnswers(id)).toEqual({ staff: { fullTime: "三" } });
    const cells = { cash_closing: "1.2万", totalAssets_closing: "5" };
    await saveReportSection(writer, { id, section: "balanceSheet", version: 0, answers: cells });
    expect((await getReportAnswers(id)).balanceSheet).toEqual({ cash_closing: "1.2万" });
  });

  it("tells the second of two people and keeps both texts; the same text is no conflict", async () => {
    const { id, writer, organization } = await createReport();
    const colleague = await makePerson("organizationFinance", { organizationId: organization.id });
    const one = { id, section: "party", version: 0, answers: { partyMembers: "2" } } as const;
    await saveReportSection(writer, one);
    expect(await saveReportSection(colleague, one)).toMatchObject({ version: 1 });
    const other = { ...one, answers: { partyMembers: "5" } };
    await expect(saveReportSection(colleague, other)).rejects.toMatchObject(
      refusal("annualReport.changedElsewhere"),
    );
    expect((await getSection(colleague, id, "party")).answers).toEqual({ partyMembers: "2" });
    expect(await saveReportSection(colleague, { ...other, version: 1 })).toMatchObject({ version: 2 });
    const elsewhere = { id, section: "staff", version: 0, answers: { fullTime: "1" } } as const;
    expect(await saveReportSection(writer, elsewhere)).toMatchObject({ version: 1 });
  });

  it("of two who save the same version at once only one is kept", async () => {
    const { id, writer } = await createReport();
    const save = (partyMembers: string) =>
      saveReportSection(writer, { id, section: "party", version: 0, answers: { partyMembers } });
    const outcomes = await Promise.allSettled([save("1"), save("2"), save("3")]);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("is the organization's alone, and ends when the report is out of its hands", async () => {
    const { id, writer } = await createReport();
    const stranger = await createReport();
    const save = { id, section: "staff", version: 0, answers: { fullTime: "1" } } as const;
    await expect(saveReportSection(stranger.writer, save)).rejects.toBeInstanceOf(NotFound);
    await database().case.update({ where: { id }, data: { status: "submitted", submittedAt: now } });
    const officer = await makePerson("annualCheckOfficer");
    await expect(saveReportSection(officer, save)).rejects.toBeInstanceOf(Forbidden);
    await expect(saveReportSection(writer, save)).rejects.toMatchObject(refusal("annualReport.notWritable"));
  });

  it("has only the sections of its form", async () => {
    const { id, writer } = await createReport({ kind: "socialServiceOrganization" });
    const fees = { id, section: "fees", version: 0, answers: { chargesFees: "false" } } as const;
    await expect(saveReportSection(writer, fees)).rejects.toBeInstanceOf(NotFound);
  });

  it("takes the signature away", async () => {
    const { id, writer } = await createReport();
    const sign = () => database().annualCheck.update({ where: { caseId: id }, data: { signedAt: now } });
    await sign();
    const save = { id, section: "staff", version: 0, answers: { fullTime: "1" } } as const;
    await saveReportSection(writer, save);
    expect((await signatureOf(id)).signedAt).toBeNull();
    await sign();
    await saveReportSection(writer, { ...save, version: 1 });
    expect((await signatureOf(id)).signedAt).toEqual(now);
  });

  it("tells who else has the section open", async () => {
    const { id, writer, organization } = await createReport();
    const colleague = await makePerson("organizationFinance", { organizationId: organization.id });
    const section = "cashFlow" as const;
    const at = (seconds: number) => ({ now: new Date(now.getTime() + seconds * 1_000) });
    expect((await noteReportWriter(writer, { id, section }, at(0))).others).toEqual([]);
    expect((await noteReportWriter(colleague, { id, section }, at(5))).others).toEqual([writer.name]);
    expect((await noteReportWriter(colleague, { id, section }, at(30))).others).toEqual([]);
  });
});

describe("beginning with what is known", () => {
  it("takes last year's closing columns and what stays as it was", async () => {
    const { id, writer } = await draftAfter();
    const balance = await getSection(writer, id, "balanceSheet");
    expect(balance).toMatchObject({ version: 0, isPrefilled: true });
    expect(balance.answers.cash_opening).toBe(yearAgo.balanceSheet?.cash_closing);
    expect(balance.answers.cash_closing).toBeUndefined();
    expect((await getSection(writer, id, "rectification")).answers).toEqual({ lastConclusion: "qualified" });
    expect((await getSection(writer, id, "work")).isPrefilled).toBe(false);
    expect((await getSection(writer, id, "basics")).answers.domicile).toBe("上海市普陀区长寿路1号");
  });

  it("confirms a section with one press, once", async () => {
    const draft = await draftAfter();
    const { id, writer } = draft;
    const check = await findOwnCheck(writer, 2025);
    expect(check?.id).toBe(id);
    const before = await getOpenReport(check as never, { now, today });
    const rules = (open: typeof before) => open.sections.find(({ key }) => key === "internalRules");
    expect(rules(before)).toMatchObject({ state: "prefilled", canBeConfirmed: true });
    await confirmReportSection(writer, { id, section: "internalRules" });
    const after = await getOpenReport(check as never, { now, today });
    expect(rules(after)).toMatchObject({ state: "complete", isUnchanged: true, canBeConfirmed: false });
    await expect(confirmReportSection(writer, { id, section: "internalRules" })).rejects.toMatchObject(
      refusal("annualReport.nothingToConfirm"),
    );
  });

  it("knows the year before only of its own organization", async () => {
    await draftAfter();
    const { id, writer } = await createReport();
    expect((await getSection(writer, id, "balanceSheet")).isPrefilled).toBe(false);
  });
});

describe("a complete report", () => {
  it("has all sections and files, and no findings", async () => {
    const { id, organization, writer } = await draftAfter({ answers: reportAnswersFor("socialGroup", 2025) });
    const subject = {
      ...{ id, organizationId: organization.id, year: 2025 },
      organizationKind: "socialGroup" as const,
    };
    const bare = await completenessOf(database(), subject);
    expect(bare.sections.filter(({ state }) => state !== "complete")).toEqual([]);
    expect(bare.isComplete).toBe(false);
    for (const { material } of bare.materials.filter((one) => one.material.isRequired)) {
      const file = await createStoredFile(writer.accountId);
      await database().caseDocument.create({
        data: { caseId: id, material: material.key, fileId: file.id, addedById: writer.accountId },
      });
    }
    const whole = await completenessOf(database(), subject);
    expect(whole.isComplete).toBe(true);
    const findings = await checkReport(database(), subject, await getReportAnswers(id), today);
    expect(findings.filter(({ outcome }) => outcome !== "passed")).toEqual([]);
    expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
    const document = whole.materials[0]?.documents[0];
    await removeReportDocument(writer, { id, documentId: document?.id ?? "" });
    expect((await completenessOf(database(), subject)).isComplete).toBe(false);
  });
});

describe("what anybody may see", () => {
  it("is figures and conclusions of published checks only", async () => {
    const { organization } = await draftAfter();
    const [draft, last] = await listPublicChecks(organization.id);
    expect(draft).toMatchObject({ year: 2025, status: "draft", conclusion: null, figures: null });
    expect(last).toMatchObject({ year: 2024, conclusion: "qualified", daysLate: 0 });
    expect(last?.figures?.income).toBeGreaterThan(0n);
    await database().annualCheck.updateMany({
      where: { organizationId: organization.id, year: 2024 },
      data: { publishedAt: null },
    });
    expect((await listPublicChecks(organization.id))[1]).toMatchObject({ conclusion: null, figures: null });
  });

  it("is overdue from the day after the deadline", async () => {
    const { organization } = await draftAfter();
    const checks = await listPublicChecks(organization.id);
    expect(overdueCheck(checks, calendarDate("2026-05-31"))).toBeNull();
    expect(overdueCheck(checks, calendarDate("2026-06-01"))?.year).toBe(2025);
    expect(overdueCheck([], today)).toBeNull();
  });
});
