import { beforeAll, describe, expect, it } from "vitest";
import { closeCampaign } from "@/lib/domain/annual-checks/campaigns/commands/close";
import { grantExemption } from "@/lib/domain/annual-checks/campaigns/commands/grant-exemption";
import { missAnnualCheck } from "@/lib/domain/annual-checks/campaigns/commands/miss";
import { missChecks } from "@/lib/domain/annual-checks/campaigns/commands/miss-checks";
import { openCampaign } from "@/lib/domain/annual-checks/campaigns/commands/open";
import { openChecks } from "@/lib/domain/annual-checks/campaigns/commands/open-checks";
import { planCampaigns } from "@/lib/domain/annual-checks/campaigns/commands/plan";
import { rescheduleCampaign } from "@/lib/domain/annual-checks/campaigns/commands/reschedule";
import { exemptFromAnnualCheck } from "@/lib/domain/annual-checks/commands/exempt";
import { remindOfAnnualChecks } from "@/lib/domain/annual-checks/jobs";
import { getUnfiledCheck } from "@/lib/domain/annual-checks/queries/unfiled";
import { chaseAnnualCheck } from "@/lib/domain/annual-checks/reminders/commands/chase";
import { system } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { makePerson } from "../../factories/accounts";
import { type CheckOffices, fileCheck, makeCheckOffices, noon, verbsOf } from "../../factories/annual-checks";
import { createOrganization } from "../../factories/organization";
import { forbidden, notFound, refusal } from "../../factories/refusals";

let offices: CheckOffices;

beforeAll(async () => {
  offices = await makeCheckOffices();
});

const kind = "socialServiceOrganization" as const;

async function planned(year: number) {
  await planCampaigns(offices.officer, { year }, { now: noon(`${year}-12-01`) });
  return database().annualCheckCampaign.findUniqueOrThrow({ where: { year_kind: { year, kind } } });
}

/** Opens a campaign as the job does. */
async function opened(year: number) {
  const { id } = await planned(year);
  await openCampaign(offices.officer, { id }, { now: noon(`${year + 1}-01-02`) });
  const { taskId } = await database().annualCheckCampaign.findUniqueOrThrow({ where: { id } });
  await openChecks({ campaignId: id, taskId: taskId ?? "" });
  return { id, taskId: taskId ?? "" };
}

async function closed(id: string, day: string) {
  await closeCampaign(offices.officer, { id }, { now: noon(day) });
  const { taskId } = await database().annualCheckCampaign.findUniqueOrThrow({ where: { id } });
  await missChecks({ campaignId: id, taskId: taskId ?? "" });
}

const checkOf = (organizationId: string, year: number) =>
  database().annualCheck.findUnique({
    where: { organizationId_year: { organizationId, year } },
    include: { case: true },
  });

describe("planning", () => {
  it("sets the days of the regulations, once a year, by officers of annual checks", async () => {
    await expect(planCampaigns(offices.center, { year: 2030 })).rejects.toEqual(forbidden);
    const campaign = await planned(2030);
    expect(campaign).toMatchObject({
      status: "draft",
      opensOn: new Date("2031-01-01"),
      firstReviewDueOn: new Date("2031-03-31"),
      dueOn: new Date("2031-05-31"),
      exemptAfter: new Date("2030-06-30"),
    });
    await expect(planCampaigns(offices.approver, { year: 2030 })).rejects.toEqual(
      refusal("annualChecks.campaigns.plannedAlready"),
    );
  });

  it("keeps the days in their order, and changes them only until it opens", async () => {
    const { id } = await planned(2031);
    const days = {
      opensOn: "2032-01-05",
      firstReviewDueOn: "2032-03-31",
      dueOn: "2032-05-31",
      exemptAfter: "2031-06-30",
    } as const;
    await expect(
      rescheduleCampaign(offices.officer, { id, ...days, dueOn: "2032-03-30" }),
    ).rejects.toMatchObject({ name: "ZodError" });
    await rescheduleCampaign(offices.officer, { id, ...days });
    await expect(openCampaign(offices.officer, { id }, { now: noon("2032-01-04") })).rejects.toEqual(
      refusal("annualChecks.campaigns.tooEarly"),
    );
    await openCampaign(offices.officer, { id }, { now: noon("2032-01-05") });
    await expect(rescheduleCampaign(offices.officer, { id, ...days })).rejects.toEqual(
      refusal("annualChecks.campaigns.rescheduleTooLate"),
    );
  });
});

