import { yuanText } from "@/lib/platform/forms/yuan-text";
import type { OfficeTitle, OrganizationKind } from "../../../organizations/schema";
import type { CheckConclusion } from "../../schema";
import { isSame } from "../reading/rules";
import { sectionsOf } from "../rules";
import {
  isStatement,
  type ReportAnswers,
  type SectionAnswers,
  type SectionKey,
  type TypedRow,
} from "../schema";
import { changeItems } from "../sections/schema";
import { carriedOver } from "../statements/rules";

/** What the register has of an organization, as its report asks for it. */
export type RegisterEntry = {
  domicile: string;
  postalCode: string | null;
  phone: string | null;
  email: string | null;
  partyOrganization: string;
  staffCount: number | null;
};

export type OfficeOnRegister = { name: string; title: OfficeTitle; termEndsOn: string | null };
/** A change of the register within the year; values as recorded, money in fen. */
export type ChangeOnRegister = { field: string; changedOn: string; before: unknown; after: unknown };

export type Sources = {
  kind: OrganizationKind | null;
  /** The report of the year before. */
  last: ReportAnswers | null;
  lastConclusion: CheckConclusion | "notChecked" | null;
  entry: RegisterEntry | null;
  offices: readonly OfficeOnRegister[];
  changes: readonly ChangeOnRegister[];
};

/** Sections that mostly stay as they were: they are taken over whole and confirmed with a tick. */
export const carriedSections = [
  "basics",
  "officers",
  "staff",
  "party",
  "internalRules",
  "fees",
  "branches",
  "publications",
] as const satisfies SectionKey[];

const known = (answers: Record<string, string | number | null | undefined>): SectionAnswers =>
  Object.fromEntries(
    Object.entries(answers)
      .filter(([, value]) => value !== null && value !== undefined && value !== "")
      .map(([field, value]) => [field, String(value)]),
  );

const isCarried = (key: SectionKey) => carriedSections.some((one) => one === key);

function changeText(field: string, value: unknown): string {
  if (value === null || value === undefined) return "";
  if (field === "registeredCapital" && /^\d+$/.test(String(value)))
    return `${yuanText(BigInt(String(value)))}元`;
  return String(value).slice(0, 400);
}

function changesFrom(changes: readonly ChangeOnRegister[]): SectionAnswers {
  const told = changes.filter(({ field }) => changeItems.some((item) => item === field)).slice(0, 20);
  if (told.length === 0) return { hasChanges: "false" };
  const rows: TypedRow[] = told.map(({ field, changedOn, before, after }) => ({
    item: field,
    approvedOn: changedOn,
    before: changeText(field, before),
    after: changeText(field, after),
  }));
  return { hasChanges: "true", changes: rows };
}

function officersFrom(
  offices: readonly OfficeOnRegister[],
  last: SectionAnswers | undefined,
): SectionAnswers {
  if (offices.length === 0) return last ?? {};
  const before = Array.isArray(last?.officers) ? last.officers : [];
  const rows = offices.slice(0, 60).map(({ name, title, termEndsOn }) => {
    const same = before.find((row) => typeof row === "object" && row.name === name && row.title === title);
    const kept = typeof same === "object" ? same : {};
    return {
      ...{ name, title, termEndsOn: termEndsOn ?? "" },
      isPaid: kept.isPaid ?? "",
      isCivilServant: kept.isCivilServant ?? "",
    };
  });
  return { officers: rows };
}

/** What can be filled in before anybody writes: last year's closing columns as this year's opening, and the register. */
export function prefillOf({ kind, last, lastConclusion, entry, offices, changes }: Sources): ReportAnswers {
  const { domicile, postalCode, phone, email, partyOrganization, staffCount } = entry ?? {};
  const { councilSize, supervisorCount, termYears, lastElectedOn } = last?.governance ?? {};
  const text = (value: SectionAnswers[string] | undefined) => (typeof value === "string" ? value : null);
  const filled: ReportAnswers = {
    basics: { ...last?.basics, ...known({ domicile, postalCode, phone, email }) },
    changes: changesFrom(changes),
    governance: known({
      councilSize: text(councilSize),
      supervisorCount: text(supervisorCount),
      termYears: text(termYears),
      lastElectedOn: text(lastElectedOn),
    }),
    officers: officersFrom(offices, last?.officers),
    staff: { ...last?.staff, ...(last?.staff ? {} : known({ fullTime: staffCount })) },
    party: { ...last?.party, ...known({ partyOrganization }) },
    internalRules: last?.internalRules ?? {},
    fees: last?.fees ?? {},
    branches: last?.branches ?? {},
    publications: last?.publications ?? {},
    balanceSheet: carriedOver("balanceSheet", last?.balanceSheet),
    activityStatement: carriedOver("activityStatement", last?.activityStatement),
    rectification: known({ lastConclusion }),
  };
  const keys = sectionsOf(kind);
  return Object.fromEntries(
    Object.entries(filled).filter(
      ([key, answers]) => keys.some((one) => one === key) && Object.keys(answers).length > 0,
    ),
  );
}

/** A section says the same as last year; statements and what is new every year never do. */
export function isUnchanged(key: SectionKey, answers: SectionAnswers, last: ReportAnswers | null): boolean {
  const before = last?.[key];
  return before !== undefined && isCarried(key) && !isStatement(key) && isSame(answers, before);
}
