import { submitDefence } from "@/lib/domain/supervision/listings/commands/defend";
import { decideToList } from "@/lib/domain/supervision/listings/commands/list";
import { proposeCandidate } from "@/lib/domain/supervision/listings/commands/propose-by-rule";
import { serveListingNotice } from "@/lib/domain/supervision/listings/commands/serve-notice";
import { verifyListing } from "@/lib/domain/supervision/listings/commands/verify";
import type { ListingCondition, ListingStatus } from "@/lib/domain/supervision/listings/schema";
import { system } from "@/lib/platform/auth/actor";
import { type CalendarDate, calendarDate } from "@/lib/platform/clock";
import { publishedDays, publishedYears } from "@/lib/platform/clock/published-years";
import { database } from "@/lib/platform/db/client";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import type { PenaltyKind } from "@/lib/platform/db/generated/client";
import { makePerson } from "./accounts";
import { createOrganization, createPlaces } from "./organization";

/** Noon in Shanghai on a day. */
export const noon = (day: string) => ({ now: new Date(`${day}T04:00:00Z`) });
const date = (day: string) => toDatabaseDate(calendarDate(day));

/** The holidays of the published years, by which working days are counted. */
export async function publishCalendar() {
  const years = publishedYears().map((year) => ({ year, source: "国办通知" }));
  await database().calendarYear.createMany({ data: years });
  await database().calendarDay.createMany({
    data: publishedDays().map(({ date: day, kind, name }) => ({
      date: date(day),
      kind,
      name,
      year: Number(day.slice(0, 4)),
    })),
  });
}

/** Two officers of credit, two approvers, and an operator of the organization. */
export async function makeCreditOffice() {
  await createPlaces();
  return {
    officer: await makePerson("creditOfficer"),
    approver: await makePerson("approver"),
    otherApprover: await makePerson("approver"),
  };
}
export type CreditOffice = Awaited<ReturnType<typeof makeCreditOffice>>;

let serial = 0;

/** An annual report of last year that an organization did not file. */
export async function createMissedCheck(organizationId: string, year = 2025) {
  const dueOn = date(`${year + 1}-05-31`);
  const campaign = await database().annualCheckCampaign.upsert({
    where: { year_kind: { year, kind: "socialServiceOrganization" } },
    update: {},
    create: {
      year,
      kind: "socialServiceOrganization",
      status: "closed",
      opensOn: date(`${year + 1}-01-01`),
      firstReviewDueOn: date(`${year + 1}-03-31`),
      dueOn,
      exemptAfter: date(`${year}-06-30`),
      basis: "《民办非企业单位年度检查办法》",
      basisEn: "Annual Check Measures",
    },
  });
  const { id } = await database().case.create({
    data: {
      procedure: "annualCheck",
      kind: "socialServiceOrganization",
      status: "missed",
      waitsFor: "applicant",
      organizationId,
      createdByName: "Linli",
      annualCheck: { create: { campaignId: campaign.id, organizationId, year, missedYears: 1 } },
    },
  });
  return id;
}

/** A penalty of some department; the fine is in fen. */
export async function createPenalty(
  organizationId: string,
  {
    kind = "warning",
    fine = null,
    decidedOn,
  }: { kind?: PenaltyKind; fine?: bigint | null; decidedOn: string },
) {
  serial += 1;
  const { id } = await database().penalty.create({
    data: {
      organizationId,
      kind,
      fine,
      number: `普民社罚〔2026〕${serial}号`,
      department: "上海市普陀区民政局",
      facts: "未按规定使用资产",
      basis: "《民办非企业单位登记管理暂行条例》第二十五条",
      decidedOn: date(decidedOn),
    },
  });
  return id;
}

type Listed = {
  /** The penalty that it rests on, a case of this condition. */
  recordId?: string;
  condition?: ListingCondition;
  organizationId?: string;
  on?: CalendarDate;
  until?: ListingStatus;
};

/**
 * A listing for a missed annual check (or of a penalty, when `recordId` names one), brought to a status by the real
 * commands: proposed by the portal, everything on the same day.
 */
export async function createListing(
  { officer, approver }: CreditOffice,
  {
    recordId,
    condition = recordId ? "minorPenalty" : "annualReportMissed",
    organizationId,
    on = "2026-09-01",
    until = "listed",
  }: Listed = {},
) {
  const organization = organizationId ?? (await createOrganization()).id;
  const record = recordId ?? (await createMissedCheck(organization));
  const operator = await makePerson("organizationOperator", { organizationId: organization });
  const { id } = await proposeCandidate(system, { condition, recordId: record }, noon(on));
  const steps: [ListingStatus, () => Promise<unknown>][] = [
    ["noticed", () => serveListingNotice(officer, { id, reason: "期满未报送年度报告" }, noon(on))],
    [
      "defended",
      () => submitDefence(operator, { id, statement: "会计离职，正在补报", fileIds: [] }, noon(on)),
    ],
    [
      "verified",
      () =>
        verifyListing(officer, { id, verification: "经核实，至今未报送", recommendation: "list" }, noon(on)),
    ],
    ["listed", () => decideToList(approver, { id, reason: "事实清楚，决定列入" }, noon(on))],
  ];
  for (const [status, step] of steps) {
    const { status: now } = await database().case.findUniqueOrThrow({ where: { id } });
    if (now === until) break;
    await step();
    if (status === until) break;
  }
  return { id, organizationId: organization, operator, recordId: record };
}
