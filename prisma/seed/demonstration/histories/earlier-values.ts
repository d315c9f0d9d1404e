import { tombstoneStatuses } from "@/lib/domain/organizations/rules";
import type { ParticularField, RecordedValue } from "@/lib/domain/organizations/schema";
import { addDays, addYears, type CalendarDate, daysBetween, yearOf } from "@/lib/platform/clock";
import type { SupervisoryUnitName } from "../../district/supervisory-units";
import type { Chance } from "../chance";
import { dayBetween, referenceDay } from "../moments";
import { type InventedPerson, inventPerson } from "../people/person";
import type { Draft } from "../register/draft";
import { inventDomicile, officeOf } from "../register/places";

/** One change of the register, told from its result: what the particular was before. */
export type PastChange = {
  day: CalendarDate;
  field: ParticularField;
  before: RecordedValue;
  reason: string;
  /** The person who left, for a change of legal representative. */
  predecessor?: InventedPerson;
};

const reasons = {
  name: [
    "名称不能反映现有业务，经理事会决议更名",
    "按《社会组织名称管理办法》规范名称",
    "业务领域调整，变更名称",
  ],
  domicile: [
    "原办公用房租赁到期",
    "所在地块征收，迁至新址",
    "业务发展需要，扩大办公场所",
    "街道统筹安排办公用房",
  ],
  legalRepresentativeName: [
    "换届选举产生新的负责人",
    "原法定代表人退休",
    "原法定代表人辞任，理事会选举产生新任",
    "工作调动",
  ],
  registeredCapital: ["举办者追加开办资金", "会员大会决议增加活动资金"],
  businessScope: ["根据服务需要增加业务", "理事会决议拓展业务范围"],
  supervisoryUnitId: ["机构改革，业务主管单位职责调整"],
} as const;

const leaderChanges = {
  communityOrganization: 0,
  foundation: 0.4,
  socialGroup: 0.5,
  socialServiceOrganization: 0.34,
};

/** The last day on which something may have changed. */
const endOf = (draft: Draft) =>
  tombstoneStatuses.some((status) => status === draft.status)
    ? addDays(draft.statusSince, -60)
    : addDays(referenceDay, -1);

/** The narrower scope of an earlier time: the first of the things it does today. */
function earlierScope({ businessScope }: Draft): string | null {
  const [first = "", second] = businessScope.replace(/。.*/u, "").split("、");
  return second === undefined ? null : businessScope.replace(/^[^。]*/u, first);
}

function earlierUnit(chance: Chance, draft: Draft): SupervisoryUnitName | null {
  if (!draft.unit) return null;
  const office = officeOf(draft.subdistrictCode);
  return draft.unit === office ? "上海市普陀区民政局" : chance.happens(0.5) ? office : null;
}

type Inventor = (field: ParticularField, before: RecordedValue, predecessor?: InventedPerson) => PastChange;

function changesIn(
  chance: Chance,
  draft: Draft,
  unitIds: ReadonlyMap<string, string>,
  invent: Inventor,
): PastChange[] {
  const changes: PastChange[] = [];
  if (draft.earlierName && chance.happens(0.18)) changes.push(invent("name", draft.earlierName));
  if (chance.happens(0.42)) changes.push(invent("domicile", inventDomicile(chance, draft.subdistrictCode)));
  const isTooYoung = addYears(draft.legalRepresentative.bornOn, 27) > draft.establishedOn;
  if (isTooYoung || chance.happens(leaderChanges[draft.kind])) {
    const years = yearOf(referenceDay) - yearOf(draft.establishedOn);
    const predecessor = inventPerson(chance, years + chance.between(34, 52), referenceDay);
    changes.push(invent("legalRepresentativeName", predecessor.name, predecessor));
  }
  if (draft.registeredCapital && draft.registeredCapital > 3_000_000n && chance.happens(0.12)) {
    changes.push(invent("registeredCapital", (draft.registeredCapital / 2n).toString()));
  }
  const scope = earlierScope(draft);
  if (scope && chance.happens(0.12)) changes.push(invent("businessScope", scope));
  const unit = chance.happens(0.06) ? earlierUnit(chance, draft) : null;
  if (unit) changes.push(invent("supervisoryUnitId", unitIds.get(unit) ?? null));
  return changes;
}

/** What changed in the life of a registered organization, each particular once, oldest first. */
export function inventPastChanges(
  chance: Chance,
  draft: Draft,
  unitIds: ReadonlyMap<string, string>,
): PastChange[] {
  const from = addDays(draft.establishedOn, 300);
  const to = endOf(draft);
  if (daysBetween(from, to) < 30 || draft.kind === "communityOrganization") return [];
  const shared = dayBetween(chance, from, to);
  const ofAge = addYears(draft.legalRepresentative.bornOn, 27);
  const succession = shared < ofAge ? dayBetween(chance, ofAge < to ? ofAge : addDays(to, -30), to) : shared;
  const invent: Inventor = (field, before, predecessor) => ({
    day: predecessor ? succession : chance.happens(0.3) ? shared : dayBetween(chance, from, to),
    field,
    before,
    reason: chance.pick(reasons[field as keyof typeof reasons]),
    predecessor,
  });
  const changes = changesIn(chance, draft, unitIds, invent);
  return changes.sort((first, second) => (first.day < second.day ? -1 : first.day > second.day ? 1 : 0));
}
