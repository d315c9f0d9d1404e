import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import type { Block, DocumentDefinition, TextSize } from "@/lib/platform/documents";
import { formatDate } from "@/lib/platform/i18n/formats";
import { type Say, sayIn } from "@/lib/platform/i18n/say";
import { isFiled } from "../../../organizations/rules";
import { type CertifiedParticulars, certificateLines, issuingOffice } from "../particulars/rules";

/** A certificate as it was issued, and whether it is still in force. */
export type PrintableCertificate = CertifiedParticulars & {
  number: string;
  issuedOn: CalendarDate;
  /** When the row was written: the same certificate always gives the same bytes. */
  createdAt: Date;
  isVoid: boolean;
};

export type PaperSettings = {
  /** Full address of the page that its QR code opens. */
  checkAddress: string;
  isDemonstration: boolean;
};

/** How large the type is, and how many points of air stand around it. */
type Setting = { size: TextSize; air: number };
const roomy: Setting = { size: "normal", air: 26 };
const plain: Setting = { size: "normal", air: 10 };
const narrow: Setting = { size: "small", air: 8 };

const labelWidth = 138;

/** Texts of more characters move to an annex when not even small print holds them on the page. */
const annexFrom = 80;

type Words = { zh: Say; en: Say };

/** The particulars in both languages: Chinese first, English below where it differs. */
function bilingual(certificate: PrintableCertificate, { zh, en }: Words) {
  const english = certificateLines("en", certificate, en);
  const { englishName } = certificate.particulars;
  return certificateLines("zh-CN", certificate, zh)
    .filter(({ field }) => field !== "englishName")
    .map(({ field, label, value }) => {
      const isName = field === "name";
      const other = english.find((line) => line.field === field);
      const translated = isName ? englishName : other?.value;
      return {
        label,
        value,
        labelNote: other?.label,
        valueNote: translated && translated !== value ? translated : undefined,
        bold: isName,
      };
    });
}

type BilingualFact = ReturnType<typeof bilingual>[number];

/** Everything that one certificate is drawn from. */
type Sheet = PaperSettings & Words & { certificate: PrintableCertificate };

const bothIn = ({ zh, en }: Words, key: string, between = " ") => `${zh(key)}${between}${en(key)}`;

function head({ certificate, zh, en }: Sheet, { air }: Setting): Block[] {
  const { number, particulars } = certificate;
  const { kind } = particulars;
  // The law still calls them private non-enterprise units; the newer name stands below.
  const subtitle = kind === "socialServiceOrganization" && zh("certificates.papers.subtitle");
  return [
    { kind: "space", height: air },
    { kind: "heading", text: zh(`certificates.papers.titles.${kind}`), align: "center", display: true },
    ...(subtitle ? [{ kind: "paragraph", text: subtitle, align: "center", size: "lead" } as const] : []),
    { kind: "paragraph", text: en(`certificates.papers.titles.${kind}`), align: "center", tone: "soft" },
    {
      kind: "paragraph",
      text: zh("certificates.papers.number", { number }),
      align: "center",
      tone: "pine",
      size: "small",
      bold: true,
    },
    { kind: "space", height: air / 2 },
  ];
}

function foot(sheet: Sheet, { air }: Setting): Block[] {
  const { particulars, issuedOn } = sheet.certificate;
  const signature = [
    issuingOffice("zh-CN", particulars, sheet.zh),
    formatDate(issuedOn, "zh-CN"),
    issuingOffice("en", particulars, sheet.en),
    formatDate(issuedOn, "en"),
  ];
  const seal = isFiled(particulars.kind) ? "filing" : "registration";
  return [
    { kind: "space", height: 8 + air / 2 },
    {
      kind: "columns",
      shares: [1, 3],
      columns: [
        [
          {
            kind: "code",
            content: sheet.checkAddress,
            caption: bothIn(sheet, "certificates.papers.scan", "\n"),
            size: 72,
            align: "left",
          },
        ],
        [
          {
            kind: "seal",
            text: sheet.zh(`certificates.papers.seals.${seal}InChinese`),
            lines: signature,
            size: 82,
          },
        ],
      ],
    },
  ];
}

function onOnePage(sheet: Sheet, facts: readonly BilingualFact[], setting: Setting): Block[] {
  const { size } = setting;
  return [...head(sheet, setting), { kind: "facts", facts, labelWidth, size }, ...foot(sheet, setting)];
}

/** The first page refers to the annex for its long texts; the annex holds them in full. */
function withAnnex(sheet: Sheet, facts: readonly BilingualFact[]): Block[] {
  const { certificate, zh, en } = sheet;
  const isLong = ({ value }: BilingualFact) => value.length > annexFrom;
  const referring = facts.map((fact) =>
    isLong(fact)
      ? { ...fact, value: zh("certificates.papers.inAnnex"), valueNote: en("certificates.papers.inAnnex") }
      : fact,
  );
  return [
    {
      kind: "firstThatFits",
      choices: [plain, narrow].map((setting) => onOnePage(sheet, referring, setting)),
    },
    { kind: "pageBreak" },
    { kind: "heading", text: bothIn(sheet, "certificates.papers.annex"), align: "center" },
    {
      kind: "paragraph",
      text: zh("certificates.papers.number", { number: certificate.number }),
      align: "center",
      tone: "soft",
      size: "small",
    },
    ...facts.filter(isLong).flatMap(({ label, labelNote, value }): Block[] => [
      { kind: "heading", text: `${label} ${labelNote ?? ""}`, level: 3 },
      { kind: "paragraph", text: value },
    ]),
  ];
}

/**
 * The certificate as A4 paper in both languages, with seal and QR code. Long texts take smaller type, then an annex.
 * One that is no longer in force, and any of the demonstration, says so across the page.
 */
export function certificateDocument(
  certificate: PrintableCertificate,
  settings: PaperSettings,
): DocumentDefinition {
  const { particulars, createdAt, isVoid } = certificate;
  const sheet = { ...settings, certificate, zh: sayIn("zh-CN"), en: sayIn("en") };
  const facts = bilingual(certificate, sheet);
  const mark = isVoid ? "void" : settings.isDemonstration ? "demonstration" : null;
  const footer = isFiled(particulars.kind) ? "filingFooter" : "footer";
  return {
    language: "zh-CN",
    title: `${sheet.zh(`certificates.papers.titles.${particulars.kind}`)} · ${particulars.name}`,
    author: issuingOffice("zh-CN", particulars, sheet.zh),
    madeAt: createdAt,
    frame: "certificate",
    ...(mark && { watermark: bothIn(sheet, `certificates.papers.${mark}`) }),
    footer: bothIn(sheet, `certificates.papers.${footer}`, "\n"),
    pageNumbers: false,
    blocks: [
      {
        kind: "firstThatFits",
        choices: [
          ...[roomy, plain, narrow].map((setting) => onOnePage(sheet, facts, setting)),
          withAnnex(sheet, facts),
        ],
      },
    ],
  };
}
