import type { RefusalGround, RegistrationStatus } from "@/lib/domain/registrations/schema";
import { addDays } from "@/lib/platform/clock";
import type { Sector } from "@/lib/platform/db/generated/client";
import { communities } from "../../../district/communities";
import type { SubdistrictCode } from "../../../district/subdistricts";
import { type Chance, chanceOf } from "../../chance";
import type { Resident } from "../../district";
import { referenceDay } from "../../moments";
import { inventPerson } from "../../people/person";
import { inventDomicile, subdistrictOf } from "../../register/places";
import { foundingAnswers, groupAnswers } from "../answers";
import type { ApplicantBook } from "../applicants";
import type { Applicant, Matter } from "../matter";
import { correctionsFor } from "./registered";

type Told = {
  name: string;
  sector: Sector;
  purpose: string;
  subdistrictCode: SubdistrictCode;
  members: number;
  end: RegistrationStatus;
  ago: number;
  ground?: RefusalGround;
  reason?: string;
  /** Drafted by the staff of the center for the neighbors. */
  isCenter?: true;
};

const told: readonly Told[] = [
  {
    name: "长寿路街道银杏合唱队",
    sector: "cultureAndSport",
    purpose: "每周二、周四下午在居民活动室排练，重阳节为社区老人演出。",
    subdistrictCode: "310107015",
    members: 32,
    end: "consented",
    ago: 1,
  },
  {
    name: "长寿路街道楼道美化互助组",
    sector: "communityGovernance",
    purpose: "邻里一起清理楼道堆物，布置楼道公共空间，每月一次。",
    subdistrictCode: "310107015",
    members: 18,
    end: "accepted",
    ago: 3,
    isCenter: true,
  },
  {
    name: "长寿路街道小巷厨房志愿服务队",
    sector: "elderlyCare",
    purpose: "为独居老人送餐，每周三次，由退休厨师和邻居轮值。",
    subdistrictCode: "310107015",
    members: 24,
    end: "reviewed",
    ago: 1,
    isCenter: true,
  },
  {
    name: "长寿路街道旧衣新生缝补小组",
    sector: "environment",
    purpose: "为居民免费缝补衣物，把旧衣改成布袋义卖，所得用于帮困。",
    subdistrictCode: "310107015",
    members: 15,
    end: "correcting",
    ago: 4,
  },
  {
    name: "甘泉路街道晨光太极队",
    sector: "cultureAndSport",
    purpose: "每天清晨在甘泉公园练习太极拳，免费教新队员。",
    subdistrictCode: "310107016",
    members: 41,
    end: "consented",
    ago: 2,
  },
  {
    name: "甘泉路街道亲子共读会",
    sector: "education",
    purpose: "周末在社区图书室开展亲子共读和绘本交换。",
    subdistrictCode: "310107016",
    members: 27,
    end: "accepted",
    ago: 11,
    isCenter: true,
  },
  {
    name: "甘泉路街道广场舞联谊队",
    sector: "cultureAndSport",
    purpose: "组织居民开展广场舞活动，协调场地和音量。",
    subdistrictCode: "310107016",
    members: 9,
    end: "refused",
    ago: 20,
    ground: "conditionsUnmet",
    reason: "成员名单中多人表示未参加该队，成员情况与实际不符，暂不具备备案条件。",
  },
  {
    name: "宜川路街道棋友会",
    sector: "cultureAndSport",
    purpose: "每月组织象棋、围棋邻里赛。",
    subdistrictCode: "310107020",
    members: 22,
    end: "withdrawn",
    ago: 36,
    reason: "与邻近小区的队伍合并后再申请备案。",
  },
];

const communityIn = (code: SubdistrictCode, index: number) =>
  communities.filter(({ subdistrictCode }) => subdistrictCode === code)[index]?.code ?? null;

