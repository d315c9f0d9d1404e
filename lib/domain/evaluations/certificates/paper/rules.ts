import type { Block, DocumentDefinition } from "@/lib/platform/documents";
import { formatDate } from "@/lib/platform/i18n/formats";
import { type Say, sayIn } from "@/lib/platform/i18n/say";
import type { EvaluationCertificate } from "../schema";

export type PaperSettings = {
  /** Full address of the page that its QR code opens. */
  checkAddress: string;
  isDemonstration: boolean;
};

type Words = { zh: Say; en: Say };
type Sheet = PaperSettings & Words & { certificate: EvaluationCertificate };

const both = ({ zh, en }: Words, key: string, between = " ") => `${zh(key)}${between}${en(key)}`;

function facts({ certificate, zh, en }: Sheet): Block {
  const { organization, grade, validFrom, validUntil, round } = certificate;
  const line = (key: string, value: string, valueNote?: string, bold = false) => ({
    label: zh(`evaluations.papers.${key}`),
    labelNote: en(`evaluations.papers.${key}`),
    value,
    ...(valueNote && { valueNote }),
    bold,
  });
  return {
    kind: "facts",
    labelWidth: 138,
    facts: [
      line("organization", organization.name, organization.englishName ?? undefined, true),
      line("uscc", organization.uscc ?? ""),
      line(
        "kind",
        zh(`organizations.kinds.${organization.kind}`),
        en(`organizations.kinds.${organization.kind}`),
      ),
      line("grade", zh(`evaluations.grades.${grade}`), en(`evaluations.grades.${grade}`), true),
      line("round", round.title, round.titleEn),
      line(
        "validity",
        `${formatDate(validFrom, "zh-CN")} — ${formatDate(validUntil, "zh-CN")}`,
        `${formatDate(validFrom, "en")} – ${formatDate(validUntil, "en")}`,
      ),
    ],
  };
}

function foot(sheet: Sheet): Block {
  const { zh, en, certificate, checkAddress } = sheet;
  const lines = [
    zh("evaluations.papers.office"),
    formatDate(certificate.validFrom, "zh-CN"),
    en("evaluations.papers.office"),
    formatDate(certificate.validFrom, "en"),
  ];
  return {
    kind: "columns",
    shares: [1, 3],
    columns: [
      [
        {
          kind: "code",
          content: checkAddress,
          caption: both(sheet, "evaluations.papers.scan", "\n"),
          size: 72,
          align: "left",
        },
      ],
      [{ kind: "seal", text: zh("evaluations.papers.sealInChinese"), lines, size: 82 }],
    ],
  };
}

/** The certificate of a grade as A4 paper in both languages, with seal and QR code; one that is over says so across it. */
export function evaluationPaper(
  certificate: EvaluationCertificate,
  settings: PaperSettings,
): DocumentDefinition {
  const sheet = { ...settings, certificate, zh: sayIn("zh-CN"), en: sayIn("en") };
  const { zh, en } = sheet;
  const mark = certificate.verdict !== "valid" ? "void" : settings.isDemonstration ? "demonstration" : null;
  return {
    language: "zh-CN",
    title: `${zh("evaluations.papers.title")} · ${certificate.organization.name}`,
    author: zh("evaluations.papers.office"),
    madeAt: certificate.madeAt,
    frame: "certificate",
    ...(mark && { watermark: both(sheet, `evaluations.papers.${mark}`) }),
    footer: both(sheet, "evaluations.papers.footer", "\n"),
    pageNumbers: false,
    blocks: [
      { kind: "space", height: 30 },
      { kind: "heading", text: zh("evaluations.papers.title"), align: "center", display: true },
      { kind: "paragraph", text: en("evaluations.papers.title"), align: "center", tone: "soft" },
      {
        kind: "paragraph",
        text: zh("evaluations.papers.number", { number: certificate.number }),
        align: "center",
        tone: "pine",
        size: "small",
        bold: true,
      },
      { kind: "space", height: 18 },
      {
        kind: "heading",
        text: "A".repeat(certificate.grade),
        align: "center",
        display: true,
        tone: "cinnabar",
      },
      { kind: "space", height: 14 },
      facts(sheet),
      { kind: "space", height: 26 },
      foot(sheet),
    ],
  };
}
