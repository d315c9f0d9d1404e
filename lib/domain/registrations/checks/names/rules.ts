import { formWords, nameProblems } from "../../../organizations/rules";
import type { OrganizationKind } from "../../../organizations/schema";
import { bases, found } from "../rules";
import type { MachineCheck } from "../schema";

/** The ways in which names write the division of the district's registration authority. */
export const districtDivisions = ["上海市普陀区", "上海普陀区"] as const;

const everyFormWord = [...new Set(Object.values(formWords).flat())].sort((a, b) => b.length - a.length);

/** What tells organizations apart: the name without division and form of organization. */
export function coreOf(name: string): string {
  const compact = name.normalize("NFKC").replace(/[\s（）()]/gu, "");
  const division = districtDivisions.find((one) => compact.startsWith(one)) ?? "";
  const bare = compact.slice(division.length);
  const form = everyFormWord.find((word) => bare.length > word.length && bare.endsWith(word)) ?? "";
  return bare.slice(0, bare.length - form.length);
}

function commonEnd<One>(a: readonly One[], b: readonly One[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
}

/** Length of the longest run of elements, with gaps, that both have in this order. */
function inCommon<One>(a: readonly One[], b: readonly One[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const one of a) {
    const next = [0];
    for (const [at, other] of b.entries()) {
      next.push(one === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The part of both that differs before the field they end in, as a share in common: 0 to 1. */
function likeness<One>(a: readonly One[], b: readonly One[]): number {
  const end = commonEnd(a, b);
  const [first, second] = [a.slice(0, a.length - end), b.slice(0, b.length - end)];
  if (first.length === 0 && second.length === 0) return 1;
  if (first.length === 0 || second.length === 0) return 0;
  return (2 * inCommon(first, second)) / (first.length + second.length);
}

/** A core with its reading, one syllable per character without tone. */
export type SpokenCore = { core: string; reading: readonly string[] };

/** From this share in common on, distinctive words are shown to the officer as similar. */
const alike = 0.6;

/**
 * Whether two names could be taken for one another: in the same field, their distinctive words share most characters,
 * or sound the same.
 */
export function areSimilar(a: SpokenCore, b: SpokenCore): boolean {
  if (a.core === "" || b.core === "") return false;
  return likeness([...a.core], [...b.core]) >= alike || likeness(a.reading, b.reading) === 1;
}

/** The form of a name. An alternative that breaks the rule is only pointed out, since it may never be used. */
export function nameFormCheck(
  name: string,
  kind: OrganizationKind,
  target: string,
  isAlternative = false,
): MachineCheck {
  const problems = nameProblems(name, kind, districtDivisions);
  const outcome = problems.length === 0 ? "passed" : isAlternative ? "warning" : "failed";
  return found("nameForm", outcome, target, bases.names, {
    name,
    problems: { words: "checks.nameProblems", keys: problems },
  });
}

/** Why a name is not free. `applied`: another application asks for it at the moment. */
export type NameHolder =
  | { reason: "registered" | "former"; holder: string; href: string }
  | { reason: "reserved"; until: string }
  | { reason: "applied" };

/** Whether a name is free; one that another application merely asks for is pointed out. */
export function nameTakenCheck(
  name: string,
  holders: readonly NameHolder[],
  target: string,
  isAlternative = false,
): MachineCheck {
  const [first] = [...holders].sort(
    (a, b) => Number(a.reason === "applied") - Number(b.reason === "applied"),
  );
  const bars = first !== undefined && first.reason !== "applied" && !isAlternative;
  const outcome = first === undefined ? "passed" : bars ? "failed" : "warning";
  const check = found("nameTaken", outcome, target, bases.names, {
    name,
    reason: first?.reason ?? "",
    holder: first && "holder" in first ? first.holder : "",
    until: first && "until" in first ? first.until : "",
  });
  return first && "href" in first ? { ...check, links: [{ href: first.href, label: first.holder }] } : check;
}
