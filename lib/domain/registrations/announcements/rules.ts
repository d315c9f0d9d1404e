import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import { formatDate, formatMoney } from "@/lib/platform/i18n/formats";
import type { Particulars } from "../../organizations/schema";
import type { AnnouncedField } from "../decisions/rules";

export type AnnouncementTexts = { title: string; titleEn: string; body: string; bodyEn: string };

const kinds: Partial<Record<Particulars["kind"], readonly [string, string]>> = {
  socialGroup: ["社会团体法人", "social group"],
  socialServiceOrganization: ["民办非企业单位（法人）", "social service organization"],
};

const labels: Record<AnnouncedField, readonly [string, string]> = {
  name: ["名称", "Name"],
  domicile: ["住所", "Domicile"],
  legalRepresentativeName: ["法定代表人", "Legal representative"],
};

const zh = (date: CalendarDate) => formatDate(date, "zh-CN");
const en = (date: CalendarDate) => formatDate(date, "en");
const lines = (...paragraphs: string[]) => paragraphs.join("\n\n");

/** The English name with the registered one, where there is one. */
const fullName = ({ name, englishName }: Particulars) => (englishName ? `${englishName} (${name})` : name);

/** A new organization is on the register. */
export function establishmentTexts(entry: Particulars): AnnouncementTexts {
  const [kind, kindEn] = kinds[entry.kind] ?? ["", "organization"];
  const capital = entry.registeredCapital ?? 0n;
  return {
    title: `${entry.name}成立登记公告`,
    titleEn: `Establishment registered: ${entry.englishName ?? entry.name}`,
    body: lines(
      `经审查，准予${entry.name}成立登记，发给${kind}登记证书。现将登记事项公告如下：`,
      `统一社会信用代码：${entry.uscc}`,
      `法定代表人：${entry.legalRepresentativeName}`,
      `住所：${entry.domicile}`,
      `注册资金：${formatMoney(capital)}`,
      `业务范围：${entry.businessScope}`,
      `成立日期：${zh(entry.establishedOn)}`,
    ),
    bodyEn: lines(
      `After review, the establishment of ${fullName(entry)} as a ${kindEn} has been registered and a certificate issued.`,
      `Unified social credit code: ${entry.uscc}`,
      `Registered capital: ${formatMoney(capital)}`,
      `Date of establishment: ${en(entry.establishedOn)}`,
      "The full particulars stand in the public register.",
    ),
  };
}

/** Announced particulars of an organization changed. */
export function changeTexts(
  before: Particulars,
  after: Particulars,
  fields: readonly AnnouncedField[],
  today: CalendarDate,
): AnnouncementTexts {
  return {
    title: `${after.name}变更登记公告`,
    titleEn: `Change registered: ${after.englishName ?? after.name}`,
    body: lines(
      `经审查，准予${before.name}（统一社会信用代码：${after.uscc}）变更登记。现公告如下：`,
      ...fields.map((field) => `${labels[field][0]}由“${before[field]}”变更为“${after[field]}”。`),
      `变更日期：${zh(today)}`,
    ),
    bodyEn: lines(
      `A change has been registered for ${fullName(before)}, credit code ${after.uscc}.`,
      ...fields.map(
        (field) => `${labels[field][1]}: ${before[field]} until now, ${after[field]} from now on.`,
      ),
      `Date of change: ${en(today)}`,
    ),
  };
}

/** An organization left the register at its own wish. */
export function deregistrationTexts(entry: Particulars, today: CalendarDate): AnnouncementTexts {
  return {
    title: `${entry.name}注销登记公告`,
    titleEn: `Deregistered: ${entry.englishName ?? entry.name}`,
    body: lines(
      `经审查，准予${entry.name}（统一社会信用代码：${entry.uscc}）注销登记。`,
      `自${zh(today)}起，该组织的登记证书和印章作废，不得再以其名义开展活动。`,
    ),
    bodyEn: lines(
      `The deregistration of ${fullName(entry)}, credit code ${entry.uscc}, has been approved.`,
      `From ${en(today)} its certificate and seals are void, and nobody may act in its name.`,
    ),
  };
}
