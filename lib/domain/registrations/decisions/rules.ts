import { type CalendarDate, yearOf } from "@/lib/platform/clock";
import type { AnnouncementKind } from "../../announcements/schema";
import type {
  OrganizationKind,
  ParticularChanges,
  ParticularField,
  Particulars,
} from "../../organizations/schema";
import type { ParsedAnswers } from "../application/reading/schema";
import { endOfValidity } from "../certificates/rules";
import { kindTraits } from "../rules";
import type { RegistrationKind } from "../schema";

type Changes = NonNullable<ParsedAnswers["changes"]>;
export type Officer = NonNullable<ParsedAnswers["officers"]>["officers"][number];

/** Who is to represent the organization in law: named as such, else its head or chair (沪民规〔2025〕11号). */
export function legalRepresentativeAmong(officers: readonly Officer[]): Officer | undefined {
  const holding = (title: Officer["title"]) => officers.find((officer) => officer.title === title);
  return holding("legalRepresentative") ?? holding("head") ?? holding("chair");
}

/** The particulars that an application for change asks for, and no others. */
export function appliedChanges(changes: Changes): ParticularChanges {
  const applied: ParticularChanges = {};
  for (const particular of changes.particulars) {
    switch (particular) {
      case "name":
        applied.name = changes.name;
        if (changes.englishName) applied.englishName = changes.englishName;
        break;
      case "domicile":
        applied.domicile = changes.domicile;
        applied.subdistrictCode = changes.subdistrictCode;
        applied.communityCode = changes.communityCode ?? null;
        if (changes.postalCode) applied.postalCode = changes.postalCode;
        break;
      case "legalRepresentative":
        applied.legalRepresentativeName = changes.legalRepresentativeName;
        break;
      case "supervisoryUnit":
        applied.supervisoryUnitId = changes.supervisoryUnitId;
        applied.isDirectRegistration = false;
        break;
      case "registeredCapital":
        applied.registeredCapital = changes.registeredCapital;
        break;
      default:
        applied[particular] = changes[particular];
    }
  }
  return applied;
}

/** Changes that the law has announced (Regulations on Social Groups art. 23, on Private Non-Enterprise Units art. 18). */
const announcedFields = ["name", "domicile", "legalRepresentativeName"] as const satisfies ParticularField[];
export type AnnouncedField = (typeof announcedFields)[number];

export const announcedAmong = (fields: readonly ParticularField[]): AnnouncedField[] =>
  announcedFields.filter((field) => fields.includes(field));

/** What an approval announces to the public; null where it announces nothing. */
export function announcementOf(kind: RegistrationKind, answers: ParsedAnswers): AnnouncementKind | null {
  const announced = kindTraits[kind].announcement;
  if (kind !== "change" || !answers.changes) return announced;
  const fields = Object.keys(appliedChanges(answers.changes)) as ParticularField[];
  return announcedAmong(fields).length > 0 ? announced : null;
}

/** A certificate issued anew for a change keeps its end; one that is over or tells none gets a new one. */
export function keptUntil(validUntil: CalendarDate | null, today: CalendarDate, years: number): CalendarDate {
  return validUntil !== null && validUntil >= today ? validUntil : endOfValidity(today, years);
}

/** The kind of a new entry that an approval brings; null where it brings none. */
export function newKind(kind: RegistrationKind, answers: ParsedAnswers): OrganizationKind | null {
  if (kind === "communityFiling") return "communityOrganization";
  return kindTraits[kind].certificate === "first" ? (answers.name?.organizationKind ?? null) : null;
}

/** The series from which filings of a subdistrict take their numbers in a year, as they begin: PT-015-2026. */
export const filingSeries = (subdistrictCode: string, today: CalendarDate) =>
  `PT-${subdistrictCode.slice(6, 9)}-${yearOf(today)}`;

/** What every new entry begins with. */
export const blankParticulars = {
  status: "active",
  englishName: null,
  shortName: null,
  uscc: null,
  filingNumber: null,
  postalCode: null,
  communityCode: null,
  registeredCapital: null,
  deregisteredOn: null,
  supervisoryUnitId: null,
  isDirectRegistration: false,
  isGovernmentFounded: false,
  isCharity: false,
  hasPublicFundraising: false,
  partyOrganization: "none",
  memberCount: null,
  staffCount: null,
  email: null,
  website: null,
} as const satisfies Partial<Particulars>;
