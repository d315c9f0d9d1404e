import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import type { Block, DocumentDefinition } from "@/lib/platform/documents";
import { formatDate } from "@/lib/platform/i18n/formats";
import { type Say, sayIn } from "@/lib/platform/i18n/say";
import { ruleMessageKey } from "../../schema";
import type { StatedCredit } from "../schema";

export type PrintableCredit = {
  number: string;
  stated: StatedCredit;
  issuedOn: CalendarDate;
  validUntil: CalendarDate;
  /** When the row was written: the same certificate always gives the same bytes. */
  createdAt: Date;
  /** No longer to be relied on: superseded, changed, expired or void. */
  isPast: boolean;
};

export type CreditPaperSettings = {
  /** Full address of the page that its QR code opens. */
  checkAddress: string;
  isDemonstration: boolean;
};

type Sheet = CreditPaperSettings & { certificate: PrintableCredit; zh: Say; en: Say };

const both = ({ zh, en }: Sheet, key: string, values: Record<string, string | number> = {}) => ({
  label: zh(`creditPages.papers.${key}`, values),
  labelNote: en(`creditPages.papers.${key}`, values),
});

/** The lists that hold on that day, in one language; or that there are none. */
function listsSaid(say: Say, locale: "zh-CN" | "en", { lists }: StatedCredit): string {
  if (lists.length === 0) return say("creditPages.papers.onNoList");
  return lists
    .map(({ list, listedOn }) =>
      say("creditPages.papers.onList", {
        list: say(`creditPages.lists.${list}`),
        date: formatDate(listedOn, locale),
      }),
    )
    .join(say("creditPages.papers.between"));
}

function gradeSaid(say: Say, { grade, total, maximum }: StatedCredit): string {
  const word = say(`creditPages.grades.${grade}`);
  return total === null ? word : say("creditPages.papers.gradeAndTotal", { grade, word, total, maximum });
}

const ruleSaid = (say: Say, key: string) => say(`credit.rules.${ruleMessageKey(key)}.name`);

function facts(sheet: Sheet): Block {
  const { zh, en, certificate } = sheet;
  const { stated, issuedOn, validUntil } = certificate;
  const { name, englishName, uscc } = stated;
  const said = (of: (say: Say, locale: "zh-CN" | "en") => string) => ({
    value: of(zh, "zh-CN"),
    valueNote: of(en, "en"),
  });
  return {
    kind: "facts",
    labelWidth: 138,
    size: "small",
    facts: [
      { ...both(sheet, "name"), value: name, ...(englishName && { valueNote: englishName }), bold: true },
      ...(uscc ? [{ ...both(sheet, "uscc"), value: uscc }] : []),
      { ...both(sheet, "grade"), ...said((say) => gradeSaid(say, stated)), bold: true },
      { ...both(sheet, "day"), ...said((_, locale) => formatDate(issuedOn, locale)) },
      { ...both(sheet, "onLists"), ...said((say, locale) => listsSaid(say, locale, stated)) },
      ...(stated.heldBy
        ? [
            {
              ...both(sheet, "held"),
              ...said((say) =>
                say("creditPages.papers.heldBy", { rule: ruleSaid(say, stated.heldBy ?? "") }),
              ),
            },
          ]
        : []),
      {
        ...both(sheet, "rulebook"),
        ...said((say) => say("creditPages.papers.rulebookVersion", { number: stated.rulebook })),
      },
      { ...both(sheet, "valid"), ...said((_, locale) => formatDate(validUntil, locale)) },
    ],
  };
}

function dimensions(sheet: Sheet): Block[] {
  const { zh, en, certificate } = sheet;
  const { stated } = certificate;
  if (stated.total === null) return [];
  const half = Math.ceil(stated.dimensions.length / 2);
  const both = (key: string) => `${zh(`creditPages.papers.${key}`)} ${en(`creditPages.papers.${key}`)}`;
  const rows = (of: StatedCredit["dimensions"]) =>
    of.map((one) => [`${one.name} ${one.nameEn}`, `${one.points} / ${one.maximum}`]);
  const table = (of: StatedCredit["dimensions"], total?: readonly string[]): Block => ({
    kind: "table",
    columns: [
      { header: both("dimension"), share: 3 },
      { header: both("points"), share: 2, align: "right" },
    ],
    rows: rows(of),
    ...(total && { total }),
  });
  return [
    {
      kind: "columns",
      shares: [1, 1],
      columns: [
        [table(stated.dimensions.slice(0, half))],
        [table(stated.dimensions.slice(half), [both("total"), `${stated.total} / ${stated.maximum}`])],
      ],
    },
  ];
}

function foot(sheet: Sheet): Block {
  const { zh, en, certificate } = sheet;
  const { issuedOn } = certificate;
  return {
    kind: "columns",
    shares: [1, 3],
    columns: [
      [
        {
          kind: "code",
          content: sheet.checkAddress,
          caption: `${zh("creditPages.papers.scan")}\n${en("creditPages.papers.scan")}`,
          size: 72,
          align: "left",
        },
      ],
      [
        {
          kind: "seal",
          text: zh("creditPages.papers.seal"),
          lines: [
            zh("creditPages.papers.office"),
            formatDate(issuedOn, "zh-CN"),
            en("creditPages.papers.office"),
            formatDate(issuedOn, "en"),
          ],
          size: 82,
        },
      ],
    ],
  };
}

/**
 * The certificate of credit as A4 paper in both languages, with seal and QR code. One that is no longer to be relied
 * on, and any of the demonstration, says so across the page.
 */
export function creditCertificateDocument(
  certificate: PrintableCredit,
  settings: CreditPaperSettings,
): DocumentDefinition {
  const sheet: Sheet = { ...settings, certificate, zh: sayIn("zh-CN"), en: sayIn("en") };
  const { zh, en } = sheet;
  const { number, stated, createdAt, isPast } = certificate;
  const mark = isPast ? "past" : settings.isDemonstration ? "demonstration" : null;
  const said = (key: string, between = " ") =>
    `${zh(`creditPages.papers.${key}`)}${between}${en(`creditPages.papers.${key}`)}`;
  return {
    language: "zh-CN",
    title: `${zh("creditPages.papers.title")} · ${stated.name}`,
    author: zh("creditPages.papers.office"),
    madeAt: createdAt,
    frame: "certificate",
    ...(mark && { watermark: said(mark) }),
    footer: said("footer", "\n"),
    pageNumbers: false,
    blocks: [
      { kind: "heading", text: zh("creditPages.papers.title"), align: "center", display: true },
      { kind: "paragraph", text: en("creditPages.papers.title"), align: "center", tone: "soft" },
      {
        kind: "paragraph",
        text: zh("creditPages.papers.number", { number }),
        align: "center",
        tone: "pine",
        size: "small",
        bold: true,
      },
      { kind: "space", height: 4 },
      facts(sheet),
      { kind: "space", height: 6 },
      ...dimensions(sheet),
      { kind: "space", height: 8 },
      foot(sheet),
    ],
  };
}
