import type { RefusalGround, RegistrationStatus } from "@/lib/domain/registrations/schema";
import { addDays } from "@/lib/platform/clock";
import { type Chance, chanceOf } from "../../chance";
import { referenceDay } from "../../moments";
import { officeOf } from "../../register/places";
import { foundingAnswers, foundingOfNewcomer } from "../answers";
import type { ApplicantBook } from "../applicants";
import type { Detour } from "../course";
import type { Applicant, Matter } from "../matter";
import { type Newcomer, newcomers } from "../newcomers";
import { correctionsFor } from "./registered";

type Fate = {
  end: RegistrationStatus;
  /** Days before the reference day on which the last step was taken. */
  ago: number;
  detours?: Detour[];
  isDirect?: true;
  isPaper?: true;
  ground?: RefusalGround;
  reason?: string;
  isUnassigned?: true;
};

/** Where each newcomer stands, in the order of newcomers.ts. */
const fates: readonly Fate[] = [
  { end: "reviewed", ago: 2, detours: ["corrected"] },
  { end: "returned", ago: 3 },
  { end: "submitted", ago: 1 },
  { end: "submitted", ago: 4 },
  { end: "accepted", ago: 20, isDirect: true },
  { end: "paused", ago: 4, detours: ["returned"] },
  { end: "preChecked", ago: 5 },
  { end: "consented", ago: 2 },
  { end: "accepted", ago: 12, detours: ["corrected"], isPaper: true },
  { end: "accepted", ago: 58 },
  { end: "correcting", ago: 6 },
  { end: "consented", ago: 1, detours: ["corrected"], isUnassigned: true },
  { end: "preChecked", ago: 16 },
  {
    end: "refused",
    ago: 33,
    ground: "sameInArea",
    reason: "长征镇区域内已有三家业务范围相同的社工事务所，现有服务能力充足，没有必要成立。",
  },
  {
    end: "refused",
    ago: 61,
    detours: ["visited"],
    ground: "conditionsUnmet",
    reason: "现场核查发现，场所不具备开展康复训练所需的消防条件，不符合法定条件。",
  },
  { end: "draft", ago: 1, isDirect: true },
  { end: "submitted", ago: 1 },
  { end: "reviewed", ago: 1, ground: "sameInArea", reason: "区内已有餐饮行业协会设有社区食堂专业委员会。" },
  { end: "accepted", ago: 9, detours: ["visited"] },
  {
    end: "consentDenied",
    ago: 41,
    reason: "拟开展的社区规划业务与现有街道规划师制度重复，经研究不同意担任业务主管单位。",
  },
  { end: "withdrawn", ago: 47, reason: "发起人另有安排，决定先不申请。" },
  { end: "lapsed", ago: 70, detours: ["returned"] },
];

function matterOf(
  chance: Chance,
  newcomer: Newcomer,
  fate: Fate,
  applicant: Applicant,
  unitIds: ReadonlyMap<string, string>,
): Matter {
  const { end, ago, detours = [], isDirect = false, isPaper = false, ...rest } = fate;
  const unitId = isDirect ? null : (unitIds.get(officeOf(newcomer.subdistrictCode)) ?? null);
  const lastOn = addDays(referenceDay, -ago);
  return {
    kind: "establishment",
    subject: {
      title: newcomer.name,
      organizationKind: newcomer.kind,
      subdistrictCode: newcomer.subdistrictCode,
      unitId,
      isDirect,
      organizationId: null,
    },
    applicant,
    answers: foundingAnswers(chance, foundingOfNewcomer(chance, newcomer, unitId), lastOn),
    end,
    lastOn,
    detours,
    isPaper,
    corrections: correctionsFor(chance, "establishment"),
    ...rest,
  };
}

/** Establishments on their way, or at an end without an entry in the register. `resident` is the demonstration's own resident. */
export function newcomingMatters(
  book: ApplicantBook,
  unitIds: ReadonlyMap<string, string>,
  resident: Applicant,
): Matter[] {
  const chance = chanceOf("newcoming matters");
  return newcomers.flatMap((newcomer, index) => {
    const fate = fates[index];
    if (!fate) return [];
    const isOwn = fate.end === "returned" || fate.end === "draft";
    const applicant = isOwn ? resident : book.person(`n${index + 1}`, chance.pick(founders));
    return matterOf(chance, newcomer, fate, applicant, unitIds);
  });
}

const founders = [
  "陆慧敏",
  "钱志远",
  "汤雨晴",
  "施海波",
  "邵文君",
  "龚思敏",
  "费建国",
  "乐晓燕",
  "俞立新",
  "毛佩芬",
];
