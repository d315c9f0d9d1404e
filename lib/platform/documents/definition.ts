/** What a document says, as plain values: built by the domain without side effects, drawn by `renderDocument`. */
export type DocumentLanguage = "zh-CN" | "en";

export type Alignment = "left" | "center" | "right";
export type Tone = "ink" | "soft" | "faint" | "pine" | "cinnabar";
export type TextSize = "fine" | "small" | "normal" | "lead";

/** `display` is the title of a certificate. */
export type Heading = {
  kind: "heading";
  text: string;
  level?: 1 | 2 | 3;
  align?: Alignment;
  display?: boolean;
  tone?: Tone;
};

/** Running text. `indent` sets the first line two characters in, as Chinese letters and certificates do. */
export type Paragraph = {
  kind: "paragraph";
  text: string;
  size?: TextSize;
  tone?: Tone;
  bold?: boolean;
  align?: Alignment;
  indent?: boolean;
};

/** A labelled particular; the notes stand below in fine print, such as the same in another language. */
export type Fact = { label: string; value: string; labelNote?: string; valueNote?: string; bold?: boolean };

/** Labelled particulars, one below the other. `labelWidth` is in points. */
export type Facts = {
  kind: "facts";
  facts: readonly Fact[];
  labelWidth?: number;
  size?: TextSize;
};

/** `share` is the column's part of the width in relation to the others; 1 when left out. */
export type Column = { header: string; share?: number; align?: Alignment };

/** Rows break over pages and the header is repeated. `total` is set apart below the rows. */
export type Table = {
  kind: "table";
  columns: readonly Column[];
  rows: readonly (readonly string[])[];
  total?: readonly string[];
};

/** The one ornament: a square cinnabar seal of up to four characters, with lines of signature beside it. `size` is its side in points. */
export type Seal = {
  kind: "seal";
  text: string;
  lines?: readonly string[];
  align?: Alignment;
  size?: number;
};

/** A QR code drawn as vectors. `size` is the side in points, 84 when left out. */
export type Code = { kind: "code"; content: string; caption?: string; size?: number; align?: Alignment };

/** Blocks side by side, never broken over pages. `shares` are parts of the width. */
export type Columns = { kind: "columns"; shares: readonly number[]; columns: readonly (readonly Block[])[] };

/** Blocks that stay together on one page as long as one page can hold them. */
export type Group = { kind: "group"; blocks: readonly Block[] };

/** The first choice that fits one page, else the last: a certificate takes smaller type before it takes a second page. */
export type FirstThatFits = { kind: "firstThatFits"; choices: readonly (readonly Block[])[] };

export type Space = { kind: "space"; height: number };
export type Rule = { kind: "rule"; tone?: Tone };
export type PageBreak = { kind: "pageBreak" };

export type Block =
  | Heading
  | Paragraph
  | Facts
  | Table
  | Seal
  | Code
  | Columns
  | Group
  | FirstThatFits
  | Space
  | Rule
  | PageBreak;

export type DocumentDefinition = {
  language: DocumentLanguage;
  /** Named by the reader's window and by search. */
  title: string;
  author?: string;
  /** The moment the document was made: with the same definition and moment every byte is the same. */
  madeAt: Date;
  orientation?: "portrait" | "landscape";
  /** `certificate` draws a double frame around each page and leaves wider margins. */
  frame?: "none" | "certificate";
  /** Large pale words behind the text, such as 样本 or 演示. */
  watermark?: string;
  /** Foot of every page, at the left. */
  footer?: string;
  /** "Page 1 of 3" at the foot. Shown unless false. */
  pageNumbers?: boolean;
  blocks: readonly Block[];
};
