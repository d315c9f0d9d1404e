import { kindTraits, waitsFor } from "@/lib/domain/registrations/rules";
import { addMonths } from "@/lib/platform/clock";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { searchKeysOf } from "@/lib/platform/search-keys";
import type { Chance } from "../chance";
import { uuidAt } from "../identities";
import type { Paper } from "../papers";
import { broughtMaterials, stepOf, submissionsOf, type ToldCase } from "./told";

const day = (date: Parameters<typeof toDatabaseDate>[0] | null) => date && toDatabaseDate(date);

/** Where the organization of a case stands: from the beginning for its own cases, else since the approval. */
function organizationIdOf({ matter, state }: ToldCase): string | null {
  const { organizationId } = matter.subject;
  if (kindTraits[matter.kind].applicant === "organization") return organizationId;
  return state.status === "approved" ? organizationId : null;
}

function assigneeOf(told: ToldCase): string | null {
  const { matter, state } = told;
  if (matter.isUnassigned || kindTraits[matter.kind].authority === "center") return null;
  const officer = stepOf(told, "accept", "requestCorrection");
  return state.acceptedAt || matter.kind === "nameCheck" ? (officer?.actor.actorId ?? null) : null;
}

export function caseRow(told: ToldCase) {
  const { id, matter, state, number, createdAt, steps } = told;
  const { subject, applicant, kind } = matter;
  const { authority } = kindTraits[kind];
  const decision = stepOf(told, "approve", "refuse");
  const keys = searchKeysOf({
    name: subject.title,
    formerNames: [],
    legalRepresentativeName: applicant.name,
    filingNumber: number,
  });
  return {
    id,
    number,
    procedure: "registration" as const,
    kind,
    status: state.status,
    waitsFor: waitsFor(state.status, authority),
    authority,
    title: subject.title,
    organizationId: organizationIdOf(told),
    organizationKind: subject.organizationKind,
    subdistrictCode: subject.subdistrictCode,
    supervisoryUnitId: subject.unitId,
    isDirect: subject.isDirect,
    assigneeId: assigneeOf(told),
    createdById: applicant.accountId,
    createdByName: applicant.name,
    createdAt,
    submittedAt: steps[0]?.at ?? null,
    acceptedAt: state.acceptedAt,
    correctionNotifiedAt: state.correctionNotifiedAt,
    clockStartedOn: day(state.clockStartedOn),
    limitValue: state.limitValue,
    limitUnit: state.limitUnit,
    limitBasis: state.limitBasis,
    extendedBy: state.extendedBy,
    dueOn: day(state.dueOn),
    outcome: decision ? state.status : null,
    decidedAt: decision?.at ?? null,
    daysTaken: state.daysTaken,
    closedAt: state.closedAt,
    version: state.version,
    updatedAt: steps.at(-1)?.at ?? createdAt,
    searchText: keys.searchText,
    latinText: keys.latinText,
    grams: keys.grams,
  } satisfies Prisma.CaseCreateManyInput;
}

export function registrationRow(told: ToldCase, scanId: string) {
  const { id, matter, state } = told;
  const [endorsed, consented, accepted] = [
    stepOf(told, "endorse"),
    stepOf(told, "consent", "recordPaperConsent"),
    stepOf(told, "accept"),
  ];
  const reviewed = state.status === "accepted" ? undefined : stepOf(told, "recommend");
  const decided = stepOf(told, "approve", "refuse");
  const isRefusal = matter.ground !== undefined;
  return {
    caseId: id,
    predecessorId: matter.subject.predecessorId ?? null,
    preCheckedById: endorsed?.actor.actorId ?? null,
    preCheckedByName: endorsed?.actor.actorName ?? null,
    preCheckedAt: endorsed?.at ?? null,
    preCheckRemark: endorsed ? "材料齐全，已到现场了解情况，建议支持。" : null,
    consentedById: consented?.actor.actorId ?? null,
    consentedByName: consented?.actor.actorName ?? null,
    consentedAt: consented?.at ?? null,
    consentRemark:
      state.status === "consentDenied" ? (matter.reason ?? "") : consented ? "经研究，同意。" : null,
    consentFileId: consented?.step === "recordPaperConsent" ? scanId : null,
    acceptedById: accepted?.actor.actorId ?? null,
    acceptedByName: accepted?.actor.actorName ?? null,
    reviewedById: reviewed?.actor.actorId ?? null,
    reviewedByName: reviewed?.actor.actorName ?? null,
    reviewedAt: reviewed?.at ?? null,
    recommendation: reviewed ? (isRefusal ? ("refused" as const) : ("approved" as const)) : null,
    reviewReason: reviewed
      ? isRefusal
        ? (matter.reason ?? "")
        : "材料齐全，符合法定条件，建议准予。"
      : null,
    decidedById: decided?.actor.actorId ?? null,
    decidedByName: decided?.actor.actorName ?? null,
    decisionReason: decided ? (matter.reason ?? "") : null,
    refusalGround: reviewed || decided ? (matter.ground ?? null) : null,
    nameReservedUntil:
      matter.kind === "nameCheck" && state.status === "approved" && decided
        ? day(addMonths(decided.day, 6))
        : null,
  };
}

