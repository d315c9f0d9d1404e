import { formWords, nameProblems } from "../../../organizations/rules";
import type { OrganizationKind } from "../../../organizations/schema";
import { bases, found } from "../rules";
import type { MachineCheck } from "../schema";

/** The ways in which names write the division of the district's registration authority. */
export const districtDivisions = ["上海市普陀区", "上海普陀区"] as const;

const everyFormWord = [...new Set(Object.values(formWords).flat())].sort((a, b) => b.length - a.length);

/** What tells organizations apart: the name without division, ownership and form of organization. */
export function coreOf(name: string): string {
  const compact = name.normalize("NFKC").replace(/[\s（）()]/gu, "");
  const division = districtDivisions.find((one) => compact.startsWith(one)) ?? "";
  const bare = compact.slice(division.length).replace(/^民办(?=.{2})/u, "");
  const form = everyFormWord.find((word) => bare.length > word.length && bare.endsWith(word)) ?? "";
  return bare.slice(0, bare.length - form.length);
}

/** A core, character by character with its syllable without tone. */
export type SpokenCore = readonly { character: string; syllable: string }[];

/** Words for fields of work, which tell nobody apart. */
const fieldWords =
  /社会组织|环保|治理|合唱|慈善超市|社区|街区|邻里|特殊教育|家庭教育|教育|公益|慈善|志愿者|志愿|为老|养老|助老|助残|助学|家庭|青少年|儿童|文化|艺术|体育|科技|科普|健康|康复|护理|培训|职业|技能|咨询|指导|促进|创新|发展|服务|行业|社会工作/gu;

function withoutFieldWords(core: SpokenCore): SpokenCore {
  const text = core.map(({ character }) => character).join("");
  const places = [...text.matchAll(fieldWords)].map(({ 0: word, index }) => [index, index + word.length]);
  return core.filter((_, at) => !places.some(([from = 0, to = 0]) => from <= at && at < to));
}

type Sameness = (a: SpokenCore[number], b: SpokenCore[number]) => boolean;
const isWrittenAlike: Sameness = (a, b) => a.character === b.character;
const soundsAlike: Sameness = (a, b) => a.syllable === b.syllable;

/** Length of the longest run of characters, with gaps, that both have in this order. */
function inCommon(a: SpokenCore, b: SpokenCore, isSame: Sameness): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const one of a) {
    const next = [0];
    for (const [at, other] of b.entries()) {
      next.push(isSame(one, other) ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** What both have in common as a share of both: 0 to 1. */
function likeness(a: SpokenCore, b: SpokenCore, isSame: Sameness): number {
  const length = a.length + b.length;
  return length === 0 ? 0 : (2 * inCommon(a, b, isSame)) / length;
}

/** From these shares in common on, distinctive words are alike, and so are names as a whole. */
const alike = { words: 0.6, names: 0.5 };

function withoutCommonEnd(a: SpokenCore, b: SpokenCore): [SpokenCore, SpokenCore] {
  let end = 0;
  while (end < a.length && end < b.length && a.at(-1 - end)?.character === b.at(-1 - end)?.character)
    end += 1;
  return [a.slice(0, a.length - end), b.slice(0, b.length - end)];
}

/**
 * Whether two names could be taken for one another: their distinctive words share most characters or sound the same, and
 * the names as a whole have half in common, so that one word in two quite different fields does not count.
 */
export function areSimilar(a: SpokenCore, b: SpokenCore): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const [first, second] = withoutCommonEnd(a, b);
  if (first.length === 0 && second.length === 0) return true;
  const [word, other] = [withoutFieldWords(first), withoutFieldWords(second)];
  if (word.length === 0 || other.length === 0) return false;
  const areAlike =
    likeness(word, other, isWrittenAlike) >= alike.words || likeness(word, other, soundsAlike) === 1;
  return areAlike && likeness(a, b, soundsAlike) >= alike.names;
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
