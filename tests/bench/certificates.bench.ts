import PDFDocument from "pdfkit";
import QRCode from "qrcode";
import {
  certificateDocument,
  type PrintableCertificate,
} from "@/lib/domain/registrations/certificates/paper/rules";
import { printedSchema } from "@/lib/domain/registrations/certificates/schema";
import type { CalendarDate } from "@/lib/platform/clock";
import { renderDocument } from "@/lib/platform/documents";
import { openFont } from "@/lib/platform/documents/fonts";
import { makeUscc } from "@/lib/platform/identifiers/uscc";
import { alternate, median, milliseconds, printTable, spread } from "./support";

/**
 * Certificates as PDF: one, and 1,000 one after the other, each of an organization of its own. The control writes the
 * same characters in one column with pdfkit alone, with the same embedded font and the same QR code.
 */
const many = Number(process.env.LINLI_BENCH_CERTIFICATES ?? "1000");
const settings = {
  checkAddress: "https://linli.example/verify/Qm8s1yZ3Rr-2aVx0KfLwPg",
  isDemonstration: true,
};

const certificateOf = (index: number): PrintableCertificate => ({
  number: `沪普民证字〔2026〕第${String(index).padStart(6, "0")}号`,
  particulars: printedSchema.parse({
    kind: "socialServiceOrganization",
    name: `上海普陀区第${index}社区服务中心`,
    englishName: `Community Service Center No. ${index} of Putuo District`,
    uscc: makeUscc("2", "310107", `MJX${String(index % 100_000).padStart(5, "0")}`),
    filingNumber: null,
    legalForm: "legalPerson",
    domicile: `长寿路街道长寿路${index}号12楼`,
    legalRepresentativeName: "周雅琴",
    registeredCapital: "30000000",
    purpose: "服务社区居民，促进邻里和睦，改善老年人居住条件。",
    businessScope:
      "为社区老年人提供助餐、助浴、助医服务；承接政府购买服务项目；组织志愿者培训和邻里互助活动。",
    activityArea: "上海市普陀区",
    establishedOn: "2016-04-18",
    isCharity: false,
    registeredBy: "district",
    supervisoryUnit: { name: "上海市普陀区民政局", englishName: "Putuo District Civil Affairs Bureau" },
    subdistrict: { name: "长寿路街道", englishName: "Changshou Road Subdistrict" },
  }),
  issuedOn: "2026-11-23" as CalendarDate,
  validUntil: "2031-11-22" as CalendarDate,
  createdAt: new Date("2026-11-23T02:00:00Z"),
  isVoid: false,
});

const certificate = (index: number) => renderDocument(certificateDocument(certificateOf(index), settings));

function bareQrCode(canvas: PDFKit.PDFDocument) {
  const { modules } = QRCode.create(settings.checkAddress, { errorCorrectionLevel: "M" });
  for (let index = 0; index < modules.data.length; index += 1) {
    if (modules.data[index])
      canvas.rect(50 + (index % modules.size) * 2, 650 + Math.floor(index / modules.size) * 2, 2, 2);
  }
  canvas.fill("black");
}

/** Everything the certificate says, in one column and one font. */
function textOf(index: number): string[] {
  const { particulars, number } = certificateOf(index);
  return [number, ...Object.values(particulars).filter((value) => typeof value === "string")];
}

function bare(index: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const canvas = new PDFDocument({ size: "A4", font: "" });
    let bytes = 0;
    canvas.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
    });
    canvas.on("end", () => resolve(bytes));
    canvas.on("error", reject);
    canvas.font(openFont("regular-sc") as unknown as PDFKit.Mixins.PDFFontSource, "regular-sc", 10);
    for (const [line, text] of textOf(index).entries())
      canvas.text(text, 50, 60 + line * 30, { lineBreak: false });
    bareQrCode(canvas);
    canvas.end();
  });
}

const inARow = (make: (index: number) => Promise<unknown>, count: number) => async (round: number) => {
  for (let index = 0; index < count; index += 1) await make(round * count + index);
};

async function compare(title: string, count: number) {
  const measured = await alternate({
    ours: (round) => milliseconds(() => inARow(certificate, count)(round)),
    bare: (round) => milliseconds(() => inARow(bare, count)(round)),
  });
  const [ours, control] = [median(measured.ours), median(measured.bare)];
  return {
    Work: title,
    "ms (rounds)": `${ours.toFixed(1)} (${spread(measured.ours)})`,
    "each ms": ours / count,
    "bare pdfkit ms": control,
    "× bare": ours / control,
  };
}

// The fonts are parsed once in the life of a process, whoever asks first.
const cold = await milliseconds(() => certificate(0));
await bare(0);
const single = (await certificate(1)).length;
const rows = [
  await compare("1 certificate", 1),
  await compare(`${many.toLocaleString("en")} certificates`, many),
];
printTable(rows);
const resident = process.memoryUsage().rss / 1_048_576;
console.log(
  `First of a process, fonts included: ${cold.toFixed(0)} ms. ${(single / 1_024).toFixed(0)} kB each. Memory ${resident.toFixed(0)} MB.`,
);
