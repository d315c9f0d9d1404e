import type { ParticularField, RecordedValue } from "@/lib/domain/organizations/schema";
import type { CalendarDate } from "@/lib/platform/clock";
import type { AmendmentStatus } from "@/lib/platform/db/generated/client";
import type { Draft } from "../register/draft";

type Change = { before: RecordedValue; after: RecordedValue };

/** A direct correction that an officer proposed, told for whatever organization it falls on. */
export type Correction = {
  status: AmendmentStatus;
  proposedOn: CalendarDate;
  decidedOn?: CalendarDate;
  reason: string;
  decisionReason?: string;
  /** For a confirmed one `after` is what the entry says today, else `before`. */
  changes: (draft: Draft) => Partial<Record<ParticularField, Change>>;
};

const anotherHouse = (domicile: string) => domicile.replace(/\d+/u, (digits) => String(Number(digits) + 12));
const anotherPhone = (phone: string) => phone.replace(/\d$/u, (digit) => String((Number(digit) + 3) % 10));
const withoutEnglishName = (draft: Draft): Change => ({ before: null, after: draft.englishName });

export const corrections: readonly Correction[] = [
  {
    status: "confirmed",
    proposedOn: "2025-03-18",
    decidedOn: "2025-03-19",
    reason: "登记时门牌号录入有误，以房产证明为准",
    changes: ({ domicile }) => ({ domicile: { before: anotherHouse(domicile), after: domicile } }),
  },
  {
    status: "confirmed",
    proposedOn: "2025-06-10",
    decidedOn: "2025-06-11",
    reason: "机构来函更正联系电话",
    changes: ({ phone }) => ({ phone: { before: anotherPhone(phone), after: phone } }),
  },
  {
    status: "declined",
    proposedOn: "2025-09-03",
    decidedOn: "2025-09-04",
    reason: "机构来电要求变更住所",
    decisionReason: "住所变更应当办理变更登记，不属于更正",
    changes: ({ domicile }) => ({ domicile: { before: domicile, after: anotherHouse(domicile) } }),
  },
  {
    status: "confirmed",
    proposedOn: "2025-11-25",
    decidedOn: "2025-11-27",
    reason: "补录章程载明的英文名称",
    changes: (draft) => ({ englishName: withoutEnglishName(draft) }),
  },
  {
    status: "withdrawn",
    proposedOn: "2026-02-05",
    decidedOn: "2026-02-05",
    reason: "更正从业人员数",
    decisionReason: "填错机构，另行提出",
    changes: ({ staffCount }) => ({ staffCount: { before: staffCount, after: (staffCount ?? 0) + 4 } }),
  },
  {
    status: "confirmed",
    proposedOn: "2026-02-06",
    decidedOn: "2026-02-09",
    reason: "更正从业人员数",
    changes: ({ staffCount }) => ({ staffCount: { before: (staffCount ?? 0) + 4, after: staffCount } }),
  },
  {
    status: "confirmed",
    proposedOn: "2026-05-20",
    decidedOn: "2026-05-21",
    reason: "邮政编码录入有误",
    changes: ({ postalCode }) => ({ postalCode: { before: "200000", after: postalCode } }),
  },
  {
    status: "declined",
    proposedOn: "2026-08-11",
    decidedOn: "2026-08-12",
    reason: "机构申请增加网站地址",
    decisionReason: "网站尚未备案，暂不登载",
    changes: ({ website }) => ({ website: { before: website, after: "https://www.example.org" } }),
  },
  {
    status: "proposed",
    proposedOn: "2026-11-12",
    reason: "电话回访发现号码有误",
    changes: ({ phone }) => ({ phone: { before: phone, after: anotherPhone(phone) } }),
  },
  {
    status: "proposed",
    proposedOn: "2026-11-17",
    reason: "实地走访核对，门牌号有误",
    changes: ({ domicile }) => ({ domicile: { before: domicile, after: anotherHouse(domicile) } }),
  },
  {
    status: "proposed",
    proposedOn: "2026-11-18",
    reason: "据年检材料更正从业人员数",
    changes: ({ staffCount }) => ({ staffCount: { before: staffCount, after: (staffCount ?? 0) + 2 } }),
  },
  {
    status: "proposed",
    proposedOn: "2026-11-20",
    reason: "机构来函更正电子邮箱",
    changes: ({ email }) => ({ email: { before: email, after: "office@example.org" } }),
  },
];