export const sectionRows = ({ id, answers, steps, createdAt, matter }: ToldCase) =>
  Object.entries(answers).map(([key, section]) => ({
    caseId: id,
    key,
    answers: section,
    version: 1 + steps.filter(({ step }) => step === "resubmit" || step === "correct").length,
    savedAt: steps[0]?.at ?? createdAt,
    savedById: matter.applicant.accountId,
    savedByName: matter.applicant.name,
  }));

/** The files that each material brought: one of the demonstration's papers each. */
export function documentRows(chance: Chance, told: ToldCase, papers: ReadonlyMap<string, Paper>) {
  const { id, matter, createdAt, steps } = told;
  if (steps.length === 0) return [];
  return broughtMaterials(told).flatMap(({ key }) => {
    const paper = papers.get(key);
    if (!paper) return [];
    return {
      id: uuidAt(chance, createdAt),
      caseId: id,
      material: key,
      fileId: paper.id,
      addedById: matter.applicant.accountId,
      addedAt: createdAt,
    };
  });
}

/** What was sent in each time. A correction changed what was objected to; before, it said less. */
export function submissionRows(
  chance: Chance,
  told: ToldCase,
  documents: readonly { material: string; fileId: string }[],
) {
  const { id, matter, answers } = told;
  const sent = submissionsOf(told);
  return sent.map(({ at }, index) => ({
    id: uuidAt(chance, at),
    caseId: id,
    ordinal: index + 1,
    answers: index < sent.length - 1 ? beforeCorrection(told) : answers,
    documents: Object.fromEntries(
      documents
        .filter(
          ({ material }) =>
            index === sent.length - 1 || !matter.corrections.some((one) => one.target === material),
        )
        .map(({ material, fileId }) => [material, [fileId]]),
    ),
    submittedById: matter.applicant.accountId,
    submittedByName: matter.applicant.name,
    submittedAt: at,
  }));
}

/** Earlier wordings of fields that were objected to, so that the difference can be seen. */
function beforeCorrection({ answers, matter }: ToldCase): ToldCase["answers"] {
  const earlier: ToldCase["answers"] = structuredClone(answers);
  for (const { target } of matter.corrections) {
    const [key, field] = target.split(".") as [keyof typeof earlier, string | undefined];
    const section = earlier[key];
    const value = field && section?.[field];
    if (section && field && typeof value === "string")
      section[field] = value.slice(0, Math.ceil(value.length / 2));
  }
  return earlier;
}

export function correctionRows(chance: Chance, told: ToldCase) {
  const { id, matter } = told;
  return told.steps
    .filter(({ step }) => step === "return" || step === "requestCorrection")
    .flatMap(({ at, actor, step }) => {
      const resolved = told.steps.find(
        (later) => later.at > at && later.step === (step === "return" ? "resubmit" : "correct"),
      );
      return matter.corrections.map(({ target, reason }) => ({
        id: uuidAt(chance, at),
        caseId: id,
        target,
        reason,
        requestedById: actor.actorId,
        requestedByName: actor.actorName,
        requestedAt: at,
        resolvedAt: resolved?.at ?? null,
      }));
    });
}

export const pauseRows = (chance: Chance, { id, state }: ToldCase) =>
  state.pauses.map(({ from, until, reason, at }) => ({
    id: uuidAt(chance, at),
    caseId: id,
    reason,
    remark: "安排工作人员到住所实地查看场所和设施。",
    fromDate: toDatabaseDate(from),
    until: day(until),
    finding: until ? "场所与申请材料一致，消防和无障碍条件符合要求。" : null,
  }));
