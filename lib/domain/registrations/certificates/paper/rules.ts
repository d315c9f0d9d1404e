import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import type { Block, DocumentDefinition, TextSize } from "@/lib/platform/documents";
import { formatDate } from "@/lib/platform/i18n/formats";
import { sayIn } from "@/lib/platform/i18n/say";
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

/** The particulars in both languages: Chinese first, English below where it differs. */
function bilingual(certificate: PrintableCertificate) {
  const english = certificateLines("en", certificate);
  const { englishName } = certificate.particulars;
  return certificateLines("zh-CN", certificate)
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

const bothIn = (key: string, between = " ") => `${sayIn("zh-CN")(key)}${between}${sayIn("en")(key)}`;

function head({ number, particulars }: PrintableCertificate, { air }: Setting): Block[] {
  const { kind } = particulars;
  const zh = sayIn("zh-CN");
  const en = sayIn("en");
  const subtitle = zh(`certificates.papers.subtitles.${kind}`);
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

function foot(certificate: PrintableCertificate, { checkAddress }: PaperSettings, { air }: Setting): Block[] {
  const { particulars, issuedOn } = certificate;
  const signature = (["zh-CN", "en"] as const).flatMap((locale) => [
    issuingOffice(locale, particulars),
    formatDate(issuedOn, locale),
  ]);
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
            content: checkAddress,
            caption: bothIn("certificates.papers.scan", "\n"),
            size: 72,
            align: "left",
          },
        ],
        [
          {
            kind: "seal",
            text: sayIn("zh-CN")(`certificates.papers.seals.${seal}`),
            lines: signature,
            size: 82,
          },
        ],
      ],
    },
  ];
}

function onOnePage(
  certificate: PrintableCertificate,
  facts: readonly BilingualFact[],
  settings: PaperSettings,
  setting: Setting,
): Block[] {
  const { size } = setting;
  return [
    ...head(certificate, setting),
    { kind: "facts", facts, labelWidth, size },
    ...foot(certificate, settings, setting),
  ];
}

/** The first page refers to the annex for its long texts; the annex holds them in full. */
function withAnnex(
  certificate: PrintableCertificate,
  facts: readonly BilingualFact[],
  settings: PaperSettings,
): Block[] {
  const isLong = ({ value }: BilingualFact) => value.length > annexFrom;
  const zh = sayIn("zh-CN");
  const en = sayIn("en");
  const referring = facts.map((fact) =>
    isLong(fact)
      ? { ...fact, value: zh("certificates.papers.inAnnex"), valueNote: en("certificates.papers.inAnnex") }
      : fact,
  );
  return [
    {
      kind: "firstThatFits",
      choices: [plain, narrow].map((setting) => onOnePage(certificate, referring, settings, setting)),
    },
    { kind: "pageBreak" },
    { kind: "heading", text: bothIn("certificates.papers.annex"), align: "center" },
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
  const facts = bilingual(certificate);
  const mark = isVoid ? "void" : settings.isDemonstration ? "demonstration" : null;
  const footer = isFiled(particulars.kind) ? "filingFooter" : "footer";
  return {
    language: "zh-CN",
    title: `${sayIn("zh-CN")(`certificates.papers.titles.${particulars.kind}`)} · ${particulars.name}`,
    author: issuingOffice("zh-CN", particulars),
    madeAt: createdAt,
    frame: "certificate",
    ...(mark && { watermark: bothIn(`certificates.papers.${mark}`) }),
    footer: bothIn(`certificates.papers.${footer}`, "\n"),
    pageNumbers: false,
    blocks: [
      {
        kind: "firstThatFits",
        choices: [
          ...[roomy, plain, narrow].map((setting) => onOnePage(certificate, facts, settings, setting)),
          withAnnex(certificate, facts, settings),
        ],
      },
    ],
  };
}
