import type { CalendarDate } from "@/lib/platform/clock";
import { contradictions, isFiled, statutoryMinimumCapital } from "../../rules";
import {
  type OrganizationKind,
  type ParticularField,
  type Particulars,
  particularTraits,
  recordedValue,
} from "../../schema";
import { fieldsOfNewEntry } from "../columns/schema";
import type { GivenParticulars, RowReading } from "../reading/rules";
import type { ColumnMapping, EntryBefore, ProblemKind, RecordedValues, RowProblem } from "../schema";

/** An entry of the register that a row may be about. */
export type KnownEntry = { id: string; version: number; particulars: Particulars };

/** What a row would do. `values` are the particulars to write: all that are given, or only those that change. */
export type RowVerdict =
  | { outcome: "problem"; problems: RowProblem[] }
  | { outcome: "unchanged"; id: string }
  | { outcome: "create"; values: RecordedValues }
  | { outcome: "update"; id: string; values: RecordedValues; before: EntryBefore };

const kindOfCategory: Record<string, OrganizationKind> = {
  "51": "socialGroup",
  "52": "socialServiceOrganization",
  "53": "foundation",
};

function kindOf({ kind, uscc, filingNumber }: GivenParticulars): OrganizationKind | undefined {
  return (
    kind ?? (uscc ? kindOfCategory[uscc.slice(0, 2)] : filingNumber ? "communityOrganization" : undefined)
  );
}

/** A new entry from what the sheet says; what it does not say stands as the register begins it. */
export function newEntry(given: GivenParticulars): Particulars {
  const kind = kindOf(given) ?? "socialGroup";
  const nothing = Object.fromEntries(Object.keys(particularTraits).map((field) => [field, null]));
  return {
    ...(nothing as unknown as Particulars),
    status: "active",
    legalForm: isFiled(kind) ? "unincorporated" : "legalPerson",
    registeredBy: isFiled(kind) ? "center" : kind === "foundation" ? "city" : "district",
    purpose: "",
    businessScope: "",
    activityArea: "",
    isDirectRegistration: false,
    isGovernmentFounded: false,
    isCharity: false,
    hasPublicFundraising: false,
    partyOrganization: "none",
    ...given,
    kind,
  };
}

const emptyText = new Set<ParticularField>(["purpose", "businessScope", "activityArea"]);
const emptied = (field: ParticularField) => (emptyText.has(field) ? "" : null);

function recorded(values: GivenParticulars): RecordedValues {
  const entries = Object.entries(values) as [ParticularField, Particulars[ParticularField]][];
  return Object.fromEntries(entries.map(([field, value]) => [field, recordedValue(value)]));
}

/** Recorded values as particulars again: money is a bigint. */
export function particularsOfRecorded(values: RecordedValues): GivenParticulars {
  const { registeredCapital } = values;
  if (typeof registeredCapital !== "string") return values as GivenParticulars;
  return { ...values, registeredCapital: BigInt(registeredCapital) } as GivenParticulars;
}

/** Judges rows against the register. `newId` names the rows that writing adds. */
export function rowJudge(mapping: ColumnMapping, today: CalendarDate, newId: () => string) {
  const at = (
    field: ParticularField,
    kind: ProblemKind,
    key: string,
    values?: RowProblem["values"],
  ): RowProblem => ({
    kind,
    key,
    field,
    ...(mapping.columns[field] !== undefined && { column: mapping.columns[field] }),
    ...(values && { values }),
  });

  const ofWhole = (particulars: Particulars, touched: (field: ParticularField) => boolean): RowProblem[] => {
    const problems = contradictions(particulars)
      .filter(({ field }) => touched(field) || mapping.columns[field] === undefined)
      .map(({ field, problem }) => at(field, "contradiction", `organizations.problems.${problem}`));
    if (touched("establishedOn") && particulars.establishedOn > today) {
      problems.push(at("establishedOn", "date", "imports.problems.inFuture"));
    }
    const least = statutoryMinimumCapital(particulars.kind, particulars);
    const capital = particulars.registeredCapital;
    if (touched("registeredCapital") && least !== null && capital !== null && capital < least) {
      const minimum = Number(least / 100n);
      problems.push(at("registeredCapital", "amount", "imports.problems.capitalTooSmall", { minimum }));
    }
    return problems;
  };

  const judgeNew = ({ given }: RowReading): RowVerdict => {
    const missing = fieldsOfNewEntry.filter((field) => given[field] === undefined);
    if (kindOf(given) === undefined) {
      return { outcome: "problem", problems: [at("kind", "missing", "imports.problems.kindMissing")] };
    }
    if (missing.length > 0) {
      const problems = missing.map((field) => at(field, "missing", "imports.problems.missingForNew"));
      return { outcome: "problem", problems };
    }
    const problems = ofWhole(newEntry(given), () => true);
    if (problems.length > 0) return { outcome: "problem", problems };
    return { outcome: "create", values: recorded(given) };
  };

  const judgeKnown = ({ given, cleared }: RowReading, entry: KnownEntry): RowVerdict => {
    const wanted: GivenParticulars = { ...given };
    for (const field of cleared) Object.assign(wanted, { [field]: emptied(field) });
    const fields = (Object.keys(wanted) as ParticularField[]).filter(
      (field) => wanted[field] !== entry.particulars[field],
    );
    const problems: RowProblem[] = [];
    for (const field of cleared) {
      const traits = particularTraits[field];
      const mayBeEmpty = !traits.isRequired && traits.isAmendable;
      if (!mayBeEmpty) problems.push(at(field, "missing", "imports.problems.cannotBeEmpty"));
    }
    for (const field of fields) {
      if (particularTraits[field].isAmendable || cleared.includes(field)) continue;
      problems.push(at(field, "contradiction", "imports.problems.fixed"));
    }
    const after: Particulars = { ...entry.particulars, ...wanted };
    problems.push(...ofWhole(after, (field) => fields.includes(field)));
    if (problems.length > 0) return { outcome: "problem", problems };
    if (fields.length === 0) return { outcome: "unchanged", id: entry.id };
    const pick = (from: GivenParticulars) =>
      recorded(Object.fromEntries(fields.map((field) => [field, from[field]])));
    return {
      outcome: "update",
      id: entry.id,
      values: pick(after),
      before: {
        version: entry.version,
        values: pick(entry.particulars),
        ...(fields.includes("name") && { formerNameId: newId() }),
        ...(fields.includes("status") && { statusPeriodId: newId() }),
      },
    };
  };

  /** What the row would do to the entries that its credit code and its filing number name. */
  return (
    reading: RowReading,
    byCode: KnownEntry | undefined,
    byNumber: KnownEntry | undefined,
  ): RowVerdict => {
    const { given, problems } = reading;
    if (problems.length > 0) return { outcome: "problem", problems };
    if (!given.uscc && !given.filingNumber) {
      const field = mapping.columns.uscc === undefined ? "filingNumber" : "uscc";
      return { outcome: "problem", problems: [at(field, "missing", "imports.problems.identifierMissing")] };
    }
    if (byCode && byNumber && byCode.id !== byNumber.id) {
      return {
        outcome: "problem",
        problems: [at("filingNumber", "contradiction", "imports.problems.twoEntries")],
      };
    }
    const entry = byCode ?? byNumber;
    return entry ? judgeKnown(reading, entry) : judgeNew(reading);
  };
}
