import { addYears, type CalendarDate } from "@/lib/platform/clock/calendar-date";
import { parseResidentId } from "@/lib/platform/identifiers/resident-id";
import { parseUscc } from "@/lib/platform/identifiers/uscc";
import { type OfficeTitle, type OrganizationKind, officeTitles } from "../../../organizations/schema";
import type { TypedRow } from "../../application/schema";
import { bases, found } from "../rules";
import type { CheckLink, MachineCheck } from "../schema";

/** Somebody whom an application names. `identity` is the number as typed, opened for this check only; never shown. */
export type NamedPerson = {
  name: string;
  identity: string | null;
  title: OfficeTitle | null;
  isCivilServant: boolean;
};

/** The people of a repeated field, those without a name left out; identity numbers opened. */
export function peopleIn(rows: readonly TypedRow[]): NamedPerson[] {
  return rows
    .filter(({ name }) => (name ?? "").trim() !== "")
    .map(({ name = "", identityNumber = "", title, isCivilServant }) => ({
      name: name.trim(),
      identity: identityNumber.trim() === "" ? null : identityNumber,
      title: officeTitles.find((one) => one === title) ?? null,
      isCivilServant: isCivilServant === "true",
    }));
}

/** What an identity is. `foreign`: a passport or permit, whose number tells nothing about itself. */
export type IdentityReading =
  | { kind: "person"; bornOn: CalendarDate }
  | { kind: "unit"; isValid: boolean }
  | { kind: "foreign" }
  | { kind: "wrong" };

const tidy = (text: string) => text.normalize("NFKC").replace(/\s/gu, "").toUpperCase();

/** Reads an identity number: of a resident, of a unit, or of a passport. */
export function readIdentity(identity: string, today: CalendarDate): IdentityReading {
  const number = tidy(identity);
  if (/^[A-Z]{1,2}\d{6,10}$/.test(number)) return { kind: "foreign" };
  if (/^\d{17}[\dX]$/.test(number)) {
    const reading = parseResidentId(number, today);
    return reading.ok ? { kind: "person", bornOn: reading.bornOn } : { kind: "wrong" };
  }
  if (/^[0-9A-Z]{18}$/.test(number)) return { kind: "unit", isValid: parseUscc(number).ok };
  return { kind: "wrong" };
}

/** Of full age: eighteen years, from the birthday on (Civil Code art. 17). */
export const isOfAge = (bornOn: CalendarDate, today: CalendarDate) => addYears(bornOn, 18) <= today;

const named = (people: readonly NamedPerson[]) => [...new Set(people.map(({ name }) => name))];

/** Whether all identity numbers can exist. Promoters may be units; officers may not. */
export function identityChecks(
  people: readonly NamedPerson[],
  today: CalendarDate,
  target: string,
  mayBeUnits: boolean,
): MachineCheck[] {
  const read = people.flatMap((person) =>
    person.identity === null ? [] : [{ person, reading: readIdentity(person.identity, today) }],
  );
  if (read.length === 0) return [];
  const wrong = read.filter(
    ({ reading }) => reading.kind === "wrong" || (reading.kind === "unit" && !mayBeUnits),
  );
  const young = read.filter(({ reading }) => reading.kind === "person" && !isOfAge(reading.bornOn, today));
  const units = read.filter(({ reading }) => reading.kind === "unit");
  const wrongUnits = units.filter(({ reading }) => reading.kind === "unit" && !reading.isValid);
  const listed = (some: typeof read) => ({
    count: some.length,
    names: named(some.map(({ person }) => person)),
    named: some.some(({ person }) => person.name !== "") ? "yes" : "no",
  });
  const judged = (key: "identityNumbers" | "adults" | "unitCodes", some: typeof read) =>
    found(key, some.length === 0 ? "passed" : "failed", target, basisOfIdentity[key], listed(some));
  return [
    judged("identityNumbers", wrong),
    ...(read.some(({ reading }) => reading.kind === "person") ? [judged("adults", young)] : []),
    ...(mayBeUnits && units.length > 0 ? [judged("unitCodes", wrongUnits)] : []),
  ];
}

const basisOfIdentity = {
  identityNumbers: bases.identity,
  adults: bases.officers,
  unitCodes: bases.codes,
} as const;

