import { dateInShanghai } from "@/lib/platform/clock";
import type { Block, DocumentDefinition, Fact } from "@/lib/platform/documents";
import { formatDate, formatMoment } from "@/lib/platform/i18n/formats";
import type { Locale } from "@/lib/platform/i18n/locales";
import { type Say, sayIn } from "@/lib/platform/i18n/say";

/** A report that arrived: whose, of which year, when and by whom it was sent in the last time. */
export type PrintableReceipt = {
  number: string;
  year: number;
  name: string;
  englishName: string | null;
  uscc: string | null;
  /** How often it was sent in, the first time included. */
  times: number;
  submittedAt: Date;
  submittedByName: string;
};

export type ReceiptPaper = {
  language: Locale;
  /** Full address of the page of the check, for the QR code. */
  checkAddress: string;
  isDemonstration: boolean;
};

function factsOf(receipt: PrintableReceipt, language: Locale, say: Say): Fact[] {
  const { number, year, name, englishName, uscc, times, submittedAt, submittedByName } = receipt;
  const fact = (key: string, value: string): Fact => ({
    label: say(`annualReport.receiptPaper.${key}`),
    value,
  });
  return [
    { ...fact("organization", name), ...(englishName && { valueNote: englishName }), bold: true },
    ...(uscc === null ? [] : [fact("uscc", uscc)]),
    fact("report", say("annualReport.reportOf", { year })),
    { ...fact("number", number), bold: true },
    fact("sentAt", formatMoment(submittedAt, language)),
    fact("sentBy", submittedByName),
    ...(times > 1 ? [fact("times", say("annualReport.receiptPaper.timesOf", { times }))] : []),
  ];
}

/** The receipt of an annual report as A4 paper in one language: proof that it arrived, and of nothing else. */
export function receiptDocument(
  receipt: PrintableReceipt,
  { language, checkAddress, isDemonstration }: ReceiptPaper,
): DocumentDefinition {
  const say = sayIn(language);
  const [title, office] = [say("annualReport.receiptPaper.title"), say("letters.offices.bureau")];
  const sentOn = formatDate(dateInShanghai(receipt.submittedAt), language);
  const foot: Block[][] = [
    [{ kind: "code", content: checkAddress, caption: say("letters.paper.scan"), size: 66, align: "left" }],
    [{ kind: "seal", text: say("letters.paper.seals.receiptInChinese"), lines: [office, sentOn], size: 72 }],
  ];
  return {
    language,
    title: `${title} ${receipt.number}`,
    author: office,
    madeAt: receipt.submittedAt,
    ...(isDemonstration && { watermark: say("letters.paper.demonstration") }),
    footer: say("annualReport.receiptPaper.footer", { site: say("platform.name") }),
    blocks: [
      { kind: "heading", text: office, align: "center", tone: "cinnabar" },
      { kind: "rule", tone: "cinnabar" },
      { kind: "space", height: 14 },
      { kind: "heading", text: title, align: "center" },
      { kind: "space", height: 14 },
      { kind: "facts", facts: factsOf(receipt, language, say) },
      { kind: "space", height: 14 },
      { kind: "paragraph", text: say("annualReport.receiptPaper.proves"), indent: language === "zh-CN" },
      { kind: "space", height: 26 },
      { kind: "columns", shares: [1, 3], columns: foot },
    ],
  };
}
