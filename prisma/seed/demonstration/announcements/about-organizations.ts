import { addDays, type CalendarDate } from "@/lib/platform/clock";
import type { Resident } from "../district";
import type { PastChange } from "../histories/earlier-values";
import { officeDay } from "../moments";
import { hasEnded } from "../register/rows";
import { formatFen } from "./money";
import { chineseDate, englishDate, type InventedAnnouncement } from "./notice";

const kinds = {
  socialGroup: ["社会团体", "social group"],
  socialServiceOrganization: ["社会服务机构", "social service organization"],
} as const;

type RegisteredKind = keyof typeof kinds;

const kindOf = ({ draft }: Resident) => kinds[draft.kind as RegisteredKind];
const englishNameOf = ({ draft }: Resident) => draft.englishName ?? draft.name;

/** The English name with the registered one, where there is one. */
const fullNameOf = ({ draft }: Resident) =>
  draft.englishName ? `${draft.englishName} (${draft.name})` : draft.name;

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
      `After review, the establishment of ${fullNameOf(resident)} as a ${kindEn} has been registered and a certificate issued.`,
      `Unified social credit code: ${draft.code}`,
      `Registered capital: ${capital.english}`,
      `Date of establishment: ${englishDate(draft.establishedOn)}`,
      "The full particulars stand in the public register.",
    ].join("\n\n"),
  };
}

const changedFields = {
  name: ["名称", "Name"],
  domicile: ["住所", "Domicile"],
  legalRepresentativeName: ["法定代表人", "Legal representative"],
} as const;

type AnnouncedField = keyof typeof changedFields;

function change(
  resident: Resident,
  together: readonly PastChange[],
  day: CalendarDate,
): InventedAnnouncement {
  const { draft } = resident;
  const present = {
    name: draft.name,
    domicile: draft.domicile,
    legalRepresentativeName: draft.legalRepresentative.name,
  };
  const turns = together.map(({ field, before }) => {
    const [label, labelEn] = changedFields[field as AnnouncedField];
    return { label, labelEn, before, after: present[field as AnnouncedField] };
  });
  return {
    kind: "change",
    day: officeDay(addDays(day, 4)),
    organizationId: draft.id,
    title: `${draft.name}变更登记公告`,
    titleEn: `Change registered: ${englishNameOf(resident)}`,
    body: [
      `经审查，准予${draft.name}（统一社会信用代码：${draft.code}）变更登记。现公告如下：`,
      ...turns.map(({ label, before, after }) => `${label}由“${before}”变更为“${after}”。`),
      `变更日期：${chineseDate(day)}`,
    ].join("\n\n"),
    bodyEn: [
      `A change has been registered for ${fullNameOf(resident)}, credit code ${draft.code}.`,
      ...turns.map(({ labelEn, before, after }) => `${labelEn}: ${before} until now, ${after} from now on.`),
      `Date of change: ${englishDate(day)}`,
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
        ? `The registration of ${fullNameOf(resident)}, credit code ${draft.code}, has been revoked by law.`
        : `The deregistration of ${fullNameOf(resident)}, credit code ${draft.code}, has been approved.`,
      `From ${englishDate(draft.statusSince)} its certificate and seals are void, and nobody may act in its name.`,
      ...(isRevoked
        ? ["Administrative review may be requested within 60 days of learning of the decision."]
        : []),
    ].join("\n\n"),
  };
}

/** One announcement for what changed on the same day. */
function changes(resident: Resident): InventedAnnouncement[] {
  const announced = resident.changes.filter(({ field }) => field in changedFields);
  const days = [...new Set(announced.map(({ day }) => day))];
  return days.map((day) =>
    change(
      resident,
      announced.filter((past) => past.day === day),
      day,
    ),
  );
}

/**
 * Every establishment, ending and change of name, domicile or legal representative, as the law has them announced
 * (Regulations on Social Groups art. 23, on Private Non-Enterprise Units art. 18).
 */
export function announcementsAboutOrganizations(residents: readonly Resident[]): InventedAnnouncement[] {
  return residents
    .filter(({ draft }) => draft.kind in kinds)
    .flatMap((resident) => [
      establishment(resident),
      ...changes(resident),
      ...(hasEnded(resident.draft) ? [ending(resident)] : []),
    ]);
}
