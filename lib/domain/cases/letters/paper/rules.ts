import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import type { Block, DocumentDefinition, TextSize } from "@/lib/platform/documents";
import { formatDate } from "@/lib/platform/i18n/formats";
import type { Locale } from "@/lib/platform/i18n/locales";
import { type Say, sayIn } from "@/lib/platform/i18n/say";
import type { LetterContent, LetterText } from "../schema";

/** A letter as it was issued. */
export type PrintableLetter = {
  number: string;
  issuedOn: CalendarDate;
  issuedAt: Date;
  content: LetterContent;
};

export type LetterPaper = {
  language: Locale;
  /** Full address of the page of the case, for the QR code. */
  caseAddress: string;
  isDemonstration: boolean;
};

function head(text: LetterText, numbered: string): Block[] {
  return [
    { kind: "heading", text: text.office, align: "center", tone: "cinnabar" },
    { kind: "rule", tone: "cinnabar" },
    { kind: "paragraph", text: numbered, align: "right", tone: "soft" },
    { kind: "space", height: 14 },
    { kind: "heading", text: text.title, align: "center" },
    { kind: "space", height: 14 },
  ];
}

function toCorrect(text: LetterText, say: Say): Block[] {
  if (text.items.length === 0) return [];
  return [
    {
      kind: "table",
      columns: [
        { header: say("letters.paper.column"), share: 1 },
        { header: say("letters.paper.why"), share: 2 },
      ],
      rows: text.items.map(({ label, text: what }, index) => [`${index + 1}. ${label}`, what]),
    },
    { kind: "space", height: 6 },
  ];
}

function foot(letter: PrintableLetter, text: LetterText, say: Say, paper: LetterPaper): Block {
  const { kind, signedBy } = letter.content;
  const seal = kind === "receipt" ? "receipt" : signedBy;
  return {
    kind: "columns",
    shares: [1, 3],
    columns: [
      [
        {
          kind: "code",
          content: paper.caseAddress,
          caption: say("letters.paper.scan"),
          size: 66,
          align: "left",
        },
      ],
      [
        {
          kind: "seal",
          text: say(`letters.paper.seals.${seal}InChinese`),
          lines: [text.office, formatDate(letter.issuedOn, paper.language)],
          size: 72,
        },
      ],
    ],
  };
}

/** A letter as A4 paper in one language, from the text that was frozen at its issue; in large type where that fits. */
export function letterDocument(letter: PrintableLetter, paper: LetterPaper): DocumentDefinition {
  const { language, isDemonstration } = paper;
  const say = sayIn(language);
  const text = letter.content[language];
  const isReceipt = letter.content.kind === "receipt";
  const numbered = say(`letters.paper.${isReceipt ? "receiptNumbered" : "numbered"}`, {
    number: letter.number,
  });
  const inSize = (size: TextSize): Block[] => {
    const paragraph = (line: string): Block => ({
      kind: "paragraph",
      text: line,
      size,
      indent: language === "zh-CN",
    });
    return [
      ...head(text, numbered),
      { kind: "paragraph", text: text.addressee, size },
      ...text.paragraphs.map(paragraph),
      ...toCorrect(text, say),
      ...text.closing.map(paragraph),
      { kind: "space", height: 26 },
      foot(letter, text, say, paper),
    ];
  };
  return {
    language,
    title: `${text.title} ${letter.number}`,
    author: text.office,
    madeAt: letter.issuedAt,
    ...(isDemonstration && { watermark: say("letters.paper.demonstration") }),
    footer: say("letters.paper.footer", { site: say("platform.name") }),
    blocks: [{ kind: "firstThatFits", choices: [inSize("lead"), inSize("normal")] }],
  };
}
