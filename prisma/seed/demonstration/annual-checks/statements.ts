import { figuresOf, sectionsOf } from "@/lib/domain/annual-checks/report/rules";
import type { ReportAnswers, ReportFigures } from "@/lib/domain/annual-checks/report/schema";
import { type Chance, chanceOf } from "../chance";
import { type BookKeeper, booksOf, incomeOf, statementCells } from "./books";
import { activityRows, donationRows, meetingRows, planOf, projectRows, summaryOf } from "./narrative";

/** An organization as its report speaks of it; what is not known is invented. */
export type Reporter = BookKeeper & {
  name: string;
  domicile: string;
  legalRepresentativeName: string;
  phone?: string | null;
  email?: string | null;
  postalCode?: string | null;
  partyOrganization?: string;
  memberCount?: number | null;
  staffCount?: number | null;
};

const banks = ["上海银行普陀支行", "中国工商银行上海市长寿路支行", "中国建设银行上海普陀支行"] as const;

function peopleOf(chance: Chance, reporter: Reporter, income: number) {
  const known = reporter.staffCount ?? Math.max(1, Math.round(income / 180_000));
  const fullTime = Math.max(1, known);
  return {
    fullTime: String(fullTime),
    partTime: String(chance.between(0, 6)),
    retired: String(chance.between(0, 3)),
    graduates: String(Math.round(fullTime * 0.6)),
    socialWorkers: String(Math.round(fullTime * 0.3)),
    contracts: String(fullTime),
    insurances: ["pension", "medical", "workInjury", "unemployment", "maternity"],
    averagePay: String(chance.between(68, 132) * 1_000),
    volunteers: String(chance.between(5, 180)),
    volunteerHours: String(chance.between(60, 4_000)),
  };
}

function basicsOf(chance: Chance, reporter: Reporter, isGroup: boolean) {
  const members = reporter.memberCount ?? chance.between(50, 160);
  const phone = reporter.phone ?? `021-52${chance.between(100_000, 999_999)}`;
  return {
    domicile: reporter.domicile,
    postalCode: reporter.postalCode ?? "200060",
    phone,
    ...(reporter.email && { email: reporter.email }),
    contactName: reporter.legalRepresentativeName,
    contactPhone: phone,
    bank: chance.pick(banks),
    bankAccount: `0316${chance.between(1_000, 9_999)}${chance.between(1_000_000, 9_999_999)}`,
    ...(isGroup && {
      unitMembers: String(Math.round(members * 0.2)),
      individualMembers: String(members - Math.round(members * 0.2)),
    }),
  };
}

function partyOf(chance: Chance, { partyOrganization = "none" }: Reporter) {
  const isOrganized = partyOrganization !== "none" && partyOrganization !== "liaison";
  return {
    partyMembers: String(isOrganized ? chance.between(3, 9) : chance.between(0, 2)),
    partyOrganization,
    partyMeetings: String(isOrganized ? chance.between(6, 12) : 0),
  };
}

function feesOf(chance: Chance, year: number, takesFees: boolean): ReportAnswers["fees"] {
  if (!takesFees) return { chargesFees: "false" };
  const adoptedOn = `${year - chance.between(1, 4)}-04-18`;
  const standard = (member: string, amount: number) => ({
    ...{ member, amount: String(amount), adoptedOn },
    body: "会员代表大会",
    isFiled: "true",
  });
  return { chargesFees: "true", standards: [standard("单位会员", 2_000), standard("个人会员", 100)] };
}

/**
 * A complete, valid report of an invented organization for a year, and its figures. Statements follow from year to year:
 * the books depend on the organization alone, `chance` only colours what is told around them.
 */
export function statementsFor(
  reporter: Reporter,
  year: number,
  chance: Chance = chanceOf(`report of ${reporter.id} ${year}`),
): { answers: ReportAnswers; figures: ReportFigures } {
  const isGroup = reporter.kind === "socialGroup";
  const books = booksOf(reporter, year);
  const { activity } = books;
  const donated = activity.free + activity.bound;
  const councilSize = chance.between(3, 6) * 2 - 1;
  const meetings = meetingRows(chance, year, councilSize);
  const activities = activityRows(chance, year, activity.daily);
  const served = chance.between(200, 9_000);
  const funds = activity.grants;
  const all: ReportAnswers = {
    basics: basicsOf(chance, reporter, isGroup),
    changes: { hasChanges: "false" },
    governance: {
      councilSize: String(councilSize),
      supervisorCount: String(chance.between(1, 3)),
      termYears: "5",
      lastElectedOn: `${year - chance.between(0, 3)}-05-20`,
      councilMeetings: String(meetings.length),
      meetings,
    },
    officers: {
      officers: [
        {
          name: reporter.legalRepresentativeName,
          title: "legalRepresentative",
          isPaid: chance.happens(0.4) ? "true" : "false",
          isCivilServant: "false",
        },
      ],
    },
    staff: peopleOf(chance, reporter, incomeOf(activity)),
    party: partyOf(chance, reporter),
    internalRules: {
      rules: ["council", "certificateAndSeal", "finance", "invoices", "staffContracts", "archives"],
      sealKeeper: reporter.legalRepresentativeName,
      ...{ hasOwnAccount: "true", accountantsQualified: "true", usesProperInvoices: "true" },
    },
    fees: feesOf(chance, year, activity.fees > 0),
    branches: { hasBranches: "false" },
    work: {
      summary: summaryOf(year, served, activities.length),
      activities,
      peopleServed: String(served),
      plan: planOf(chance),
    },
    donations:
      donated > 0
        ? {
            receivedDonations: "true",
            received: donationRows(chance, donated),
            used: [{ project: "社区公益服务", amount: String(activity.released), people: "120" }],
          }
        : { receivedDonations: "false" },
    government:
      funds > 0
        ? { hasGovernmentFunds: "true", projects: projectRows(chance, funds) }
        : { hasGovernmentFunds: "false" },
    international: { hasInternational: "false" },
    publications: { hasPublications: "false" },
    ...statementCells(books),
    rectification: { lastConclusion: "qualified", wasPenalized: "false" },
    declaration: {
      confirmed: ["truthful"],
      isApprovedByCouncil: "true",
      approvedOn: `${year + 1}-03-${String(chance.between(2, 25)).padStart(2, "0")}`,
      preparedBy: reporter.legalRepresentativeName,
      preparedPhone: reporter.phone ?? "021-52564588",
    },
  };
  const keys = sectionsOf(reporter.kind);
  const answers: ReportAnswers = Object.fromEntries(keys.map((key) => [key, all[key] ?? {}]));
  return { answers, figures: figuresOf(answers) };
}
