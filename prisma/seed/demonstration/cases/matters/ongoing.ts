import { charterClauses } from "@/lib/domain/registrations/application/schema";
import type { RefusalGround, RegistrationKind, RegistrationStatus } from "@/lib/domain/registrations/schema";
import { addDays } from "@/lib/platform/clock";
import { type Chance, chanceOf } from "../../chance";
import type { Resident } from "../../district";
import { referenceDay } from "../../moments";
import { inventIdentityNumber, inventPerson } from "../../people/person";
import { liquidationAnswers, meetingAnswers, plannedChange } from "../answers";
import type { ApplicantBook } from "../applicants";
import type { Detour } from "../course";
import type { Applicant, Matter } from "../matter";
import { correctionsFor } from "./registered";
import { consentsOnPaper, subjectOf } from "./subjects";

type Fate = {
  end: RegistrationStatus;
  ago: number;
  detours?: Detour[];
  ground?: RefusalGround;
  reason?: string;
  isUnassigned?: true;
};

const fates: Partial<Record<RegistrationKind, readonly Fate[]>> = {
  change: [
    { end: "submitted", ago: 1 },
    { end: "submitted", ago: 3 },
    { end: "returned", ago: 5 },
    { end: "preChecked", ago: 2 },
    { end: "preChecked", ago: 9 },
    { end: "consented", ago: 1, isUnassigned: true },
    { end: "consented", ago: 3, isUnassigned: true },
    { end: "correcting", ago: 8 },
    { end: "accepted", ago: 3 },
    { end: "accepted", ago: 10 },
    { end: "accepted", ago: 27 },
    { end: "accepted", ago: 31, detours: ["extended"] },
    { end: "paused", ago: 6 },
    { end: "reviewed", ago: 1 },
    { end: "reviewed", ago: 2, detours: ["corrected"] },
    {
      end: "refused",
      ago: 24,
      ground: "falseDocuments",
      reason: "提交的租赁合同与出租方留存的合同不一致，经核实属于虚假材料。",
    },
    { end: "refused", ago: 75, ground: "otherLaw", reason: "新任法定代表人已担任另一社会团体的法定代表人。" },
    { end: "withdrawn", ago: 15, reason: "会议决议有误，将重新召开会议后再申请。" },
    { end: "lapsed", ago: 52 },
  ],
  charterApproval: [
    { end: "submitted", ago: 2 },
    { end: "preChecked", ago: 4 },
    { end: "accepted", ago: 7 },
    { end: "reviewed", ago: 1 },
    { end: "approved", ago: 18 },
    { end: "approved", ago: 66, detours: ["corrected"] },
  ],
  officerFiling: [
    { end: "submitted", ago: 1 },
    { end: "consented", ago: 2, isUnassigned: true },
    { end: "accepted", ago: 4 },
    { end: "reviewed", ago: 1 },
    { end: "approved", ago: 12 },
    { end: "approved", ago: 39 },
    { end: "approved", ago: 90 },
  ],
  certificateRenewal: [
    { end: "consented", ago: 1, isUnassigned: true },
    { end: "accepted", ago: 5 },
    { end: "accepted", ago: 13 },
    { end: "reviewed", ago: 2 },
    { end: "correcting", ago: 11 },
  ],
  certificateReplacement: [
    { end: "consented", ago: 2, isUnassigned: true },
    { end: "accepted", ago: 6 },
    { end: "approved", ago: 29 },
  ],
};

const planned = ["domicile", "legalRepresentative", "businessScope"] as const;