describe("opening", () => {
  it("opens a draft for everybody who has to report, and says why the others need not", async () => {
    const due = await createOrganization({ establishedOn: "2021-06-30" });
    const late = await createOrganization({ establishedOn: "2021-07-01" });
    const charity = await createOrganization({ isCharity: true });
    const liquidating = await createOrganization({ status: "liquidating" });
    const gone = await createOrganization({ status: "deregistered", deregisteredOn: "2021-09-09" });
    const ofTheCity = await createOrganization({ registeredBy: "city" });
    const freed = await createOrganization();
    const { id } = await planned(2021);
    await grantExemption(offices.officer, { id, organization: freed.name, reason: "火灾受损，停业重建" });
    await openCampaign(offices.officer, { id }, { now: noon("2022-01-02") });
    const { taskId } = await database().annualCheckCampaign.findUniqueOrThrow({ where: { id } });
    await openChecks({ campaignId: id, taskId: taskId ?? "" });
    await openChecks({ campaignId: id, taskId: taskId ?? "" });
    expect((await checkOf(due.id, 2021))?.case).toMatchObject({
      procedure: "annualCheck",
      status: "draft",
      waitsFor: "applicant",
      number: null,
      dueOn: new Date("2022-05-31"),
    });
    expect((await checkOf(charity.id, 2021))?.case).toMatchObject({
      status: "draft",
      limitBasis: "《中华人民共和国慈善法》第十三条",
    });
    expect([await checkOf(due.id, 2021), await checkOf(charity.id, 2021)]).toMatchObject([
      { isReport: false },
      { isReport: true },
    ]);
    for (const other of [late, liquidating, gone, ofTheCity, freed])
      expect(await checkOf(other.id, 2021), other.name).toBeNull();
    const exemptions = await database().annualCheckExemption.findMany({ where: { campaignId: id } });
    const reasons = new Map(exemptions.map((one) => [one.organizationId, one.reason]));
    expect(reasons.get(late.id)).toBe("registeredLate");
    expect(reasons.has(charity.id)).toBe(false);
    expect(reasons.get(liquidating.id)).toBe("liquidating");
    expect(reasons.get(freed.id)).toBe("granted");
    expect(reasons.has(gone.id)).toBe(false);
    const task = await database().task.findUniqueOrThrow({ where: { id: taskId ?? "" } });
    expect(task.status).toBe("succeeded");
    expect(await verbsOf(id)).toEqual([
      "annualCheckCampaign.planned",
      "annualCheckCampaign.exemptionGranted",
      "annualCheckCampaign.opened",
    ]);
  });

  it("opens nothing twice when two runs go at once", async () => {
    await createOrganization();
    const { id } = await planned(2022);
    await openCampaign(offices.officer, { id }, { now: noon("2023-01-02") });
    const { taskId } = await database().annualCheckCampaign.findUniqueOrThrow({ where: { id } });
    const run = { campaignId: id, taskId: taskId ?? "" };
    await Promise.all([openChecks(run), openChecks(run)]);
    const [row] = await database().$queryRaw<{ cases: number; checks: number }[]>`
      SELECT (SELECT count(*)::int FROM "Case" WHERE "kind" = ${kind} AND "procedure" = 'annualCheck'
          AND "clockStartedOn" = '2023-01-01') AS cases,
        (SELECT count(*)::int FROM "AnnualCheck" WHERE "campaignId" = ${id}::uuid) AS checks`;
    expect(row?.cases).toBe(row?.checks);
    expect((await verbsOf(id)).filter((verb) => verb.endsWith("opened"))).toHaveLength(1);
  });
});

