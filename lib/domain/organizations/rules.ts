import { addDays, type CalendarDate, daysBetween } from "@/lib/platform/clock";
import type { OrganizationKind, OrganizationStatus, ParticularField, Particulars } from "./schema";

/** Statuses of an organization that exists in law; the other two leave a tombstone. */
export const onRegisterStatuses = [
  "active",
  "suspended",
  "liquidating",
] as const satisfies OrganizationStatus[];
export const tombstoneStatuses = ["deregistered", "revoked"] as const satisfies OrganizationStatus[];

/** The organization exists in law: it was neither deregistered nor was its registration revoked. */
export function isOnRegister(status: OrganizationStatus): boolean {
  return onRegisterStatuses.some((current) => current === status);
}

/** Filed with a service center, not registered: no legal person, no unified social credit code. */
export function isFiled(kind: OrganizationKind): boolean {
  return kind === "communityOrganization";
}

/** `noDate`: the entry tells no end of validity (older certificates, filed organizations). */
export type CertificateState = "valid" | "expiring" | "expired" | "noDate";

/** Where a certificate stands; it is valid on its last day, and `expiring` in the `noticeDays` before its end. */
export function certificateState(
  validUntil: CalendarDate | null,
  today: CalendarDate,
  noticeDays: number,
): CertificateState {
  if (validUntil === null) return "noDate";
  if (validUntil < today) return "expired";
  return validUntil <= addDays(today, noticeDays) ? "expiring" : "valid";
}

/** `ended`: the person left. `overdue`: the term ran out without re-election. `open`: the charter sets no end. */
export type TermState = "current" | "ended" | "overdue" | "open";

/** Where a term of office stands; it runs through its last day. */
export function termState(
  office: { termEndsOn: CalendarDate | null; endedOn: CalendarDate | null },
  today: CalendarDate,
): TermState {
  if (office.endedOn !== null && office.endedOn <= today) return "ended";
  if (office.termEndsOn === null) return "open";
  return office.termEndsOn < today ? "overdue" : "current";
}

/** Days since a certificate or term ended; null while it has not. */
export function daysOverdue(endedOn: CalendarDate | null, today: CalendarDate): number | null {
  return endedOn !== null && endedOn < today ? daysBetween(endedOn, today) : null;
}

/** Words that only organizations of the whole country may bear (Shanghai name rule, 沪民规〔2025〕11号). */
const nationalWords = ["中国", "全国", "中华"];

/** Forms of organization (组织形式) that tell the kind at the end of a name. */
export const formWords: Record<OrganizationKind, readonly string[]> = {
  socialGroup: [
    "协会",
    "学会",
    "联合会",
    "商会",
    "研究会",
    "促进会",
    "联谊会",
    "同业公会",
    "志愿者协会",
    "会",
  ],
  socialServiceOrganization: [
    "中心",
    "事务所",
    "工作室",
    "学校",
    "幼儿园",
    "养护院",
    "养老院",
    "俱乐部",
    "艺术团",
    "社",
    "站",
    "院",
    "馆",
    "所",
    "园",
  ],
  foundation: ["基金会"],
  communityOrganization: [],
};

export type NameProblem = "nationalWord" | "division" | "form" | "tooShort";

/**
 * What is wrong with a name under the Shanghai name rule: administrative division + distinctive word + field + form.
 * `divisions` are the ways to write the division of the registration authority. Names of filed organizations are free,
 * except for the national words.
 */
export function nameProblems(
  name: string,
  kind: OrganizationKind,
  divisions: readonly string[],
): NameProblem[] {
  const problems: NameProblem[] = [];
  if (nationalWords.some((word) => name.includes(word))) problems.push("nationalWord");
  if (isFiled(kind)) return problems;
  const division = divisions.find((candidate) => name.startsWith(candidate));
  if (division === undefined) problems.push("division");
  if (!formWords[kind].some((word) => name.endsWith(word))) problems.push("form");
  if ([...name].length < (division?.length ?? 0) + 4) problems.push("tooShort");
  return problems;
}

/**
 * Least members of a social group: 50 persons, or 30 units, or 50 of both together
 * (Regulations on Social Groups art. 10).
 */
export function hasEnoughMembers(members: { persons: number; units: number }): boolean {
  if (members.persons === 0) return members.units >= 30;
  return members.persons + members.units >= 50;
}

const yuan = 100n;

/** Least capital by law, in fen. Of a social service organization the statute only asks for a suitable sum: null. */
export function statutoryMinimumCapital(
  kind: OrganizationKind,
  { hasPublicFundraising }: { hasPublicFundraising: boolean },
): bigint | null {
  if (kind === "socialGroup") return 30_000n * yuan;
  if (kind === "foundation") return (hasPublicFundraising ? 4_000_000n : 2_000_000n) * yuan;
  return null;
}

export type Contradiction = { field: ParticularField; problem: string };

const categoryOfKind: Partial<Record<OrganizationKind, string>> = {
  socialGroup: "51",
  socialServiceOrganization: "52",
  foundation: "53",
};

const contradictory: Record<
  string,
  { field: ParticularField; holds: (particulars: Particulars) => boolean }
> = {
  codeMissing: { field: "uscc", holds: ({ kind, uscc }) => !isFiled(kind) && uscc === null },
  codeOfFiled: { field: "uscc", holds: ({ kind, uscc }) => isFiled(kind) && uscc !== null },
  codeOfOtherKind: {
    field: "uscc",
    holds: ({ kind, uscc }) =>
      uscc !== null && !isFiled(kind) && !uscc.startsWith(categoryOfKind[kind] ?? ""),
  },
  filingNumberMissing: {
    field: "filingNumber",
    holds: ({ kind, filingNumber }) => isFiled(kind) && filingNumber === null,
  },
  communityElsewhere: {
    field: "communityCode",
    holds: ({ communityCode, subdistrictCode }) =>
      communityCode !== null && !communityCode.startsWith(subdistrictCode),
  },
  unitOfDirectRegistration: {
    field: "supervisoryUnitId",
    holds: ({ isDirectRegistration, supervisoryUnitId }) =>
      isDirectRegistration && supervisoryUnitId !== null,
  },
  endMissing: {
    field: "deregisteredOn",
    holds: ({ status, deregisteredOn }) => !isOnRegister(status) && deregisteredOn === null,
  },
  endOfLiving: {
    field: "deregisteredOn",
    holds: ({ status, deregisteredOn }) => isOnRegister(status) && deregisteredOn !== null,
  },
  endBeforeStart: {
    field: "deregisteredOn",
    holds: ({ establishedOn, deregisteredOn }) => deregisteredOn !== null && deregisteredOn < establishedOn,
  },
  certificateEndsBeforeIssue: {
    field: "certificateValidUntil",
    holds: ({ certificateIssuedOn, certificateValidUntil }) =>
      certificateIssuedOn !== null &&
      certificateValidUntil !== null &&
      certificateValidUntil < certificateIssuedOn,
  },
  fundraisingWithoutCharity: {
    field: "hasPublicFundraising",
    holds: ({ isCharity, hasPublicFundraising }) => hasPublicFundraising && !isCharity,
  },
};

/**
 * Particulars that cannot stand together, each at the field where it shows; messages at
 * `organizations.problems.<problem>`. Only charities raise funds in public (Charity Law art. 22).
 */
export function contradictions(particulars: Particulars): Contradiction[] {
  return Object.entries(contradictory)
    .filter(([, { holds }]) => holds(particulars))
    .map(([problem, { field }]) => ({ field, problem }));
}