/** One number under two names, or one person twice in the same office. */
export function duplicatesCheck(people: readonly NamedPerson[], target: string): MachineCheck | null {
  if (people.length < 2) return null;
  const double = people.filter((person, at) =>
    people.some((other, place) => place !== at && isTheSameTwice(person, other)),
  );
  const outcome = double.length === 0 ? "passed" : "failed";
  return found("duplicatePersons", outcome, target, bases.officers, { names: named(double) });
}

function isTheSameTwice(person: NamedPerson, other: NamedPerson): boolean {
  if (person.identity === null || other.identity === null) return false;
  if (tidy(person.identity) !== tidy(other.identity)) return false;
  return person.name !== other.name || person.title === other.title;
}

const personKey = ({ name, identity }: NamedPerson) => (identity === null ? name : tidy(identity));
const heads: readonly OfficeTitle[] = ["chair", "viceChair", "secretaryGeneral", "head"];
const governing: readonly OfficeTitle[] = [
  "legalRepresentative",
  "chair",
  "viceChair",
  "secretaryGeneral",
  "head",
  "director",
];

/** How the offices are filled: one legal representative, who leads the organization, and supervisors who do not. */
export function officeChecks(officers: readonly NamedPerson[]): MachineCheck[] {
  const target = "officers.officers";
  const holders = (titles: readonly OfficeTitle[]) =>
    officers.filter(({ title }) => title !== null && titles.includes(title));
  const representatives = holders(["legalRepresentative"]);
  const supervisors = holders(["supervisor"]);
  const governors = new Set(holders(governing).map(personKey));
  const both = supervisors.filter((person) => governors.has(personKey(person)));
  const leaders = new Set(holders(heads).map(personKey));
  const [representative] = representatives;
  const civil = officers.filter(({ isCivilServant }) => isCivilServant);
  return [
    found(
      "oneLegalRepresentative",
      representatives.length === 1 ? "passed" : "failed",
      target,
      bases.officers,
      { count: representatives.length, names: named(representatives) },
    ),
    ...(representative && representatives.length === 1 && leaders.size > 0
      ? [
          found(
            "legalRepresentativeOffice",
            leaders.has(personKey(representative)) ? "passed" : "warning",
            target,
            bases.premises,
            { name: representative.name },
          ),
        ]
      : []),
    ...(supervisors.length > 0
      ? [
          found("supervisorsApart", both.length === 0 ? "passed" : "failed", target, bases.modelCharter, {
            names: named(both),
          }),
        ]
      : []),
    found("civilServants", civil.length === 0 ? "passed" : "warning", target, bases.civilServants, {
      names: named(civil),
    }),
  ];
}

/** Persons barred from office. A number that agrees is certain; a name alone may be another person's. */
export function restrictedCheck(
  barred: { certain: readonly string[]; byName: readonly string[] },
  target: string,
): MachineCheck {
  const outcome = barred.certain.length > 0 ? "failed" : barred.byName.length > 0 ? "warning" : "passed";
  const names = barred.certain.length > 0 ? barred.certain : barred.byName;
  return found("restrictedPersons", outcome, target, bases.officers, { names });
}

/** An office as legal representative that somebody holds elsewhere. `isCertain`: the identity number agrees, not only the name. */
export type OfficeElsewhere = { kind: OrganizationKind; isCertain: boolean; link: CheckLink };

/**
 * The legal representative of a social group is not that of another one. Elsewhere, and where only the name agrees, it
 * is pointed out.
 */
export function elsewhereCheck(
  name: string,
  elsewhere: readonly OfficeElsewhere[],
  kind: OrganizationKind,
  target: string,
): MachineCheck {
  const bars = elsewhere.filter(
    (office) => office.isCertain && office.kind === "socialGroup" && kind === "socialGroup",
  );
  const outcome = bars.length > 0 ? "failed" : elsewhere.length > 0 ? "warning" : "passed";
  const shown = bars.length > 0 ? bars : elsewhere;
  return {
    ...found("legalRepresentativeElsewhere", outcome, target, bases.oneGroup, {
      name,
      certainty: shown.some(({ isCertain }) => isCertain) ? "same" : "name",
      organizations: shown.map(({ link }) => link.label),
    }),
    links: shown.map(({ link }) => link),
  };
}