describe("closing", () => {
  it("counts one, two and three years in a row, and begins anew after a report", async () => {
    const never = await createOrganization();
    const now = await createOrganization();
    for (const [year, missed] of [
      [2023, 1],
      [2024, 2],
      [2026, 1],
      [2027, 2],
    ] as const) {
      const { id } = await opened(year);
      await expect(
        closeCampaign(offices.officer, { id }, { now: noon(`${year + 1}-05-31`) }),
      ).rejects.toEqual(refusal("annualChecks.campaigns.stillInTime"));
      await closed(id, `${year + 1}-06-01`);
      const check = await checkOf(never.id, year);
      expect(check?.case).toMatchObject({ status: "missed", waitsFor: "applicant" });
      expect(check?.missedYears, String(year)).toBe(missed);
      expect(await verbsOf(check?.caseId ?? "")).toEqual(["missed"]);
    }
    expect(await checkOf(now.id, 2025)).toBeNull();
  });

  it("leaves alone what was filed, and may be run again", async () => {
    const { id } = await opened(2028);
    const own = await createOrganization();
    const person = await makePerson("legalRepresentative", { organizationId: own.id });
    await expect(closeCampaign(person, { id }, { now: noon("2029-06-01") })).rejects.toEqual(notFound);
    await closed(id, "2029-06-01");
    const missed = await database().annualCheck.count({ where: { campaignId: id, missedYears: { gt: 0 } } });
    const { taskId } = await database().annualCheckCampaign.findUniqueOrThrow({ where: { id } });
    await missChecks({ campaignId: id, taskId: taskId ?? "" });
    expect(await database().annualCheck.count({ where: { campaignId: id, missedYears: { gt: 0 } } })).toBe(
      missed,
    );
    expect((await verbsOf(id)).filter((verb) => verb.endsWith("closed"))).toHaveLength(1);
  });
});

