import { caseSearchKeys } from "@/lib/domain/cases/rules";
import { certificateNumber } from "@/lib/domain/evaluations/certificates/rules";
import { evaluationEvents } from "@/lib/domain/evaluations/events";
import { validUntil } from "@/lib/domain/evaluations/rules";
import { addDays, addYears, type CalendarDate } from "@/lib/platform/clock";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { chanceOf } from "../chance";
import type { Resident } from "../district";
import { recorded } from "../histories/actors";
import type { HistoryEntry } from "../histories/entry";
import { uuidAt } from "../identities";
import { officeDay, officeMoment, referenceDay } from "../moments";
import { pointsFor, totalWithin } from "./points";
import { accountNamed, pastYears, roundDays, roundId } from "./rounds";
import { setOf } from "./sets";

/** The grade that this organization holds from an earlier round, so that it may apply again in the present one. */
export const nuanlinName = "上海普陀区暖邻加装电梯事务所";

type Story = { resident: Resident; year: number; grade: number; decidedOn: CalendarDate };

/** Who was evaluated in which year, with what grade: three in ten of those that were old enough. */
function inventStories(residents: readonly Resident[]): Story[] {
  return residents.flatMap((resident): Story[] => {
    const { draft } = resident;
    const chance = chanceOf(`evaluation of ${draft.name}`);
    const isNuanlin = draft.name === nuanlinName;
    if (setOf(draft.kind) === undefined || draft.isEnded || draft.status !== "active") return [];
    const isEvaluated = isNuanlin || chance.happens(0.4);
    const mayIn = pastYears.filter((year) => addYears(draft.establishedOn, 2) <= roundDays(year).applyFrom);
    if (!isEvaluated || mayIn.length === 0) return [];
    const year = isNuanlin ? 2021 : chance.pick(mayIn);
    const grade = isNuanlin
      ? 3
      : chance.weigh([
          [3, 45],
          [4, 30],
          [5, 10],
          [2, 11],
          [1, 4],
        ] as const);
    const decidedOn = officeDay(addDays(roundDays(year).decidedOn, chance.between(0, 8)));
    return [{ resident, year, grade, decidedOn }];
  });
}

/** Grades of five yearly rounds as they were given, and how that stands in the record. */
export function pastEvaluations(
  residents: readonly Resident[],
  take: (series: string) => number,
): {
  cases: ReturnType<typeof told>["row"][];
  evaluations: ReturnType<typeof told>["side"][];
  entries: HistoryEntry[];
} {
  const stories = inventStories(residents).sort((one, other) => (one.decidedOn < other.decidedOn ? -1 : 1));
  const all = stories.map((story) => told(story, take));
  return {
    cases: all.map(({ row }) => row),
    evaluations: all.map(({ side }) => side),
    entries: all.flatMap(({ entries }) => entries),
  };
}

function told({ resident, year, grade, decidedOn }: Story, take: (series: string) => number) {
  const { draft, unitId } = resident;
  const chance = chanceOf(`evaluated ${draft.name} ${year}`);
  const days = roundDays(year);
  const sentAt = officeMoment(chance, addDays(days.applyFrom, chance.between(3, 28)));
  const decidedAt = officeMoment(chance, decidedOn);
  const id = uuidAt(chance, sentAt);
  const set = setOf(draft.kind);
  const [officer, approver] = [accountNamed("bureau.evaluation"), accountNamed("bureau.approver")];
  const total = totalWithin(chance, grade);
  const own = pointsFor(chance, set?.indicators ?? [], Math.min(985, total + chance.between(-5, 55)));
  const selfTotal = Object.values(own).reduce((sum, one) => sum + one, 0);
  const number = `PT-${year}-${String(take(`case-${year}`)).padStart(6, "0")}`;
  const certificate = certificateNumber(year, take(`evaluation-certificate-${year}`));
  const until = validUntil(decidedOn, 5);
  const isOver = until < referenceDay;
  const title = draft.name;
  const createdByName = draft.legalRepresentative.name;
  const row = {
    id,
    number,
    procedure: "evaluation" as const,
    kind: "first",
    status: "graded",
    waitsFor: "nobody" as const,
    title,
    organizationId: draft.id,
    organizationKind: draft.kind,
    subdistrictCode: draft.subdistrictCode,
    supervisoryUnitId: unitId,
    isDirect: draft.isDirectRegistration,
    createdById: null,
    createdByName,
    createdAt: sentAt,
    submittedAt: sentAt,
    acceptedAt: officeMoment(chance, addDays(days.applyUntil, 4)),
    outcome: "graded",
    decidedAt,
    closedAt: decidedAt,
    version: 8,
    updatedAt: decidedAt,
    ...caseSearchKeys({ title, number, createdByName }),
  };
  const side = {
    caseId: id,
    roundId: roundId(year),
    organizationId: draft.id,
    setId: set?.id ?? "",
    eligibility: null,
    selfAssessment: own,
    selfTotal,
    admittedById: officer.id,
    admittedByName: officer.name,
    admittedAt: officeMoment(chance, addDays(days.applyUntil, 4)),
    visitedOn: toDatabaseDate(officeDay(addDays(days.assessUntil, -chance.between(2, 25)))),
    total,
    proposedGrade: grade,
    votedGrade: grade,
    publicityFrom: toDatabaseDate(days.publicityFrom),
    publicityUntil: toDatabaseDate(days.publicityUntil),
    grade,
    decidedById: approver.id,
    decidedByName: approver.name,
    validFrom: toDatabaseDate(decidedOn),
    validUntil: toDatabaseDate(until),
    certificateNumber: certificate,
    certificateCode: `E-${uuidAt(chance, decidedAt).replaceAll("-", "")}`,
    endedOn: isOver ? toDatabaseDate(addDays(until, 1)) : null,
    endReason: isOver ? "expired" : null,
  };
  const details = {
    procedure: "evaluation" as const,
    number,
    title,
    kind: "first",
    applicantIds: [],
    organizationId: draft.id,
    subdistrictCode: draft.subdistrictCode,
    supervisoryUnitId: unitId,
    assigneeId: null,
  };
  const entries: HistoryEntry[] = [
    {
      occurredAt: sentAt,
      actor: { actorId: null, actorName: createdByName, actorRole: "system" },
      event: evaluationEvents.applied(id, { ...details, points: selfTotal }),
      changes: [],
    },
    {
      occurredAt: decidedAt,
      actor: recorded({ ...approver, accountId: approver.id, subdistrictCode: null }),
      event: evaluationEvents.graded(id, {
        ...details,
        grade,
        validFrom: decidedOn,
        validUntil: until,
        certificate,
      }),
      changes: [],
    },
  ];
  return { row, side, entries };
}
