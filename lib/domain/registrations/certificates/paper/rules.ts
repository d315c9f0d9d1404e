import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import type { Block, DocumentDefinition, TextSize } from "@/lib/platform/documents";
import { formatDate, formatMoney } from "@/lib/platform/i18n/formats";
import type { Locale } from "@/lib/platform/i18n/locales";
import { type Say, sayIn } from "@/lib/platform/i18n/say";
import { isFiled } from "../../../organizations/rules";
import type { PrintedParticulars } from "../schema";

/** A certificate as it was issued, and whether it is still in force. */
export type PrintableCertificate = {
  number: string;
  particulars: PrintedParticulars;
  issuedOn: CalendarDate;
  validUntil: CalendarDate | null;
  /** When the row was written: the same certificate always gives the same bytes. */
  createdAt: Date;
  isVoid: boolean;
};

export type PaperSettings = {
  /** Full address of the page that its QR code opens. */
  checkAddress: string;
  isDemonstration: boolean;
};

type Printed = PrintableCertificate & { locale: Locale; say: Say };

/** What stands beside a label, in one language; null for particulars that this kind does not have. */
type Particular = { label: string; value: string };

/** Name of the authority that issued a certificate. */
export function issuingOffice(say: Say, locale: Locale, particulars: PrintedParticulars): string {
  const { subdistrict, registeredBy } = particulars;
  const place = locale === "en" ? subdistrict.englishName : subdistrict.name;
  return say(`certificates.papers.offices.${registeredBy}`, { subdistrict: place });
}

function supervisor({ particulars, locale, say }: Printed): string {
  const { supervisoryUnit } = particulars;
  if (supervisoryUnit === null) return say("certificates.papers.direct");
  return locale === "en" ? supervisoryUnit.englishName : supervisoryUnit.name;
}

function validity({ issuedOn, validUntil, locale, say }: Printed): string {
  const from = formatDate(issuedOn, locale);
  if (validUntil === null) return say("certificates.papers.validFrom", { from });
  return say("certificates.papers.validity", { from, until: formatDate(validUntil, locale) });
}

/** The particulars in the order of the certificate. Texts of the organization are the same in both languages. */
function particularsIn(locale: Locale, certificate: PrintableCertificate): Particular[] {
  const say = sayIn(locale);
  const printed: Printed = { ...certificate, locale, say };
  const { particulars } = certificate;
  const filed = isFiled(particulars.kind);
  const isGroup = particulars.kind === "socialGroup";
  const line = (field: string, value: string | null): Particular[] =>
    value === null || value === "" ? [] : [{ label: say(`certificates.papers.fields.${field}`), value }];
  const capital = particulars.registeredCapital;
  const englishName = locale === "en" ? particulars.englishName : null;
  return [
    ...line("name", englishName ?? particulars.name),
    ...(filed ? line("filingNumber", particulars.filingNumber) : line("uscc", particulars.uscc)),
    ...(filed || isGroup ? [] : line("legalForm", say(`organizations.legalForms.${particulars.legalForm}`))),
    ...line(filed ? "personInCharge" : "legalRepresentativeName", particulars.legalRepresentativeName),
    ...line(filed ? "place" : "domicile", particulars.domicile),
    ...(filed
      ? []
      : line(isGroup ? "registeredCapital" : "initialFunds", capital === null ? null : formatMoney(capital))),
    ...line("purpose", particulars.purpose),
    ...line(filed ? "activities" : "businessScope", particulars.businessScope),
    ...(isGroup ? line("activityArea", particulars.activityArea) : []),
    ...(filed
      ? line(
          "subdistrict",
          locale === "en" ? particulars.subdistrict.englishName : particulars.subdistrict.name,
        )
      : line("supervisoryUnit", supervisor(printed))),
    ...line(filed ? "filedOn" : "establishedOn", formatDate(particulars.establishedOn, locale)),
    ...(particulars.isCharity ? line("isCharity", say("certificates.papers.charity")) : []),
    ...line("validity", validity(printed)),
  ];
}

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
  const english = particularsIn("en", certificate);
  return particularsIn("zh-CN", certificate).map(({ label, value }, index) => {
    const other = english[index];
    return {
      label,
      value,
      labelNote: other?.label,
      valueNote: other && other.value !== value ? other.value : undefined,
      bold: index === 0,
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
    issuingOffice(sayIn(locale), locale, particulars),
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
    author: issuingOffice(sayIn("zh-CN"), "zh-CN", particulars),
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
