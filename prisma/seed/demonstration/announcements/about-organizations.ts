import { formatFen } from "./money";
import { addDays } from "@/lib/platform/clock";
import type { Resident } from "../district";
import { officeDay } from "../moments";
import { chineseDate, englishDate, type InventedAnnouncement } from "./notice";

const kinds = {
  socialGroup: ["社会团体", "social group"],
  socialServiceOrganization: ["社会服务机构", "social service organization"],
} as const;

type RegisteredKind = keyof typeof kinds;

const isRegistered = ({ draft }: Resident) => draft.kind in kinds;
const kindOf = ({ draft }: Resident) => kinds[draft.kind as RegisteredKind];
const englishNameOf = ({ draft }: Resident) => draft.englishName ?? draft.name;

const newestFirst = <Entry>(entries: readonly Entry[], dayOf: (entry: Entry) => string) =>
  entries.toSorted((first, second) => (dayOf(first) < dayOf(second) ? 1 : -1));

function establishment(resident: Resident): InventedAnnouncement {
  const { draft } = resident;
  const [kind, kindEn] = kindOf(resident);
  const name = englishNameOf(resident);
  const capital = formatFen(draft.registeredCapital ?? 0n);
  return {
    kind: "establishment",
    day: officeDay(addDays(draft.establishedOn, 5)),
    organizationId: draft.id,
    title: `${draft.name}成立登记公告`,
    titleEn: `Establishment registered: ${name}`,
    body: [
      `经审查，准予${draft.name}成立登记，发给${kind}登记证书。现将登记事项公告如下：`,
      `统一社会信用代码：${draft.code}`,
      `法定代表人：${draft.legalRepresentative.name}`,
      `住所：${draft.domicile}`,
      `注册资金：${capital.chinese}`,
      `业务范围：${draft.businessScope}`,
      `成立日期：${chineseDate(draft.establishedOn)}`,
    ].join("\n\n"),
    bodyEn: [
      `After review, the establishment of ${name} (${draft.name}) as a ${kindEn} has been registered and a certificate issued.`,
      `Unified social credit code: ${draft.code}`,
      `Registered capital: ${capital.english}`,
      `Date of establishment: ${englishDate(draft.establishedOn)}`,
      "The full particulars stand in the public register.",
    ].join("\n\n"),
  };
}

const changedFields = {
  name: ["名称", "name"],
  domicile: ["住所", "domicile"],
  legalRepresentativeName: ["法定代表人", "legal representative"],
} as const;

type AnnouncedField = keyof typeof changedFields;

function change(resident: Resident, past: Resident["changes"][number]): InventedAnnouncement {
  const { draft } = resident;
  const [field, fieldEn] = changedFields[past.field as AnnouncedField];
  const present = { name: draft.name, domicile: draft.domicile, legalRepresentativeName: draft.legalRepresentative.name };
  const after = present[past.field as AnnouncedField];
  const name = englishNameOf(resident);
  return {
    kind: "change",
    day: officeDay(addDays(past.day, 4)),
    organizationId: draft.id,
    title: `${draft.name}变更登记公告`,
    titleEn: `Change registered: ${name}`,
    body: [
      `经审查，准予${draft.name}（统一社会信用代码：${draft.code}）变更登记。现公告如下：`,
      `${field}由“${past.before}”变更为“${after}”。`,
      `变更日期：${chineseDate(past.day)}`,
    ].join("\n\n"),
    bodyEn: [
      `A change of ${fieldEn} has been registered for ${name} (${draft.name}, ${draft.code}).`,
      `Before: ${past.before}. Now: ${after}.`,
      `Date of change: ${englishDate(past.day)}`,
    ].join("\n\n"),
  };
}

function ending(resident: Resident): InventedAnnouncement {
  const { draft } = resident;
  const name = englishNameOf(resident);
  const isRevoked = draft.status === "revoked";
  const act = isRevoked ? "撤销登记" : "注销登记";
  return {
    kind: isRevoked ? "penalty" : "deregistration",
    day: officeDay(addDays(draft.statusSince, 4)),
    organizationId: draft.id,
    title: `${draft.name}${act}公告`,
    titleEn: isRevoked ? `Registration revoked: ${name}` : `Deregistered: ${name}`,
    body: [
      isRevoked
        ? `${draft.name}（统一社会信用代码：${draft.code}）${draft.statusReason.replace("，撤销登记", "")}，依法决定撤销登记。`
        : `经审查，准予${draft.name}（统一社会信用代码：${draft.code}）注销登记。`,
      `自${chineseDate(draft.statusSince)}起，该组织的登记证书和印章作废，不得再以其名义开展活动。`,
      ...(isRevoked ? ["如不服本决定，可自知道之日起六十日内申请行政复议。"] : []),
    ].join("\n\n"),
    bodyEn: [
      isRevoked
        ? `The registration of ${name} (${draft.name}, ${draft.code}) has been revoked by law.`
        : `The deregistration of ${name} (${draft.name}, ${draft.code}) has been approved.`,
      `From ${englishDate(draft.statusSince)} its certificate and seals are void, and nobody may act in its name.`,
      ...(isRevoked ? ["Administrative review may be requested within 60 days of learning of the decision."] : []),
    ].join("\n\n"),
  };
}

/** The newest establishments, changes and endings of the register, as the law has them announced. */
export function announcementsAboutOrganizations(residents: readonly Resident[]): InventedAnnouncement[] {
  const registered = residents.filter(isRegistered);
  const founded = newestFirst(registered, ({ draft }) => draft.establishedOn).slice(3, 30);
  const changed = newestFirst(
    registered.flatMap((resident) =>
      resident.changes.filter(({ field }) => field in changedFields).map((past) => ({ resident, past })),
    ),
    ({ past }) => past.day,
  ).slice(1, 19);
  const ended = registered.filter(({ draft }) => ["deregistered", "revoked"].includes(draft.status));
  return [
    ...founded.map(establishment),
    ...changed.map(({ resident, past }) => change(resident, past)),
    ...newestFirst(ended, ({ draft }) => draft.statusSince).slice(0, 14).map(ending),
  ];
}
