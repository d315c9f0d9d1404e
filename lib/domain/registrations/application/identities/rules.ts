import { maskResidentId } from "@/lib/platform/identifiers/resident-id";
import { decryptSecret, encryptSecret } from "@/lib/platform/secrets/encrypt";
import { keyedHash } from "@/lib/platform/secrets/keyed-hash";
import {
  type FieldTraits,
  type SectionAnswers,
  type SectionKey,
  sectionFields,
  type TypedRow,
} from "../schema";

/** The purpose under which identity numbers are encrypted and fingerprinted, here and in the register's persons. */
const purpose = "identity number";
const longest = 40;

const normalized = (typed: string) =>
  typed.normalize("NFKC").replace(/\s/gu, "").toUpperCase().slice(0, longest);

/** What is kept instead of an identity number: its mask, its fingerprint and the number encrypted. Blank stays blank. */
export function sealIdentity(typed: string): string {
  const number = normalized(typed);
  if (number === "") return "";
  return ["sealed", maskResidentId(number), keyedHash(number, purpose), encryptSecret(number, purpose)].join(
    " ",
  );
}

const parts = (sealed: string) => {
  const [mark, mask, hash, encrypted, ...rest] = sealed.split(" ");
  return mark === "sealed" && mask && hash && encrypted && rest.length === 0
    ? { mask, hash, encrypted }
    : null;
};

/** The number in clear. For the rules of the domain and for the certificate, never for a page. */
export function unsealIdentity(sealed: string): string {
  const known = parts(sealed);
  return known ? decryptSecret(known.encrypted, purpose) : "";
}

/** `310***********0013`, as pages show it; blank where nothing was written. */
export const maskOfIdentity = (sealed: string): string => parts(sealed)?.mask ?? "";

/** As the register's persons keep it: for finding the same person elsewhere. */
export function identityColumns(number: string): { identityNumber: string; identityHash: string } {
  const known = normalized(number);
  return { identityNumber: encryptSecret(known, purpose), identityHash: keyedHash(known, purpose) };
}

/** Reseals what the register keeps of a person, for an application that is prefilled. */
export const sealFromRegister = (identityNumber: string | null): string =>
  identityNumber === null ? "" : sealIdentity(decryptSecret(identityNumber, purpose));

const fieldsOf = (section: SectionKey) => Object.entries(sectionFields[section]) as [string, FieldTraits][];

const isRow = (value: unknown): value is TypedRow => typeof value === "object";

/** What was sent that fits the fields of the section in name and shape; anything else is left aside. */
export function fittingAnswers(section: SectionKey, sent: SectionAnswers): SectionAnswers {
  const fitting = fieldsOf(section).flatMap(([field, traits]): [string, SectionAnswers[string]][] => {
    const value = sent[field];
    if (value === undefined) return [];
    if (traits.type === "rows") {
      const columns = Object.keys(traits.columns);
      const rows = [value].flat().filter(isRow);
      return [[field, rows.map((row) => Object.fromEntries(columns.map((name) => [name, row[name] ?? ""])))]];
    }
    const texts = [value].flat().filter((one) => typeof one === "string");
    return [[field, traits.type === "choices" ? texts : (texts[0] ?? "")]];
  });
  return Object.fromEntries(fitting);
}

type Turn = (text: string, place: { field: string; column?: string; row?: number; name?: string }) => string;

/** The same answers with every identity number turned into something else. */
function turned(section: SectionKey, answers: SectionAnswers, turn: Turn): SectionAnswers {
  const result: SectionAnswers = { ...answers };
  for (const [field, traits] of fieldsOf(section)) {
    const value = answers[field];
    if (traits.type === "identity" && typeof value === "string") result[field] = turn(value, { field });
    if (traits.type !== "rows" || !Array.isArray(value)) continue;
    const sealedColumns = Object.keys(traits.columns).filter(
      (name) => traits.columns[name]?.type === "identity",
    );
    result[field] = (value as TypedRow[]).map((cells, row) => {
      const sealed = sealedColumns.map((column) => {
        const place = { field, column, row, ...(cells.name !== undefined && { name: cells.name }) };
        return [column, turn(cells[column] ?? "", place)];
      });
      return { ...cells, ...Object.fromEntries(sealed) };
    });
  }
  return result;
}

/** The answers as pages and browsers get them: identity numbers masked. */
export const maskedAnswers = (section: SectionKey, answers: SectionAnswers) =>
  turned(section, answers, (sealed) => maskOfIdentity(sealed));

/** The answers with identity numbers in clear, for judging them. */
export const unsealedAnswers = (section: SectionKey, answers: SectionAnswers) =>
  turned(section, answers, (sealed) => unsealIdentity(sealed));

type Kept = { sealed: string; row: number | undefined; name: string | undefined };

function keptIn(section: SectionKey, answers: SectionAnswers, field: string, column?: string): Kept[] {
  const kept: Kept[] = [];
  turned(section, answers, (sealed, place) => {
    if (place.field === field && place.column === column)
      kept.push({ sealed, row: place.row, name: place.name });
    return sealed;
  });
  return kept;
}

/**
 * Seals the identity numbers of what was typed. A mask that was left as it stood means the number kept before; rows may
 * have moved since, so it is looked for at the same person first. A mask of which nobody knows the number stays a mask
 * and will be found wrong.
 */
export function sealAnswers(
  section: SectionKey,
  typed: SectionAnswers,
  before: SectionAnswers,
): SectionAnswers {
  return turned(section, typed, (text, { field, column, row, name }) => {
    const candidates = keptIn(section, before, field, column).filter(({ sealed }) => sealed !== "");
    const hash = keyedHash(normalized(text), purpose);
    const same = candidates.find(({ sealed }) => parts(sealed)?.hash === hash);
    if (same) return same.sealed;
    const masked = candidates.filter(({ sealed }) => maskOfIdentity(sealed) === text.trim());
    const known =
      masked.find((one) => one.row === row && one.name === name) ??
      masked.find((one) => one.name === name) ??
      masked.find((one) => one.row === row) ??
      masked[0];
    return known?.sealed ?? sealIdentity(text);
  });
}
