import { addDays, type CalendarDate } from "@/lib/platform/clock";
import { type Chance, chanceOf } from "../../chance";
import type { Resident } from "../../district";
import { officeDay, referenceDay } from "../../moments";
import { renewalsOf } from "../../register/certificate";
import {
  changeAnswers,
  foundingAnswers,
  foundingOf,
  groupAnswers,
  isAppliedFor,
  liquidationAnswers,
} from "../answers";
import type { ApplicantBook } from "../applicants";
import type { Detour } from "../course";
import type { Matter } from "../matter";
import { consentsOnPaper, subjectOf } from "./subjects";

/** Applications are made on the portal since then; older ones are on paper in the archive. */
export const firstCaseOn: CalendarDate = addDays(referenceDay, -365);

const isOnPortal = (day: CalendarDate) => day >= firstCaseOn && day <= referenceDay;

function usualDetours(chance: Chance): Detour[] {
  const detours: Detour[] = [];
  if (chance.happens(0.16)) detours.push("returned");
  if (chance.happens(0.22)) detours.push("corrected");
  if (chance.happens(0.08)) detours.push("visited");
  if (chance.happens(0.03)) detours.push("sentBack");
  return detours;
}

const usualCorrections = [
  { target: "place.domicile", reason: "住所请写到室号，并与租赁合同一致。" },
  { target: "purpose.businessScope", reason: "业务范围请按宗旨分项写明，不要使用“等”字。" },
  { target: "capitalVerification", reason: "验资报告缺少会计师事务所盖章页，请补传完整文件。" },
  { target: "meeting.body", reason: "请写明是哪一届第几次会议。" },
  { target: "minutes", reason: "会议纪要须由到会人员签字。" },
  { target: "group.purpose", reason: "请说明每月大致开展几次活动、在哪里开展。" },
];

const belongsTo: Record<string, readonly string[]> = {
  establishment: ["place.domicile", "purpose.businessScope", "capitalVerification", "minutes"],
  change: ["meeting.body", "minutes"],
  deregistration: ["meeting.body", "minutes"],
  communityFiling: ["group.purpose"],
};

/** What was to be corrected in a case of this kind: one or two things. */
export function correctionsFor(chance: Chance, kind: string): Matter["corrections"] {
  const fitting = usualCorrections.filter(({ target }) => (belongsTo[kind] ?? []).includes(target));
  return chance.shuffle(fitting).slice(0, chance.between(1, 2));
}

type Approved = Pick<Matter, "kind" | "answers" | "applicant"> & { resident: Resident; on: CalendarDate };

function approved(chance: Chance, { resident, on, ...matter }: Approved): Matter {
  const isFiling = matter.kind === "communityFiling";
  const fitting = belongsTo[matter.kind] ? usualDetours(chance) : [];
  return {
    ...matter,
    subject: subjectOf(resident),
    end: "approved",
    lastOn: officeDay(on),
    detours: isFiling ? fitting.filter((one) => one === "corrected") : fitting,
    isPaper: consentsOnPaper(resident.draft.unit),
    corrections: correctionsFor(chance, matter.kind),
  };
}

function mattersOf(chance: Chance, book: ApplicantBook, resident: Resident): Matter[] {
  const { draft, unitId, changes } = resident;
  const name = draft.legalRepresentative.name;
  const isFiled = draft.kind === "communityOrganization";
  const applicant = isFiled
    ? book.person(draft.code.slice(-9), name)
    : book.ofOrganization(draft.id, draft.code, name);
  const matters: Matter[] = [];
  if (isOnPortal(draft.establishedOn)) {
    const on = draft.establishedOn;
    matters.push(
      isFiled
        ? approved(chance, {
            kind: "communityFiling",
            answers: groupAnswers(chance, draft),
            applicant,
            resident,
            on,
          })
        : approved(chance, {
            kind: "establishment",
            answers: foundingAnswers(chance, foundingOf(draft, unitId), on),
            applicant,
            resident,
            on,
          }),
    );
  }
  if (isFiled) return matters;
  const changed = changes.filter((change) => isOnPortal(change.day) && isAppliedFor(change));
  for (const day of new Set(changed.map((change) => change.day))) {
    const together = changed.filter((change) => change.day === day);
    const answers = changeAnswers(chance, draft, unitId, together, addDays(day, -24));
    matters.push(approved(chance, { kind: "change", answers, applicant, resident, on: day }));
  }
  for (const on of renewalsOf(draft).slice(-1).filter(isOnPortal)) {
    const answers = { renewal: { isUnchanged: "true", remark: "" } };
    matters.push(approved(chance, { kind: "certificateRenewal", answers, applicant, resident, on }));
  }
  if (draft.status === "deregistered" && isOnPortal(draft.statusSince)) {
    const on = draft.statusSince;
    const answers = liquidationAnswers(chance, draft, addDays(on, -20));
    matters.push(approved(chance, { kind: "deregistration", answers, applicant, resident, on }));
  }
  return matters;
}

/** The cases behind what the register says of the last year. */
export function registeredMatters(residents: readonly Resident[], book: ApplicantBook): Matter[] {
  const chance = chanceOf("registered matters");
  const touched = residents.filter(({ draft }) => draft.kind !== "foundation" && draft.status !== "revoked");
  return touched.flatMap((resident) => mattersOf(chance, book, resident));
}
