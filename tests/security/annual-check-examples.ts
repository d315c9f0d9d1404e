import type { AnnualCheckStatus } from "@/lib/domain/annual-checks/schema";
import type { Actor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { handInPapers } from "@/tests/factories/annual-checks";
import { createReport, reportAnswersFor } from "@/tests/factories/annual-report";
import type { Cast } from "./cast";
import type { Example } from "./examples";

const nobody = "0198c0de-0000-7000-8000-000000000000";
const kind = "socialServiceOrganization";
const now = new Date("2026-11-02T04:00:00Z");

/** Which year of the subject organization stands where: one year has one check. */
const years: Record<string, [number, AnnualCheckStatus]> = {
  written: [2016, "draft"],
  submitted: [2017, "submitted"],
  endorsed: [2018, "endorsed"],
  reviewed: [2019, "reviewed"],
  rectifying: [2020, "rectifying"],
  rectified: [2021, "rectified"],
  returned: [2022, "returned"],
  reported: [2023, "endorsed"],
};

/** A check of the subject organization in a status, written straight into the tables. */
async function checkIn({ actors, subject }: Cast, year: number, status: AnnualCheckStatus) {
  const writer = actors.organization as Actor & { accountId: string };
  const answers = reportAnswersFor(kind, year);
  const { id, campaign } = await createReport({ kind, year, organizationId: subject.id, writer, answers });
  await handInPapers(id, kind, answers, writer.accountId);
  const isFiled = status !== "draft";
  const number = isFiled ? `PT-2026-6${year}` : null;
  await database().case.update({
    where: { id },
    data: { status, number, submittedAt: isFiled ? now : null },
  });
  await database().annualCheck.update({
    where: { caseId: id },
    data: {
      signedAt: now,
      ...(isFiled && { filedOn: now, daysLate: 0, isClean: true }),
      ...(status === "endorsed" && { endorsedById: nobody }),
      ...(status === "reviewed" && { reviewedById: nobody, recommendation: "qualified" as const }),
    },
  });
  return { id, campaignId: campaign.id };
}

async function checksOf(cast: Cast) {
  const checks = new Map<string, Awaited<ReturnType<typeof checkIn>>>();
  for (const [name, [year, status]] of Object.entries(years))
    checks.set(name, await checkIn(cast, year, status));
  await database().annualCheck.update({
    where: { caseId: checks.get("reported")?.id ?? "" },
    data: { isReport: true },
  });
  const days = {
    opensOn: new Date("2026-01-01"),
    firstReviewDueOn: new Date("2026-03-31"),
    dueOn: new Date("2026-05-31"),
    exemptAfter: new Date("2025-06-30"),
    ...{ basis: "条例", basisEn: "Regulations" },
  };
  const planned = await database().annualCheckCampaign.create({ data: { year: 2030, kind, ...days } });
  return {
    idOf: (name: string) => checks.get(name)?.id ?? "",
    openId: checks.get("written")?.campaignId ?? "",
    planned,
  };
}

/** A record for every dynamic address about annual checks. */
export async function makeAnnualCheckExamples(): Promise<Record<string, Example>> {
  const days = {
    opensOn: new Date("2027-01-01"),
    firstReviewDueOn: new Date("2027-03-31"),
    dueOn: new Date("2027-05-31"),
    exemptAfter: new Date("2026-06-30"),
  };
  const { id } = await database().annualCheckCampaign.create({
    data: { year: 2026, kind, ...days, basis: "条例", basisEn: "Regulations" },
  });
  return { "/bureau/annual-checks/campaigns/[id]": { own: { id }, unknown: { id: nobody } } };
}

/** What each line of the command table about annual checks sends. */
export async function makeAnnualCheckInputs(cast: Cast): Promise<Record<string, (actor: Actor) => object>> {
  const { idOf, openId, planned } = await checksOf(cast);
  const always = (input: object) => () => input;
  const reason = "经研究决定";
  return {
    signAnnualCheck: always({ id: idOf("written") }),
    submitAnnualCheck: always({ id: idOf("written") }),
    resubmitAnnualCheck: always({ id: idOf("returned") }),
    endorseAnnualCheck: always({ id: idOf("submitted") }),
    "returnAnnualCheck(submitted)": always({ id: idOf("submitted"), corrections: [{ target: "", reason }] }),
    "returnAnnualCheck(endorsed)": always({ id: idOf("endorsed"), corrections: [{ target: "", reason }] }),
    recommendConclusion: always({ id: idOf("endorsed"), recommendation: "qualified" }),
    receiveCharityReport: always({ id: idOf("reported"), remark: "" }),
    sendBackAnnualCheck: always({ id: idOf("reviewed"), reason }),
    concludeAnnualCheck: always({ id: idOf("reviewed"), conclusion: "qualified", reason }),
    submitRectification: always({ id: idOf("rectifying"), report: "已逐项完成整改，附整改材料。" }),
    reassessAnnualCheck: always({ id: idOf("rectified"), reassessment: "qualified", reason }),
    exemptFromAnnualCheck: always({ id: idOf("written"), reason }),
    missAnnualCheck: always({ id: idOf("written") }),
    lapseReturnedReport: always({ id: idOf("returned") }),
    remindOfAnnualCheck: always({ id: idOf("written") }),
    chaseAnnualCheck: always({ id: idOf("written"), message: "请尽快补报。" }),
    planCampaigns: always({ year: 2040 }),
    rescheduleCampaign: always({
      ...{ id: planned.id, opensOn: "2031-01-01", firstReviewDueOn: "2031-03-31" },
      ...{ dueOn: "2031-05-31", exemptAfter: "2030-06-30" },
    }),
    grantExemption: always({ id: planned.id, organization: cast.subject.name, reason }),
    openCampaign: always({ id: planned.id }),
    closeCampaign: always({ id: openId }),
    startCleanConclusion: always({ expected: 2 }),
    concludeClean: always({ id: idOf("endorsed"), taskId: nobody }),
    exportChecks: always({ format: "csv", filter: "/bureau/annual-checks/list", rows: 3 }),
  };
}