/** Groups that ask to be filed with their center; some are drafted by its staff. */
export function filingMatters(book: ApplicantBook, staff: ReadonlyMap<string, Applicant>): Matter[] {
  const chance = chanceOf("filings");
  return told.map(({ members, purpose, end, ago, isCenter, ground, reason, ...group }, index) => {
    const { name, subdistrictCode } = group;
    const legalRepresentative = inventPerson(chance, chance.between(48, 70), referenceDay);
    const answers = groupAnswers(chance, {
      ...group,
      purpose,
      businessScope: purpose,
      communityCode: communityIn(subdistrictCode, index),
      domicile: inventDomicile(chance, subdistrictCode),
      memberCount: members,
      legalRepresentative,
    });
    const center = isCenter && staff.get(subdistrictCode);
    return {
      kind: "communityFiling",
      subject: {
        title: name,
        organizationKind: "communityOrganization",
        subdistrictCode,
        unitId: null,
        isDirect: false,
        organizationId: null,
      },
      applicant: center
        ? { ...center, isCenter: true }
        : book.person(`g${index + 1}`, legalRepresentative.name),
      answers,
      end,
      lastOn: addDays(referenceDay, -ago),
      detours: [],
      isPaper: false,
      corrections: correctionsFor(chance, "communityFiling"),
      ...(ground && { ground }),
      ...(reason && { reason }),
    } satisfies Matter;
  });
}

type Upgrade = { name: string; englishName: string; end: RegistrationStatus; ago: number };

const upgrades: readonly Upgrade[] = [
  {
    name: "上海普陀区暖心缝纫公益服务中心",
    englishName: "Nuanxin Sewing for Neighbors Center, Putuo",
    end: "submitted",
    ago: 2,
  },
  {
    name: "上海普陀区常青志愿服务中心",
    englishName: "Changqing Volunteer Center, Putuo",
    end: "consented",
    ago: 2,
  },
  {
    name: "上海普陀区弄堂记忆文化中心",
    englishName: "Lane Memories Culture Center, Putuo",
    end: "accepted",
    ago: 15,
  },
];

function upgradeAnswers(chance: Chance, { draft }: Resident, { name, englishName, ago }: Upgrade) {
  const on = addDays(referenceDay, -ago);
  const founding = {
    kind: "socialServiceOrganization" as const,
    name,
    englishName,
    sector: draft.sector,
    purpose: draft.purpose || draft.businessScope,
    businessScope: draft.businessScope,
    subdistrictCode: draft.subdistrictCode,
    communityCode: draft.communityCode,
    domicile: draft.domicile,
    postalCode: subdistrictOf(draft.subdistrictCode).postalCode,
    phone: draft.phone,
    capital: 3_000_000n,
    leader: draft.legalRepresentative,
    unitId: null,
    isCharity: false,
    isGovernmentFounded: false,
    members: 0,
    staff: 3,
  };
  return foundingAnswers(chance, founding, on);
}

/** Filed groups of Changshou Road that have grown enough to be registered. */
export function upgradeMatters(residents: readonly Resident[], book: ApplicantBook): Matter[] {
  const chance = chanceOf("upgrades");
  const grown = residents.filter(
    ({ draft }) =>
      draft.kind === "communityOrganization" &&
      draft.status === "active" &&
      draft.subdistrictCode === "310107015" &&
      draft.establishedOn < "2023-01-01",
  );
  return upgrades.flatMap((upgrade, index) => {
    const resident = grown[index * 7];
    if (!resident) return [];
    const { draft } = resident;
    return {
      kind: "upgrade",
      subject: {
        title: upgrade.name,
        organizationKind: "socialServiceOrganization",
        subdistrictCode: draft.subdistrictCode,
        unitId: null,
        isDirect: true,
        organizationId: null,
        predecessorId: draft.id,
      },
      applicant: book.person(draft.code.slice(-9), draft.legalRepresentative.name),
      answers: upgradeAnswers(chance, resident, upgrade),
      end: upgrade.end,
      lastOn: addDays(referenceDay, -upgrade.ago),
      detours: [],
      isPaper: false,
      corrections: [],
    } satisfies Matter;
  });
}
