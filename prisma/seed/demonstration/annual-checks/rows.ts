import type { ReportFigures } from "@/lib/domain/annual-checks/report/schema";
import { limitOf, waitsFor } from "@/lib/domain/annual-checks/rules";
import { type CaseClock, caseSearchKeys, dueOn } from "@/lib/domain/cases/rules";
import { ruleDefinitions } from "@/lib/domain/district/schema";
import { addDays, addMonths, type CalendarDate } from "@/lib/platform/clock";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { chanceOf } from "../chance";
import { officeCalendar, officeMoment } from "../moments";
import { daysOfCampaign } from "./calendar";
import type { CheckStory, Happening } from "./story";

const units = { workingDays: "workingDays", days: "days", months: "months" } as const;

/** The step with which the running limit began. */
function beginningOf(story: CheckStory): Happening | null {
  switch (story.status) {
    case "submitted":
      return story.resubmitted ?? story.filed;
    case "endorsed":
    case "reviewed":
      return story.endorsed;
    case "returned":
      return story.returned;
    case "rectifying":
      return story.concluded;
    case "rectified":
      return story.rectified;
    default:
      return null;
  }
}

function clockOf(story: CheckStory): CaseClock {
  const none = { clockStartedOn: null, limitValue: null, limitUnit: null, limitBasis: null, extendedBy: 0 };
  const [rule, beginning] = [limitOf(story.status), beginningOf(story)];
  if (rule === null || beginning === null) return none;
  const { value, unit, basis } = ruleDefinitions[rule];
  return {
    clockStartedOn: beginning.day,
    limitValue: value,
    limitUnit: units[unit as keyof typeof units],
    limitBasis: basis,
    extendedBy: 0,
  };
}

const dateOf = (day: CalendarDate | null) => day && toDatabaseDate(day);

/** Who filed it, or the portal, which opened it. */
const creatorOf = ({ filed }: CheckStory) =>
  filed
    ? { createdById: filed.actor.actorId, createdByName: filed.actor.actorName }
    : { createdById: null, createdByName: "Linli" };

export function caseRowOf(story: CheckStory) {
  const { resident, year, kind, status, number, filed, reassessed, concluded } = story;
  const { draft, unitId } = resident;
  const clock = clockOf(story);
  const { opensOn } = daysOfCampaign(year);
  const openedAt = officeMoment(chanceOf(`campaign ${year} ${kind}`), opensOn);
  const isClosed = status === "concluded";
  const last = reassessed ?? concluded;
  const creator = creatorOf(story);
  return {
    id: story.id,
    number,
    procedure: "annualCheck" as const,
    kind,
    status,
    waitsFor: waitsFor(status, draft.isDirectRegistration),
    authority: "bureau" as const,
    title: draft.name,
    organizationId: draft.id,
    organizationPart: "applicant" as const,
    organizationKind: draft.kind,
    subdistrictCode: draft.subdistrictCode,
    supervisoryUnitId: unitId,
    isDirect: draft.isDirectRegistration,
    ...creator,
    createdAt: openedAt,
    submittedAt: (story.resubmitted ?? filed)?.at ?? null,
    clockStartedOn: dateOf(clock.clockStartedOn),
    limitValue: clock.limitValue,
    limitUnit: clock.limitUnit,
    limitBasis: clock.limitBasis,
    dueOn: dateOf(dueOn(clock, [], officeCalendar)),
    outcome: reassessed?.conclusion ?? concluded?.conclusion ?? null,
    decidedAt: concluded?.at ?? null,
    closedAt: isClosed ? (last?.at ?? null) : null,
    version: 2,
    updatedAt: last?.at ?? story.reviewed?.at ?? story.endorsed?.at ?? filed?.at ?? openedAt,
    ...caseSearchKeys({ title: draft.name, number, createdByName: creator.createdByName }),
  };
}

type Reported = { findings: unknown; figures: ReportFigures };