function answersFor(chance: Chance, kind: RegistrationKind, { draft }: Resident, index: number, ago: number) {
  const on = addDays(referenceDay, -ago - 20);
  const meeting = meetingAnswers(chance, draft.kind, on);
  switch (kind) {
    case "change":
      return plannedChange(chance, draft, planned[index % planned.length] ?? "domicile", on);
    case "charterApproval":
      return {
        amendment: {
          amendedArticles: "第三条业务范围增加“社区公益活动策划”；第十九条理事会任期由四年改为五年。",
        },
        charter: { clauses: [...charterClauses] },
        meeting,
      };
    case "officerFiling": {
      const officer = (title: string) => {
        const person = inventPerson(chance, chance.between(33, 62), on);
        const identityNumber = inventIdentityNumber(chance, person);
        return {
          name: person.name,
          identityNumber,
          phone: "",
          title,
          termEndsOn: "",
          isCivilServant: "false",
        };
      };
      const leader = { ...officer("legalRepresentative"), name: draft.legalRepresentative.name };
      return { officers: { officers: [leader, officer("director"), officer("supervisor")] }, meeting };
    }
    case "certificateReplacement":
      return {
        replacement: {
          reason: index % 2 === 0 ? "lost" : "damaged",
          happenedOn: addDays(on, -5),
          noticeIn: index % 2 === 0 ? "《新民晚报》" : "",
          noticeOn: index % 2 === 0 ? addDays(on, -2) : "",
        },
      };
    default:
      return { renewal: { isUnchanged: "true", remark: "" } };
  }
}

function matterOf(
  chance: Chance,
  kind: RegistrationKind,
  resident: Resident,
  applicant: Applicant,
  { end, ago, detours, ...rest }: Fate,
  answers: Matter["answers"],
): Matter {
  return {
    kind,
    subject: subjectOf(resident),
    applicant,
    answers,
    end,
    lastOn: addDays(referenceDay, -ago),
    detours: detours ?? (end === "lapsed" ? ["returned"] : []),
    isPaper: consentsOnPaper(resident.draft.unit),
    corrections: correctionsFor(chance, "change"),
    ...rest,
  };
}

const liquidations: readonly Fate[] = [
  { end: "submitted", ago: 2 },
  { end: "preChecked", ago: 3 },
  { end: "consented", ago: 1, isUnassigned: true },
  { end: "accepted", ago: 8 },
  { end: "reviewed", ago: 1 },
  { end: "correcting", ago: 9 },
];

const ownOrganization = "暖邻";

/** Cases of organizations that are on the register, in every state. */
export function ongoingMatters(
  residents: readonly Resident[],
  book: ApplicantBook,
  own: Applicant,
): Matter[] {
  const chance = chanceOf("ongoing matters");
  const isQuiet = ({ draft, changes }: Resident) =>
    draft.status === "active" &&
    draft.establishedOn < "2024-06-01" &&
    !changes.some(({ day }) => day >= addDays(referenceDay, -400)) &&
    !draft.name.includes(ownOrganization);
  const registered = chance.shuffle(
    residents.filter(
      (resident) =>
        isQuiet(resident) &&
        (resident.draft.kind === "socialServiceOrganization" || resident.draft.kind === "socialGroup"),
    ),
  );
  const applicantOf = ({ draft }: Resident) =>
    book.ofOrganization(draft.id, draft.code, draft.legalRepresentative.name);
  const matters: Matter[] = [];
  for (const [kind, ends] of Object.entries(fates) as [RegistrationKind, readonly Fate[]][]) {
    ends.forEach((fate, index) => {
      const resident = registered.pop();
      if (!resident) throw new RangeError("too few organizations for the cases");
      const answers = answersFor(chance, kind, resident, index, fate.ago);
      matters.push(matterOf(chance, kind, resident, applicantOf(resident), fate, answers));
    });
  }
  const ending = residents.filter(({ draft }) => draft.status === "liquidating");
  liquidations.forEach((fate, index) => {
    const resident = ending[index];
    if (!resident) return;
    const answers = liquidationAnswers(chance, resident.draft, addDays(referenceDay, -fate.ago - 4));
    matters.push(matterOf(chance, "deregistration", resident, applicantOf(resident), fate, answers));
  });
  const home = residents.find(({ draft }) => draft.name.includes(ownOrganization));
  if (home) {
    const answers = plannedChange(chance, home.draft, "businessScope", addDays(referenceDay, -25));
    const corrections = [
      { target: "changes.businessScope", reason: "新增业务请按宗旨分项写明，删去“等”字。" },
      { target: "minutes", reason: "会议纪要缺少一名理事的签字，请补签后重新上传。" },
    ];
    const matter = matterOf(chance, "change", home, own, { end: "correcting", ago: 5 }, answers);
    matters.push({ ...matter, corrections });
  }
  return matters;
}
