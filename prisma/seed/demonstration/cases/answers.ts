import { type Answers, charterClauses } from "@/lib/domain/registrations/application/schema";
import { addDays, addYears, type CalendarDate } from "@/lib/platform/clock";
import type { SubdistrictCode } from "../../district/subdistricts";
import type { Chance } from "../chance";
import type { PastChange } from "../histories/earlier-values";
import { referenceDay } from "../moments";
import { type InventedPerson, inventIdentityNumber, inventPerson } from "../people/person";
import type { Draft } from "../register/draft";
import { inventDomicile, subdistrictOf } from "../register/places";
import type { Newcomer } from "./newcomers";

/** What every establishment tells of itself, whether it is in the register by now or not. */
export type Founding = {
  kind: "socialGroup" | "socialServiceOrganization";
  name: string;
  englishName: string;
  sector: string;
  purpose: string;
  businessScope: string;
  subdistrictCode: SubdistrictCode;
  communityCode: string | null;
  domicile: string;
  postalCode: string;
  phone: string;
  /** In fen. */
  capital: bigint;
  leader: InventedPerson;
  unitId: string | null;
  isCharity: boolean;
  isGovernmentFounded: boolean;
  members: number;
  staff: number;
};

const yuan = (fen: bigint) => String(fen / 100n);
const mobile = (chance: Chance) => `138${chance.between(10_000_000, 99_999_999)}`;

function person(chance: Chance, invented: InventedPerson) {
  return {
    name: invented.name,
    identityNumber: inventIdentityNumber(chance, invented),
    phone: mobile(chance),
  };
}

function officersOf(chance: Chance, founding: Founding, leader: ReturnType<typeof person>, on: CalendarDate) {
  const termEndsOn = addDays(addYears(on, founding.kind === "socialGroup" ? 5 : 4), -1);
  const office = (title: string, holder: ReturnType<typeof person>) => ({
    ...holder,
    title,
    termEndsOn,
    isCivilServant: "false",
  });
  const others =
    founding.kind === "socialGroup"
      ? ["viceChair", "secretaryGeneral", "director", "supervisor"]
      : ["director", "director", "supervisor"];
  return [
    office("legalRepresentative", leader),
    office(founding.kind === "socialGroup" ? "chair" : "head", leader),
    ...others.map((title) => office(title, person(chance, inventPerson(chance, chance.between(30, 62), on)))),
  ];
}

/** A complete application for establishment. */
export function foundingAnswers(chance: Chance, founding: Founding, on: CalendarDate): Answers {
  const isGroup = founding.kind === "socialGroup";
  const leader = person(chance, founding.leader);
  const second = person(chance, inventPerson(chance, chance.between(32, 60), on));
  return {
    name: {
      organizationKind: founding.kind,
      name: founding.name,
      secondName: "",
      thirdName: "",
      englishName: founding.englishName,
      sector: founding.sector,
    },
    purpose: {
      purpose: founding.purpose,
      businessScope: founding.businessScope,
      activityArea: "上海市普陀区",
      isCharity: String(founding.isCharity),
      isGovernmentFounded: String(founding.isGovernmentFounded),
    },
    supervision:
      founding.unitId === null
        ? { isDirectRegistration: "true", directField: "communityService", supervisoryUnitId: "" }
        : { isDirectRegistration: "false", directField: "", supervisoryUnitId: founding.unitId },
    place: {
      subdistrictCode: founding.subdistrictCode,
      communityCode: founding.communityCode ?? "",
      domicile: founding.domicile,
      postalCode: founding.postalCode,
      premisesRight: "leased",
      premisesUntil: addYears(on, chance.between(2, 4)),
      phone: founding.phone,
      email: "",
    },
    capital: {
      registeredCapital: yuan(founding.capital),
      nonStateShare: founding.isGovernmentFounded ? "70" : "100",
      capitalSources: isGroup ? "发起单位和个人出资" : "举办者以自有资金出资",
    },
    members: {
      individualMembers: isGroup ? String(founding.members) : "0",
      unitMembers: isGroup ? String(Math.round(founding.members / 8)) : "0",
      staffCount: String(founding.staff),
    },
    promoters: {
      promoters: [
        { ...leader, unit: "", loginName: "" },
        { ...second, unit: "", loginName: "" },
      ],
    },
    officers: { officers: officersOf(chance, founding, leader, on) },
    charter: { clauses: [...charterClauses] },
  };
}

