import type { Block, Column, DocumentDefinition } from "@/lib/platform/documents";
import { formatDate, formatShare } from "@/lib/platform/i18n/formats";
import type { Locale } from "@/lib/platform/i18n/locales";
import { type Say, sayIn } from "@/lib/platform/i18n/say";
import { countedIn, ratedIn } from "../rules";
import { type BulletinFigures, bulletinGrades, type GradeCounts, type Mover } from "../schema";

type Sheet = { figures: BulletinFigures; locale: Locale; say: Say };

const right = (header: string): Column => ({ header, align: "right" });
const orDash = (figure: number | null) => (figure === null ? "—" : String(figure));

const heading = (text: string): Block => ({ kind: "heading", text, level: 2 });
const text = (words: string): Block => ({ kind: "paragraph", text: words });

function opening({ figures, locale, say }: Sheet): Block[] {
  const { year, asOf, isOver, grades, gradesBefore, median, rulebook } = figures;
  const rated = ratedIn(grades);
  const good = grades.A + grades.B;
  const goodBefore = gradesBefore.A + gradesBefore.B;
  return [
    { kind: "heading", text: say("creditBulletin.title", { year }), align: "center", display: true },
    {
      kind: "paragraph",
      text: say(isOver ? "creditBulletin.asOfEnd" : "creditBulletin.asOfToday", {
        date: formatDate(asOf, locale),
        number: rulebook,
      }),
      align: "center",
      tone: "soft",
      size: "small",
    },
    { kind: "space", height: 10 },
    text(
      say("creditBulletin.opening", {
        all: countedIn(grades),
        rated,
        good,
        share: formatShare(good, rated),
        before: formatShare(goodBefore, ratedIn(gradesBefore)),
        median: orDash(median),
      }),
    ),
  ];
}

function distribution({ figures, say }: Sheet): Block[] {
  const { grades, gradesBefore } = figures;
  const rated = ratedIn(grades);
  return [
    heading(say("creditBulletin.parts.grades")),
    {
      kind: "table",
      columns: [
        { header: say("creditBulletin.grade"), share: 3 },
        right(say("creditBulletin.count")),
        right(say("creditBulletin.share")),
        right(say("creditBulletin.yearBefore")),
      ],
      rows: bulletinGrades.map((grade) => [
        say(`creditPages.grades.${grade}`),
        String(grades[grade]),
        grade === "N" ? "—" : formatShare(grades[grade], rated),
        String(gradesBefore[grade]),
      ]),
      total: [say("creditBulletin.total"), String(countedIn(grades)), "", String(countedIn(gradesBefore))],
    },
  ];
}

type Counted = { label: string; counts: GradeCounts; median: number | null };

function countTable({ say }: Sheet, first: string, rows: readonly Counted[]): Block {
  return {
    kind: "table",
    columns: [
      { header: first, share: 3 },
      ...bulletinGrades.map((grade) => right(grade === "N" ? say("creditBulletin.notRated") : grade)),
      right(say("creditBulletin.median")),
    ],
    rows: rows.map(({ label, counts, median }) => [
      label,
      ...bulletinGrades.map((grade) => String(counts[grade])),
      orDash(median),
    ]),
  };
}

function breakdowns(sheet: Sheet): Block[] {
  const { figures, locale, say } = sheet;
  const kinds = figures.kinds.map(({ kind, ...rest }) => ({
    label: say(`organizations.kinds.${kind}`),
    ...rest,
  }));
  const places = figures.subdistricts.map(({ name, nameEn, ...rest }) => ({
    label: locale === "en" ? nameEn : name,
    ...rest,
  }));
  return [
    heading(say("creditBulletin.parts.kinds")),
    countTable(sheet, say("creditBulletin.kind"), kinds),
    heading(say("creditBulletin.parts.subdistricts")),
    countTable(sheet, say("creditBulletin.subdistrict"), places),
  ];
}

function listsAndCases({ figures, say }: Sheet): Block[] {
  const { lists, cases } = figures;
  return [
    heading(say("creditBulletin.parts.lists")),
    text(say("creditBulletin.listsLead")),
    {
      kind: "table",
      columns: [
        { header: say("creditBulletin.list"), share: 3 },
        ...["entered", "left", "standing"].map((figure) => right(say(`creditBulletin.${figure}`))),
      ],
      rows: Object.entries(lists).map(([list, { entered, left, standing }]) => [
        say(`creditBulletin.lists.${list}`),
        ...[entered, left, standing].map(String),
      ]),
    },
    heading(say("creditBulletin.parts.cases")),
    {
      kind: "table",
      columns: [
        { header: say("creditBulletin.case"), share: 3 },
        ...["received", "granted", "refused"].map((figure) => right(say(`creditBulletin.${figure}`))),
      ],
      rows: Object.entries(cases).map(([procedure, { received, granted, refused }]) => [
        say(`creditBulletin.cases.${procedure}`),
        ...[received, granted, refused].map(String),
      ]),
    },
  ];
}

function moverTable({ say }: Sheet, movers: readonly Mover[], key: string): Block[] {
  if (movers.length === 0) return [];
  return [
    { kind: "heading", text: say(`creditBulletin.${key}`), level: 3 },
    {
      kind: "table",
      columns: [
        { header: say("creditBulletin.organization"), share: 5 },
        right(say("creditBulletin.from")),
        right(say("creditBulletin.to")),
      ],
      rows: movers.map(({ name, before, after }) => [
        name,
        `${before.total} ${before.grade}`,
        `${after.total} ${after.grade}`,
      ]),
    },
  ];
}

/** The credit bulletin of a year as paper in one language. */
export function bulletinDocument(
  figures: BulletinFigures,
  locale: Locale,
  { madeAt, isDemonstration }: { madeAt: Date; isDemonstration: boolean },
): DocumentDefinition {
  const say = sayIn(locale);
  const sheet = { figures, locale, say };
  const { up, down } = figures.movers;
  return {
    language: locale,
    title: say("creditBulletin.title", { year: figures.year }),
    author: say("creditPages.papers.office"),
    madeAt,
    ...(isDemonstration && { watermark: say("creditPages.papers.demonstration") }),
    footer: say("creditBulletin.footer"),
    blocks: [
      ...opening(sheet),
      ...distribution(sheet),
      ...breakdowns(sheet),
      ...listsAndCases(sheet),
      ...(up.length + down.length > 0
        ? [heading(say("creditBulletin.parts.movers")), text(say("creditBulletin.moversLead"))]
        : []),
      ...moverTable(sheet, up, "up"),
      ...moverTable(sheet, down, "down"),
      { kind: "space", height: 12 },
      text(say("creditBulletin.closing")),
    ],
  };
}
