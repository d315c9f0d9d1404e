import type { Block, DocumentDefinition } from "@/lib/platform/documents";
import { formatDate } from "@/lib/platform/i18n/formats";
import type { Say } from "@/lib/platform/i18n/say";
import type { CaseRecord, ToldAnswer, ToldPaper, ToldSubmission } from "./schema";

const language = "zh-CN" as const;

/** A difference between what was sent in and what was sent in before it. */
export type Difference = { answer: ToldAnswer; before: string; after: string };

const placeOf = ({ section, field, label }: ToldAnswer) => `${section}.${field}.${label}`;

/** What changed from one submission to the next, in the order of the form; nothing said is an empty text. */
export function differencesOf(before: ToldSubmission, after: ToldSubmission): Difference[] {
  const earlier = new Map(before.answers.map((answer) => [placeOf(answer), answer]));
  const later = new Map(after.answers.map((answer) => [placeOf(answer), answer]));
  const places = [...new Set([...later.keys(), ...earlier.keys()])];
  return places.flatMap((place) => {
    const answer = later.get(place) ?? earlier.get(place);
    const [was, is] = [earlier.get(place)?.value ?? "", later.get(place)?.value ?? ""];
    return answer && was !== is ? [{ answer, before: was, after: is }] : [];
  });
}

type Making = { record: CaseRecord; say: Say };

function definition({ record, say }: Making, title: string, blocks: readonly Block[]): DocumentDefinition {
  return {
    language,
    title: `${title} ${record.number}`,
    madeAt: record.closedAt,
    footer: say("registrations.archive.footer", { number: record.number }),
    pageNumbers: false,
    blocks: [{ kind: "heading", text: title, level: 1 }, ...blocks],
  };
}

/** The answers as they were last sent in, and what each later submission changed. */
export function answersDocument(making: Making): DocumentDefinition {
  const { record, say } = making;
  const last = record.submissions.at(-1);
  const sections = [...new Set(last?.answers.map(({ section }) => section))];
  const told = sections.flatMap((section): Block[] => [
    { kind: "heading", text: say(`registrations.sections.${section}`), level: 2 },
    {
      kind: "facts",
      labelWidth: 150,
      facts: (last?.answers ?? [])
        .filter((answer) => answer.section === section && answer.value !== "")
        .map(({ label, value }) => ({ label, value })),
    },
  ]);
  const changed = record.submissions.slice(1).flatMap((submission, index): Block[] => {
    const before = record.submissions[index];
    const differences = before ? differencesOf(before, submission) : [];
    const heading: Block = {
      kind: "heading",
      level: 2,
      text: say("registrations.archive.resent", {
        ordinal: submission.ordinal,
        date: formatDate(submission.on, language),
      }),
    };
    if (differences.length === 0) {
      return [heading, { kind: "paragraph", text: say("registrations.archive.nothingChanged") }];
    }
    return [
      heading,
      {
        kind: "table",
        columns: [
          { header: say("registrations.archive.field"), share: 2 },
          { header: say("registrations.archive.before"), share: 3 },
          { header: say("registrations.archive.after"), share: 3 },
        ],
        rows: differences.map((one) => [one.answer.label, one.before || "—", one.after || "—"]),
      },
    ];
  });
  return definition(making, say("registrations.archive.answers"), [...told, ...changed]);
}

/** What the offices did and said, in its order. */
export function stepsDocument(making: Making): DocumentDefinition {
  const { record, say } = making;
  return definition(making, say("registrations.archive.steps"), [
    {
      kind: "table",
      columns: [
        { header: say("registrations.archive.date"), share: 2 },
        { header: say("registrations.archive.step"), share: 3 },
        { header: say("registrations.archive.remark"), share: 5 },
      ],
      rows: record.steps.map(({ on, step, remark }) => [formatDate(on, language), step, remark || "—"]),
    },
  ]);
}

/** Papers that cannot be bound: named with the fingerprint of their content, under which the store keeps them. */
export function attachmentsDocument(making: Making, papers: readonly ToldPaper[]): DocumentDefinition {
  const { say } = making;
  return definition(making, say("registrations.archive.attachments"), [
    { kind: "paragraph", text: say("registrations.archive.attachmentsLead") },
    ...papers.map(
      ({ label, name, sha256, size }): Block => ({
        kind: "facts",
        labelWidth: 110,
        facts: [
          { label, value: name },
          { label: say("registrations.archive.size"), value: say("registrations.archive.bytes", { size }) },
          { label: "SHA-256", value: sha256 },
        ],
      }),
    ),
  ]);
}

/** One line of the contents: what it is and on how many pages. */
export type Part = { title: string; pages: number };

/** The first page or pages: what the case was, and where everything is found. `own` is how many pages this takes itself. */
export function contentsDocument(making: Making, parts: readonly Part[], own: number): DocumentDefinition {
  const { record, say } = making;
  let next = own + 1;
  const rows = parts.map(({ title, pages }, index) => {
    const first = next;
    next += pages;
    return [String(index + 1), title, String(first)];
  });
  const date = (day: CaseRecord["closedOn"] | null) => (day ? formatDate(day, language) : "—");
  const fact = (key: string, value: string) => ({ label: say(`registrations.archive.${key}`), value });
  return definition(making, say("registrations.archive.title"), [
    {
      kind: "facts",
      labelWidth: 110,
      facts: [
        fact("number", record.number),
        fact("kind", say(`registrations.kinds.${record.kind}`)),
        fact("about", record.title),
        fact("applicant", record.applicant),
        fact("submittedOn", date(record.submittedOn)),
        fact("acceptedOn", date(record.acceptedOn)),
        fact("closedOn", date(record.closedOn)),
        fact("outcome", say(`registrations.statuses.${record.status}`)),
      ],
    },
    { kind: "heading", text: say("registrations.archive.contents"), level: 2 },
    {
      kind: "table",
      columns: [
        { header: say("registrations.archive.ordinal"), share: 1 },
        { header: say("registrations.archive.part"), share: 8 },
        { header: say("registrations.archive.page"), share: 1, align: "right" },
      ],
      rows,
    },
  ]);
}