describe("reminders and chasing", () => {
  async function unfiled() {
    const organization = await createOrganization();
    const person = await makePerson("legalRepresentative", { organizationId: organization.id });
    await database().account.update({
      where: { id: person.accountId },
      data: { email: `${person.loginName}@example.org` },
    });
    const { id } = await database().annualCheckCampaign.upsert({
      where: { year_kind: { year: 2025, kind } },
      create: {
        ...{ year: 2025, kind, status: "open", basis: "条例", basisEn: "Regulations" },
        opensOn: toDatabaseDate("2026-01-01"),
        firstReviewDueOn: toDatabaseDate("2026-03-31"),
        dueOn: toDatabaseDate("2026-05-31"),
        exemptAfter: toDatabaseDate("2025-06-30"),
      },
      update: {},
    });
    const task = await database().task.create({ data: { kind: "annualChecks.open" } });
    await openChecks({ campaignId: id, taskId: task.id });
    const check = await checkOf(organization.id, 2025);
    return { organization, person, id: check?.caseId ?? "" };
  }

  it("come once for each of their days, by notice and by mail", async () => {
    const { id, person } = await unfiled();
    const reminded = async () => (await verbsOf(id)).filter((verb) => verb === "reminded").length;
    await remindOfAnnualChecks(noon("2026-03-31"));
    expect(await reminded()).toBe(0);
    await remindOfAnnualChecks(noon("2026-04-01"));
    await remindOfAnnualChecks(noon("2026-04-02"));
    expect(await reminded()).toBe(1);
    await Promise.all([remindOfAnnualChecks(noon("2026-05-24")), remindOfAnnualChecks(noon("2026-05-24"))]);
    expect(await reminded()).toBe(2);
    await remindOfAnnualChecks(noon("2026-06-01"));
    expect(await reminded()).toBe(3);
    expect(await database().notice.count({ where: { accountId: person.accountId } })).toBe(3);
    const [mails] = await database().$queryRaw<{ count: number }[]>`
      SELECT count(*)::int AS count FROM jobs.job
      WHERE name = 'annualChecks.sendMessage' AND data->>'to' = ${`${person.loginName}@example.org`}`;
    expect(mails?.count).toBe(3);
  });

  it("go on after the campaign was closed, as long as there is no report", async () => {
    const { id } = await unfiled();
    const other = await unfiled();
    await remindOfAnnualChecks(noon("2026-06-01"));
    const { campaignId } = await database().annualCheck.findUniqueOrThrow({ where: { caseId: id } });
    await database().annualCheckCampaign.update({ where: { id: campaignId }, data: { status: "closed" } });
    await missAnnualCheck(system, { id }, { now: noon("2026-06-05") });
    await exemptFromAnnualCheck(offices.officer, { id: other.id, reason: "停业重建" });
    await remindOfAnnualChecks(noon("2026-06-29"));
    await remindOfAnnualChecks(noon("2026-06-30"));
    await remindOfAnnualChecks(noon("2026-07-01"));
    expect(await verbsOf(id)).toEqual(["reminded", "missed", "reminded"]);
    expect(await verbsOf(other.id)).toEqual(["reminded", "exempted"]);
    await database().annualCheckCampaign.update({ where: { id: campaignId }, data: { status: "open" } });
  });

  it("are written in the language of whoever gets them", async () => {
    const { id, organization, person } = await unfiled();
    const english = await makePerson("organizationOperator", { organizationId: organization.id });
    await database().account.update({
      where: { id: english.accountId },
      data: { email: `${english.loginName}@example.org`, locale: "en" },
    });
    await remindOfAnnualChecks(noon("2026-05-24"));
    await chaseAnnualCheck(offices.officer, { id, message: "请于本月底前补报。" });
    const subjectsTo = async ({ loginName }: { loginName: string }) => {
      const sent = await database().$queryRaw<{ subject: string; text: string }[]>`
        SELECT data->>'subject' AS subject, data->>'text' AS text FROM jobs.job
        WHERE name = 'annualChecks.sendMessage' AND data->>'to' = ${`${loginName}@example.org`}
        ORDER BY created_on`;
      return sent;
    };
    const [reminder, chased] = await subjectsTo(english);
    expect(reminder?.subject).toBe("Please file the report of 2025");
    expect(reminder?.text).toContain("due by 31 May 2026, in 7 days");
    expect(chased).toMatchObject({ subject: "Please file the report of 2025" });
    expect(chased?.text).toContain("请于本月底前补报。");
    const [chinese] = await subjectsTo(person);
    expect(chinese?.subject).toBe("请报送2025年度报告");
    expect(chinese?.text).toContain("2026年5月31日");
  });

  it("carry an officer's own words, recorded, to those who have not filed", async () => {
    const { id } = await unfiled();
    const message = "请于本月底前补报。";
    await chaseAnnualCheck(offices.officer, { id, message });
    await chaseAnnualCheck(offices.center, { id, message });
    const elsewhere = await makePerson("centerStaff", { subdistrictCode: "310107014" });
    await expect(chaseAnnualCheck(elsewhere, { id, message })).rejects.toEqual(notFound);
    await expect(chaseAnnualCheck(await makePerson("auditor"), { id, message })).rejects.toEqual(forbidden);
    expect((await verbsOf(id)).filter((verb) => verb === "chased")).toHaveLength(2);
    const filed = await fileCheck(offices);
    await expect(chaseAnnualCheck(offices.officer, { id: filed.id, message })).rejects.toEqual(
      refusal("annualChecks.filedAlready"),
    );
  });

  it("end with an exemption, whose reason is recorded", async () => {
    const { id, organization } = await unfiled();
    await exemptFromAnnualCheck(offices.officer, { id, reason: "停业重建" });
    expect((await getUnfiledCheck(offices.officer, id)).status).toBe("exempted");
    const exemption = await database().annualCheckExemption.findFirst({
      where: { organizationId: organization.id },
    });
    expect(exemption).toMatchObject({ reason: "granted", remark: "停业重建" });
    await expect(exemptFromAnnualCheck(offices.officer, { id, reason: "再次" })).rejects.toEqual(
      refusal("annualChecks.exemptTooLate"),
    );
  });
});
