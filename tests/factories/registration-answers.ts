import type { Answers } from "@/lib/domain/registrations/application/schema";
import { charterClauses } from "@/lib/domain/registrations/application/schema";
import type { RegistrationKind } from "@/lib/domain/registrations/schema";
import { addDays, addYears, type CalendarDate } from "@/lib/platform/clock";

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** A resident identity number that is well formed and belongs to nobody: Putuo, born in 1975, one for each serial number. */
export function makeIdentityNumber(serial: number): string {
  const day = String((serial % 28) + 1).padStart(2, "0");
  const first17 = `310107197506${day}${String(serial % 1000).padStart(3, "0")}`;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(first17.charAt(index)), 0);
  return first17 + "10X98765432".charAt(sum % 11);
}

const characters = [..."安宁和顺康乐嘉禾晨曦明德春晖青松云帆石泉"];

/** A name that fits the rules of names, another for each serial number up to 8,000. */
export function makeName(serial: number): string {
  const pick = (place: number) =>
    characters[Math.floor(serial / characters.length ** place) % characters.length];
  return `上海普陀区${pick(2)}${pick(0)}${pick(1)}社区服务中心`;
}

export type AnswerTraits = {
  serial: number;
  today: CalendarDate;
  title: string;
  subdistrictCode: string;
  communityCode: string;
  supervisoryUnitId: string | null;
  isDirect: boolean;
};

function establishing({ serial, today, title, ...place }: AnswerTraits): Answers {
  const { subdistrictCode, communityCode, supervisoryUnitId, isDirect } = place;
  const phone = `1390000${String(serial % 10_000).padStart(4, "0")}`;
  const person = (offset: number) => makeIdentityNumber(serial * 7 + offset);
  const supervision: Record<string, string> =
    isDirect || supervisoryUnitId === null
      ? { isDirectRegistration: "true", directField: "communityService" }
      : { isDirectRegistration: "false", supervisoryUnitId };
  return {
    name: {
      organizationKind: "socialServiceOrganization",
      name: title,
      secondName: title.replace("社区", "邻里"),
      sector: "socialService",
    },
    purpose: {
      purpose: "为社区居民提供助老、托幼与邻里互助服务，促进社区和谐。",
      businessScope: "社区助老服务；社区托幼服务；邻里互助活动的组织与指导。",
      activityArea: "上海市普陀区",
      isCharity: "false",
      isGovernmentFounded: "false",
    },
    supervision,
    place: {
      subdistrictCode,
      communityCode,
      domicile: `上海市普陀区长寿路${(serial % 900) + 1}号二楼`,
      postalCode: "200060",
      premisesRight: "leased",
      premisesUntil: addYears(today, 3),
      phone,
    },
    capital: { registeredCapital: "100000", nonStateShare: "100", capitalSources: "发起人自愿出资。" },
    members: { individualMembers: "60", unitMembers: "0", staffCount: "5" },
    promoters: { promoters: [{ name: "赵敏", identityNumber: person(0), phone, unit: "", loginName: "" }] },
    officers: {
      officers: [
        {
          name: "赵敏",
          title: "legalRepresentative",
          identityNumber: person(0),
          phone,
          isCivilServant: "false",
        },
        { name: "钱立", title: "director", identityNumber: person(1), phone, isCivilServant: "false" },
        { name: "孙宁", title: "supervisor", identityNumber: person(2), phone, isCivilServant: "false" },
      ],
    },
    charter: { clauses: [...charterClauses] },
  };
}

const meeting = ({ today }: AnswerTraits): Answers["meeting"] => ({
  heldOn: addDays(today, -6),
  body: "理事会",
  due: "9",
  present: "8",
  inFavor: "8",
});

/** What an applicant would write: complete for the kind of case, and without anything that a check objects to. */
export function answersFor(kind: RegistrationKind, traits: AnswerTraits): Answers {
  const { serial, today } = traits;
  const all = establishing(traits);
  switch (kind) {
    case "nameCheck":
      return { name: all.name, place: all.place };
    case "establishment":
    case "upgrade":
      return all;
    case "change":
      return {
        changes: {
          particulars: ["domicile"],
          domicile: `上海市普陀区武宁路${(serial % 900) + 1}号`,
          subdistrictCode: traits.subdistrictCode,
          communityCode: traits.communityCode,
          reason: "原租约到期，迁入新址。",
        },
        meeting: meeting(traits),
      };
    case "charterApproval":
      return {
        amendment: { amendedArticles: "第三条：增加托幼服务。" },
        charter: { clauses: [...charterClauses] },
        meeting: meeting(traits),
      };
    case "officerFiling":
      return { officers: all.officers, meeting: meeting(traits) };
    case "certificateRenewal":
      return { renewal: { isUnchanged: "true" } };
    case "certificateReplacement":
      return { replacement: { reason: "damaged", happenedOn: addDays(today, -10) } };
    case "deregistration":
      return {
        liquidation: {
          reason: "purposeFulfilled",
          liquidators: "赵敏、钱立、孙宁",
          creditorsCalledOn: addDays(today, -75),
          completedOn: addDays(today, -7),
          assets: "20000",
          debts: "0",
          surplusTo: "捐赠给宗旨相近的社会组织。",
          sealsHandedIn: "true",
        },
        meeting: meeting(traits),
      };
    case "communityFiling":
      return {
        group: {
          name: traits.title,
          groupKind: "mutualAid",
          sector: "socialService",
          purpose: "邻里互助，照看独居老人。",
          subdistrictCode: traits.subdistrictCode,
          communityCode: traits.communityCode,
          domicile: "普雄居委会活动室",
          memberCount: "18",
          leaderName: "赵敏",
          leaderIdentity: makeIdentityNumber(serial * 7),
          leaderPhone: `1390000${String(serial % 10_000).padStart(4, "0")}`,
        },
      };
  }
}
