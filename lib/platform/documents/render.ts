import PDFDocument from "pdfkit";
import en from "@/lib/platform/i18n/messages/en/documents.json";
import zh from "@/lib/platform/i18n/messages/zh-CN/documents.json";
import type { DocumentDefinition } from "./definition";
import { breakLines } from "./lines";
import { paginate } from "./paginate";
import type { Canvas } from "./strip";
import { stripsOf } from "./strips";
import { drawArtifact } from "./tags";
import { alignedOffset, drawLine } from "./text";
import { colors, fineLineColor, watermarkColor } from "./theme";

/** A4 in points. */
const paper = { width: 595.28, height: 841.89 };
const margins = { none: { x: 56, top: 56, bottom: 64 }, certificate: { x: 78, top: 72, bottom: 98 } };
const pageLabels = { "zh-CN": zh.pageNumber, en: en.pageNumber };

/**
 * Draws a document as an A4 PDF with embedded Chinese fonts. Equal definitions give equal bytes.
 * Characters that no font has appear as their code point in a frame, never as an empty box.
 */
export async function renderDocument(definition: DocumentDefinition): Promise<Buffer> {
  const landscape = definition.orientation === "landscape";
  const size = landscape ? { width: paper.height, height: paper.width } : paper;
  const margin = margins[definition.frame ?? "none"];
  const room = {
    width: size.width - margin.x * 2,
    height: size.height - margin.top - margin.bottom,
    language: definition.language,
  };
  const strips = definition.blocks.flatMap((block) => stripsOf(block, room));
  const pages = paginate(strips, room.height);

  const canvas = openCanvas(definition, [size.width, size.height]);
  const finished = collect(canvas);
  for (const [index, placed] of pages.entries()) {
    canvas.addPage();
    drawArtifact(canvas, () => drawBackground(canvas, definition, size));
    for (const { strip, y } of placed) strip.draw(canvas, margin.x, margin.top + y);
    drawArtifact(canvas, () => drawFoot(canvas, definition, { ...size, margin }, index + 1, pages.length));
  }
  canvas.end();
  return finished;
}

function openCanvas(definition: DocumentDefinition, size: [number, number]): Canvas {
  return new PDFDocument({
    size,
    margin: 0,
    autoFirstPage: false,
    // No default font: it would be read from disk for every document and is never used.
    font: "",
    pdfVersion: "1.7",
    lang: definition.language,
    displayTitle: true,
    tagged: true,
    info: {
      Title: definition.title,
      ...(definition.author && { Author: definition.author }),
      Producer: "Linli",
      Creator: "Linli",
      CreationDate: definition.madeAt,
    },
  });
}

function collect(canvas: Canvas): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    canvas.on("data", (chunk: Buffer) => chunks.push(chunk));
    canvas.on("end", () => resolve(Buffer.concat(chunks)));
    canvas.on("error", reject);
  });
}

function drawBackground(
  canvas: Canvas,
  definition: DocumentDefinition,
  size: { width: number; height: number },
) {
  if (definition.watermark) {
    const reach = size.width * 0.72;
    const style = { face: "bold", size: reach, language: definition.language } as const;
    const drawn = breakLines(definition.watermark, style, Number.POSITIVE_INFINITY)[0]?.width ?? reach;
    const fitting = { ...style, size: Math.min(110, (reach * reach) / drawn) };
    const line = breakLines(definition.watermark, fitting, Number.POSITIVE_INFINITY)[0];
    canvas.save().rotate(-32, { origin: [size.width / 2, size.height / 2] });
    const left = (size.width - (line?.width ?? 0)) / 2;
    if (line) drawLine(canvas, line, fitting.size, watermarkColor, left, (size.height - fitting.size) / 2);
    canvas.restore();
  }
  if (definition.frame === "certificate") {
    const frame = (distance: number, width: number) =>
      canvas
        .lineWidth(width)
        .rect(distance, distance, size.width - distance * 2, size.height - distance * 2)
        .stroke(colors.pine);
    frame(32, 2.4);
    frame(38, 0.6);
  }
}

type Sheet = { width: number; height: number; margin: { x: number; bottom: number } };

function drawFoot(canvas: Canvas, definition: DocumentDefinition, sheet: Sheet, page: number, pages: number) {
  const style = { face: "regular", size: 8, language: definition.language } as const;
  const { margin } = sheet;
  const width = sheet.width - margin.x * 2;
  const y = sheet.height - margin.bottom + 20;
  const numbered = definition.pageNumbers !== false;
  const write = (text: string, align: "left" | "right", top: number) => {
    for (const [index, line] of breakLines(text, style, numbered ? width * 0.78 : width)
      .slice(0, 2)
      .entries()) {
      const x = margin.x + alignedOffset(align, width, line.width);
      drawLine(canvas, line, style.size, colors.faint, x, top + index * style.size * 1.4);
    }
  };
  const label = pageLabels[definition.language]
    .replace("{page}", String(page))
    .replace("{pages}", String(pages));
  if (!definition.footer && !numbered) return;
  canvas
    .lineWidth(0.6)
    .moveTo(margin.x, y)
    .lineTo(margin.x + width, y)
    .stroke(fineLineColor);
  if (definition.footer) write(definition.footer, "left", y + 6);
  if (numbered) write(label, "right", y + 6);
}
