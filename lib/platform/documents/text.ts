import type { Alignment, Heading, Paragraph } from "./definition";
import { type FontName, openFont } from "./fonts";
import { breakLines, type Line, type TextStyle } from "./lines";
import { runWidth } from "./runs";
import type { Canvas, Room, Strip } from "./strip";
import { drawTagged, type Tag } from "./tags";
import { baselineOffset, colors, displaySize, headingSizes, leading, sizes } from "./theme";

/** Where a line begins so that it stands left, centered or right in the given width. */
export function alignedOffset(align: Alignment | undefined, width: number, used: number): number {
  if (align === "center") return (width - used) / 2;
  return align === "right" ? width - used : 0;
}

/** pdfkit takes a parsed font as it is, though its types only know of files and bytes. */
function takeFont(canvas: Canvas, name: FontName, size: number): Canvas {
  return canvas.font(openFont(name) as unknown as PDFKit.Mixins.PDFFontSource, name, size);
}

/** Draws a line of text with its top at y. */
export function drawLine(
  canvas: Canvas,
  line: Line,
  size: number,
  color: string,
  x: number,
  y: number,
): void {
  const baseline = y + size * baselineOffset;
  let left = x;
  for (const run of line.runs) {
    const width = runWidth(run) * size;
    if (run.font === null) drawCodePoint(canvas, run.text, size, color, left, baseline);
    else {
      takeFont(canvas, run.font, size).fillColor(color);
      canvas.text(run.text, left, baseline, {
        lineBreak: false,
        baseline: "alphabetic",
        features: run.features,
      });
    }
    left += width;
  }
}

/** A character that no font has: its code point in a frame, and the character itself for those who copy the text. */
function drawCodePoint(
  canvas: Canvas,
  character: string,
  size: number,
  color: string,
  x: number,
  baseline: number,
) {
  const digits = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(6, "0");
  const small = size * 0.36;
  canvas.markContent("Span", { actual: character });
  canvas
    .lineWidth(size * 0.03)
    .rect(x + size * 0.06, baseline - size * 0.8, size * 0.88, size * 0.88)
    .stroke(color);
  takeFont(canvas, "regular-sc", small).fillColor(color);
  const middle = x + size / 2 - canvas.widthOfString("000") / 2;
  canvas.text(digits.slice(0, 3), middle, baseline - size * 0.42, {
    lineBreak: false,
    baseline: "alphabetic",
  });
  canvas.text(digits.slice(3), middle, baseline - size * 0.05, { lineBreak: false, baseline: "alphabetic" });
  canvas.endMarkedContent();
}

/** Text without a tag is drawn as it stands: within a figure or an artifact that its caller marks. */
export type Setting = { style: TextStyle; color: string; align?: Alignment; indent?: number; tag?: Tag };

/** One strip per line of text. */
export function lineStrips(text: string, setting: Setting, width: number): Strip[] {
  const { style, color, align, indent = 0, tag } = setting;
  return breakLines(text, style, width, indent).map((line, index) => ({
    height: style.size * leading,
    draw: (canvas, x, y) => {
      const offset = alignedOffset(align, width, line.width) + (index === 0 ? indent : 0);
      const draw = () => drawLine(canvas, line, style.size, color, x + offset, y);
      if (tag) drawTagged(canvas, tag, draw);
      else draw();
    },
  }));
}

export function headingStrips(heading: Heading, room: Room): Strip[] {
  const level = heading.level ?? 1;
  const style = {
    face: "bold",
    size: heading.display ? displaySize : headingSizes[level],
    language: room.language,
  } as const;
  const color = colors[heading.tone ?? (level === 1 ? "ink" : "pine")];
  const strips = lineStrips(
    heading.text,
    { style, color, align: heading.align, tag: { type: `H${level}` } },
    room.width,
  );
  return strips.map((strip, index) => ({
    ...strip,
    withNext: true,
    gap: index === 0 ? style.size * (level === 1 ? 0.4 : 1) : 0,
  }));
}

export function paragraphStrips(paragraph: Paragraph, room: Room): Strip[] {
  const size = sizes[paragraph.size ?? "normal"];
  const style = { face: paragraph.bold ? "bold" : "regular", size, language: room.language } as const;
  const strips = lineStrips(
    paragraph.text,
    {
      style,
      color: colors[paragraph.tone ?? "ink"],
      align: paragraph.align,
      indent: paragraph.indent ? size * 2 : 0,
      tag: { type: "P" },
    },
    room.width,
  );
  // No single line of a longer paragraph is left behind at the foot or carried to the top of a page.
  const last = strips.length - 1;
  return strips.map((strip, index) => ({
    ...strip,
    gap: index === 0 ? size * 0.5 : 0,
    withNext: last >= 2 && (index === 0 || index === last - 1),
  }));
}
