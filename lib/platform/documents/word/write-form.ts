import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  type IParagraphOptions,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from "docx";
import type { FormBlock } from "./blocks";

export type WordForm = {
  title: string;
  /** Small print under the title. */
  note: string;
  /** Text of the footer around the numbers, such as "Page {page} of {pages}". */
  footer: string;
  blocks: readonly FormBlock[];
  locale: "zh-CN" | "en";
};

const text = { ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia: "SimSun" };
const display = { ascii: "Arial", hAnsi: "Arial", eastAsia: "SimHei" };
/** Sizes in half points, lengths in twentieths of a point; A4 upright. */
const size = { text: 24, small: 20, heading: 26, title: 36 };
const page = { width: 11_906, height: 16_838, margin: 1_304 };
const width = page.width - 2 * page.margin;
const labelWidth = Math.round(width * 0.3);
const blankRows = 8;
const rowHeight = { value: 480, rule: "atLeast" } as const;

const line = { style: BorderStyle.SINGLE, size: 6, color: "444444" };
const borders = { top: line, bottom: line, left: line, right: line };
const margins = { top: 60, bottom: 60, left: 100, right: 100 };

const paragraph = (words: string, more: Omit<IParagraphOptions, "text" | "children"> = {}) =>
  new Paragraph({ spacing: { before: 60, after: 60, line: 340 }, ...more, children: [new TextRun(words)] });

function cell(words: string, cellWidth: number, look: "label" | "hint" | "heading") {
  const run = new TextRun({
    text: words,
    size: look === "hint" ? size.small : size.text,
    ...(look === "heading" && { bold: true }),
    ...(look === "hint" && { color: "666666" }),
  });
  return new TableCell({
    borders,
    margins,
    verticalAlign: VerticalAlign.CENTER,
    width: { size: cellWidth, type: WidthType.DXA },
    children: [new Paragraph({ children: [run] })],
  });
}

function fieldsTable(rows: { label: string; hint: string }[]) {
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [labelWidth, width - labelWidth],
    rows: rows.map(
      ({ label, hint }) =>
        new TableRow({
          cantSplit: true,
          height: rowHeight,
          children: [cell(label, labelWidth, "label"), cell(hint, width - labelWidth, "hint")],
        }),
    ),
  });
}

function blankTable(columns: string[]) {
  const columnWidth = Math.floor(width / columns.length);
  const row = (words: string[], look: "heading" | "label") =>
    new TableRow({
      cantSplit: true,
      height: rowHeight,
      tableHeader: look === "heading",
      children: words.map((one) => cell(one, columnWidth, look)),
    });
  const blank = columns.map(() => "");
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: columns.map(() => columnWidth),
    rows: [row(columns, "heading"), ...Array.from({ length: blankRows }, () => row(blank, "label"))],
  });
}

function drawn(block: FormBlock): (Paragraph | Table)[] {
  switch (block.kind) {
    case "heading":
      return [
        new Paragraph({
          heading: HeadingLevel.HEADING_1,
          keepNext: true,
          spacing: { before: 280, after: 100 },
          children: [new TextRun(block.text)],
        }),
      ];
    case "item":
      return [paragraph(block.text, { bullet: { level: 0 } })];
    case "signature":
      return [paragraph(block.text, { alignment: AlignmentType.RIGHT, spacing: { before: 200 } })];
    case "fields":
      return [fieldsTable(block.rows), paragraph("", { spacing: { line: 120 } })];
    case "table":
      return [blankTable(block.columns), paragraph("", { spacing: { line: 120 } })];
    case "paragraph":
      return [paragraph(block.text)];
  }
}

function footerOf(pattern: string) {
  const children = pattern
    .split(/(\{pages?\})/)
    .map((part) =>
      part === "{page}" ? PageNumber.CURRENT : part === "{pages}" ? PageNumber.TOTAL_PAGES : part,
    );
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children, size: size.small, color: "666666" })],
      }),
    ],
  });
}

/** A form as an editable Word document (.docx): A4, Chinese and Latin fonts that offices have, pages numbered. */
export function writeWordForm({ title, note, footer, blocks, locale }: WordForm): Promise<Buffer> {
  const heading = { font: display, bold: true, color: "000000" };
  const document = new Document({
    title,
    creator: "Linli",
    styles: {
      default: {
        document: { run: { font: text, size: size.text, language: { value: locale, eastAsia: "zh-CN" } } },
        title: {
          run: { ...heading, size: size.title },
          paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 120, after: 160 } },
        },
        heading1: { run: { ...heading, size: size.heading } },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: page.margin, bottom: page.margin, left: page.margin, right: page.margin },
          },
        },
        footers: { default: footerOf(footer) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
          new Paragraph({
            spacing: { after: 200 },
            children: [new TextRun({ text: note, size: size.small, color: "666666" })],
          }),
          ...blocks.flatMap(drawn),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