export function checkRowOf(story: CheckStory, campaignId: string, reported: Reported | null) {
  const { filed, endorsed, reviewed, concluded, reassessed, rectified, returned, resubmitted } = story;
  const signed = returned && !resubmitted ? null : (resubmitted ?? filed);
  return {
    caseId: story.id,
    campaignId,
    organizationId: story.resident.draft.id,
    year: story.year,
    signedById: signed?.actor.actorId ?? null,
    signedByName: signed ? story.resident.draft.legalRepresentative.name : null,
    signedAt: signed?.at ?? null,
    filedOn: dateOf(filed?.day ?? null),
    daysLate: filed ? story.daysLate : null,
    endorsedById: endorsed?.endorserId ?? null,
    endorsedByName: endorsed?.actor.actorName ?? null,
    endorsedAt: endorsed?.at ?? null,
    endorseRemark: endorsed ? "报告内容属实，同意报送。" : null,
    reviewedById: reviewed?.actor.actorId ?? null,
    reviewedByName: reviewed?.actor.actorName ?? null,
    reviewedAt: reviewed?.at ?? null,
    recommendation: reviewed?.recommendation ?? null,
    reviewReason: reviewed?.reason ?? null,
    conclusion: concluded?.conclusion ?? null,
    concludedById: concluded?.actor.actorId ?? null,
    concludedByName: concluded?.actor.actorName ?? null,
    concludedAt: concluded?.at ?? null,
    conclusionReason: concluded ? (reviewed?.reason ?? "") : null,
    rectifyBy: dateOf(story.rectifyBy),
    rectifiedAt: rectified?.at ?? null,
    reassessment: reassessed?.conclusion ?? null,
    reassessedById: reassessed?.actor.actorId ?? null,
    reassessedByName: reassessed?.actor.actorName ?? null,
    reassessedAt: reassessed?.at ?? null,
    publishedAt: concluded?.at ?? null,
    missedYears: story.missedYears,
    remindedAt: filed && story.daysLate === 0 ? null : -30,
    isClean: story.isClean,
    findings: reported?.findings ?? null,
    totalAssets: reported?.figures.totalAssets ?? null,
    netAssets: reported?.figures.netAssets ?? null,
    income: reported?.figures.income ?? null,
    spending: reported?.figures.spending ?? null,
    donations: reported?.figures.donations ?? null,
    governmentFunds: reported?.figures.governmentFunds ?? null,
    managementCost: reported?.figures.managementCost ?? null,
    staffCount: reported?.figures.staffCount ?? null,
    volunteerCount: reported?.figures.volunteerCount ?? null,
    serviceCount: reported?.figures.serviceCount ?? null,
  };
}

/** The mark of a report that never came. */
export const missedRowsOf = ({ id, year, status, missedYears }: CheckStory) =>
  status === "missed"
    ? [
        {
          caseId: id,
          ordinal: 1,
          since: toDatabaseDate(addDays(daysOfCampaign(year).dueOn, 1)),
          years: missedYears,
        },
      ]
    : [];

export const breachRowsOf = ({ id, breaches, reviewed }: CheckStory) =>
  breaches.map((breach) => ({
    ...breach,
    caseId: id,
    foundById: reviewed?.actor.actorId ?? null,
    foundAt: reviewed?.at ?? new Date(0),
  }));

/** A campaign of the past, closed a month after its deadline; the one that is planned is a draft. */
export function campaignRowOf(id: string, year: number, kind: CheckStory["kind"], isPlanned: boolean) {
  const days = daysOfCampaign(year);
  const basis = ruleDefinitions["annualCheck.filingMonths"];
  return {
    id,
    year,
    kind,
    status: isPlanned ? ("draft" as const) : ("closed" as const),
    opensOn: toDatabaseDate(days.opensOn),
    firstReviewDueOn: toDatabaseDate(days.firstReviewDueOn),
    dueOn: toDatabaseDate(days.dueOn),
    exemptAfter: toDatabaseDate(days.exemptAfter),
    basis: basis.basis,
    basisEn: basis.basisEn,
    openedByName: isPlanned ? null : "上海市普陀区民政局",
    openedAt: isPlanned ? null : toDatabaseDate(days.opensOn),
    closedAt: isPlanned ? null : closingOf(year),
  };
}

/** A campaign is closed a month after its deadline. */
export const closingOf = (year: number) => new Date(`${addMonths(daysOfCampaign(year).dueOn, 1)}T02:00:00Z`);
