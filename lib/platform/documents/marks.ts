import QRCode from "qrcode";
import type { Code, Rule, Seal } from "./definition";
import { breakLines } from "./lines";
import type { Canvas, Room, Strip } from "./strip";
import { drawArtifact, drawTagged, type Tag } from "./tags";
import { alignedOffset, drawLine, lineStrips } from "./text";
import { colors, leading, lineColor, sizes } from "./theme";

export function ruleStrip({ tone }: Rule, room: Room): Strip {
  return {
    height: 1,
    gap: 8,
    draw: (canvas, x, y) =>
      drawArtifact(canvas, () =>
        canvas
          .lineWidth(tone ? 1.4 : 0.6)
          .moveTo(x, y)
          .lineTo(x + room.width, y)
          .stroke(tone ? colors[tone] : lineColor),
      ),
  };
}

const sealSide = 66;

/** The square seal with its four characters in two columns, read from the right and down as seals are. */
function drawSeal(canvas: Canvas, text: string, room: Room, side: number, x: number, y: number): void {
  const characters = [...text].slice(0, 4);
  const unit = side / sealSide;
  const inner = side - unit * 14;
  const columns = characters.length > 2 ? 2 : 1;
  const rows = characters.length === 1 ? 1 : 2;
  const cell = inner / 2;
  const size = characters.length === 1 ? inner * 0.8 : cell * 0.86;
  canvas.save();
  canvas.rotate(-2, { origin: [x + side / 2, y + side / 2] });
  canvas
    .lineWidth(unit * 3)
    .roundedRect(x + unit * 1.5, y + unit * 1.5, side - unit * 3, side - unit * 3, unit * 7)
    .stroke(colors.cinnabar);
  for (const [index, character] of characters.entries()) {
    const line = breakLines(character, { face: "bold", size, language: room.language }, size * 2)[0];
    if (!line) continue;
    const column = columns === 1 ? 0.5 : 1 - Math.floor(index / 2);
    const row = rows === 1 ? 0.5 : index % 2;
    const left = x + unit * 7 + column * cell + (cell - line.width) / 2;
    // The middle of a Chinese character lies 0.38 em above its baseline.
    drawLine(canvas, line, size, colors.cinnabar, left, y + unit * 7 + (row + 0.5) * cell - size * 0.78);
  }
  canvas.restore();
}

export function sealStrips(seal: Seal, room: Room): Strip[] {
  const size = sizes.normal;
  const side = seal.size ?? sealSide;
  const style = { face: "regular", size, language: room.language } as const;
  const lines = (seal.lines ?? []).flatMap((text) => breakLines(text, style, room.width - side - 16));
  const signature: Tag = { type: "P" };
  const figure: Tag = { type: "Figure", alt: seal.text };
  const beside = Math.max(0, ...lines.map((line) => line.width));
  const width = side + (beside > 0 ? 16 + beside : 0);
  const textHeight = lines.length * size * leading;
  const height = Math.max(side, textHeight) + 4;
  return [
    {
      height,
      gap: 14,
      draw: (canvas, x, y) => {
        const left = x + alignedOffset(seal.align ?? "right", room.width, width);
        const top = y + (height - textHeight) / 2;
        for (const [index, line] of lines.entries()) {
          drawTagged(canvas, signature, () =>
            drawLine(canvas, line, size, colors.ink, left, top + index * size * leading),
          );
        }
        drawTagged(canvas, figure, () =>
          drawSeal(canvas, seal.text, room, side, left + width - side, y + (height - side) / 2),
        );
      },
    },
  ];
}

/** Draws a QR code as one filled path, each row's dark stretches as rectangles. */
function drawCode(canvas: Canvas, content: string, side: number, x: number, y: number): void {
  const { modules } = QRCode.create(content, { errorCorrectionLevel: "M" });
  const unit = side / modules.size;
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      if (!modules.get(row, column)) continue;
      const from = column;
      while (column + 1 < modules.size && modules.get(row, column + 1)) column++;
      canvas.rect(x + from * unit, y + row * unit, (column - from + 1) * unit, unit);
    }
  }
  canvas.fill(colors.ink);
}

export function codeStrips(code: Code, room: Room): Strip[] {
  const side = code.size ?? 84;
  const style = { face: "regular", size: 8, language: room.language } as const;
  const captionWidth = Math.min(room.width, side + 48);
  const setting = { style, color: colors.soft, align: "center", tag: { type: "P" } } as const;
  const figure: Tag = { type: "Figure", alt: code.content };
  const caption = code.caption ? lineStrips(code.caption, setting, captionWidth) : [];
  const lineHeight = style.size * leading;
  const width = caption.length > 0 ? captionWidth : side;
  return [
    {
      height: side + (caption.length > 0 ? 4 : 0) + caption.length * lineHeight,
      gap: 8,
      draw: (canvas, x, y) => {
        const left = x + alignedOffset(code.align, room.width, width);
        drawTagged(canvas, figure, () => drawCode(canvas, code.content, side, left + (width - side) / 2, y));
        for (const [index, line] of caption.entries())
          line.draw(canvas, left, y + side + 4 + index * lineHeight);
      },
    },
  ];
}