/** What an organization of the register told when it was founded. */
export function foundingOf(draft: Draft, unitId: string | null): Founding {
  return {
    kind: draft.kind === "socialGroup" ? "socialGroup" : "socialServiceOrganization",
    name: draft.name,
    englishName: draft.englishName ?? "",
    sector: draft.sector,
    purpose: draft.purpose,
    businessScope: draft.businessScope,
    subdistrictCode: draft.subdistrictCode,
    communityCode: draft.communityCode,
    domicile: draft.domicile,
    postalCode: draft.postalCode,
    phone: draft.phone,
    capital: draft.registeredCapital ?? 3_000_000n,
    leader: draft.legalRepresentative,
    unitId,
    isCharity: draft.isCharity,
    isGovernmentFounded: draft.isGovernmentFounded,
    members: draft.memberCount ?? 0,
    staff: draft.staffCount ?? 3,
  };
}

/** What a newcomer tells. */
export function foundingOfNewcomer(chance: Chance, newcomer: Newcomer, unitId: string | null): Founding {
  const { postalCode } = subdistrictOf(newcomer.subdistrictCode);
  return {
    ...newcomer,
    communityCode: null,
    domicile: inventDomicile(chance, newcomer.subdistrictCode),
    postalCode,
    phone: mobile(chance),
    capital: BigInt(chance.pick([30_000, 50_000, 100_000, 200_000])) * 100n,
    leader: inventPerson(chance, chance.between(34, 61), referenceDay),
    unitId,
    isCharity: newcomer.sector === "charity",
    isGovernmentFounded: false,
    members: newcomer.kind === "socialGroup" ? chance.between(54, 120) : 0,
    staff: chance.between(3, 9),
  };
}

/** The resolution behind an application of an organization. */
export function meetingAnswers(chance: Chance, kind: string, on: CalendarDate) {
  const isGroup = kind === "socialGroup";
  const due = isGroup ? chance.between(54, 90) : chance.between(5, 9);
  const present = due - chance.between(0, Math.floor(due / 8));
  return {
    heldOn: on,
    body: isGroup ? "会员大会" : "理事会会议",
    due: String(due),
    present: String(present),
    inFavor: String(present - chance.between(0, 1)),
  };
}

const none = {
  name: "",
  englishName: "",
  domicile: "",
  subdistrictCode: "",
  communityCode: "",
  postalCode: "",
  legalRepresentativeName: "",
  legalRepresentativeIdentity: "",
  legalRepresentativePhone: "",
  purpose: "",
  businessScope: "",
  activityArea: "",
  registeredCapital: "",
  supervisoryUnitId: "",
};

const particularOf: Partial<Record<PastChange["field"], string>> = {
  name: "name",
  domicile: "domicile",
  legalRepresentativeName: "legalRepresentative",
  businessScope: "businessScope",
  registeredCapital: "registeredCapital",
  supervisoryUnitId: "supervisoryUnit",
};

/** Whether a past change of the register went by an application for change. */
export const isAppliedFor = ({ field }: PastChange) => particularOf[field] !== undefined;

/** The application that led to what changed on one day; the new values are those of the present entry. */
export function changeAnswers(
  chance: Chance,
  draft: Draft,
  unitId: string | null,
  together: readonly PastChange[],
  on: CalendarDate,
): Answers {
  const fields = together.map(({ field }) => field);
  const has = (field: PastChange["field"]) => fields.includes(field);
  const leader = has("legalRepresentativeName") ? person(chance, draft.legalRepresentative) : null;
  return {
    changes: {
      ...none,
      particulars: fields.flatMap((field) => particularOf[field] ?? []),
      ...(has("name") && { name: draft.name, englishName: draft.englishName ?? "" }),
      ...(has("domicile") && {
        domicile: draft.domicile,
        subdistrictCode: draft.subdistrictCode,
        communityCode: draft.communityCode ?? "",
        postalCode: draft.postalCode,
      }),
      ...(leader && {
        legalRepresentativeName: leader.name,
        legalRepresentativeIdentity: leader.identityNumber,
        legalRepresentativePhone: leader.phone,
      }),
      ...(has("businessScope") && { businessScope: draft.businessScope }),
      ...(has("registeredCapital") && { registeredCapital: yuan(draft.registeredCapital ?? 0n) }),
      ...(has("supervisoryUnitId") && { supervisoryUnitId: unitId ?? "" }),
      reason: [...new Set(together.map(({ reason }) => reason))].join("；"),
    },
    meeting: meetingAnswers(chance, draft.kind, on),
  };
}

/** A change that is still on its way: to a new domicile, or to a new legal representative. */
export function plannedChange(
  chance: Chance,
  draft: Draft,
  what: "domicile" | "legalRepresentative" | "businessScope",
  on: CalendarDate,
): Answers {
  const successor = person(chance, inventPerson(chance, chance.between(36, 58), on));
  const values = {
    domicile: {
      domicile: inventDomicile(chance, draft.subdistrictCode),
      subdistrictCode: draft.subdistrictCode,
      communityCode: draft.communityCode ?? "",
      postalCode: draft.postalCode,
      reason: "原办公用房租赁到期，迁至新址",
    },
    legalRepresentative: {
      legalRepresentativeName: successor.name,
      legalRepresentativeIdentity: successor.identityNumber,
      legalRepresentativePhone: successor.phone,
      reason: "换届选举产生新的负责人",
    },
    businessScope: {
      businessScope: `${draft.businessScope.replace(/。$/u, "")}；社区公益活动策划。`,
      reason: "根据服务需要增加业务",
    },
  }[what];
  return {
    changes: { ...none, particulars: [what], ...values },
    meeting: meetingAnswers(chance, draft.kind, on),
  };
}

/** The end of an organization. */
export function liquidationAnswers(chance: Chance, draft: Draft, on: CalendarDate): Answers {
  const assets = chance.between(3, 40) * 1_000;
  const others = [1, 2].map(() => inventPerson(chance, chance.between(34, 60), on).name);
  return {
    liquidation: {
      reason: draft.kind === "socialGroup" ? "membersResolved" : "unable",
      liquidators: [draft.legalRepresentative.name, ...others].join("、"),
      creditorsCalledOn: addDays(on, -70),
      completedOn: addDays(on, -6),
      assets: String(assets),
      debts: String(Math.round(assets * 0.2)),
      surplusTo: "剩余财产经理事会决议，捐赠给宗旨相近的上海市普陀区慈善组织，用于公益活动。",
      sealsHandedIn: "true",
    },
    meeting: meetingAnswers(chance, draft.kind, addDays(on, -90)),
  };
}

const groupKindOf: Record<string, string> = {
  cultureAndSport: "cultureAndSport",
  charity: "charity",
  communityGovernance: "mutualAid",
};

/** A group of neighbors, filed or about to be. */
export type Group = Pick<
  Draft,
  | "name"
  | "sector"
  | "purpose"
  | "businessScope"
  | "subdistrictCode"
  | "communityCode"
  | "domicile"
  | "memberCount"
  | "legalRepresentative"
>;

/** A filing of neighbors. */
export function groupAnswers(chance: Chance, draft: Group): Answers {
  const leader = person(chance, draft.legalRepresentative);
  return {
    group: {
      name: draft.name,
      groupKind: groupKindOf[draft.sector] ?? "service",
      sector: draft.sector,
      purpose: draft.purpose || draft.businessScope,
      subdistrictCode: draft.subdistrictCode,
      communityCode: draft.communityCode ?? "",
      domicile: draft.domicile,
      memberCount: String(draft.memberCount ?? chance.between(12, 40)),
      leaderName: leader.name,
      leaderIdentity: leader.identityNumber,
      leaderPhone: leader.phone,
    },
  };
}
