import type { Alignment, Facts, Table } from "./definition";
import type { Room, Strip } from "./strip";
import { drawArtifact, type Tag } from "./tags";
import { lineStrips, type Setting } from "./text";
import { colors, fineLineColor, lineColor, sizes, sunkenColor } from "./theme";

const padding = { x: 7, y: 4 };
const noteLeading = 1.35;

type Cell = {
  text: string;
  /** Below the text, in fine print. */
  note?: string;
  heads?: boolean;
  left: number;
  width: number;
  align?: Alignment;
  bold?: boolean;
  color?: string;
};
/** `within` is the table that the row belongs to; a row without one is a repeated header, drawn as an artifact. */
type RowLook = { fill?: string; line: string; within?: Tag; size?: number };

const heightOf = (lines: readonly Strip[]) => lines.reduce((sum, line) => sum + line.height, 0);

/** One row as strips: usually one, more only when its text is taller than a page. */
function rowStrips(cells: readonly Cell[], look: RowLook, room: Room): Strip[] {
  const size = look.size ?? sizes.small + 0.5;
  const row: Tag = { type: "TR", within: look.within };
  const columns = cells.map((cell) => {
    const face = cell.bold ? "bold" : "regular";
    const setting: Setting = {
      style: { face, size, language: room.language },
      color: cell.color ?? colors.ink,
      align: cell.align,
      tag: look.within && { type: cell.heads ? "TH" : "TD", within: row },
    };
    const width = cell.width - padding.x * 2;
    const style = { ...setting.style, face: "regular", size: sizes.fine } as const;
    const note = cell.note ? lineStrips(cell.note, { ...setting, style, color: colors.faint }, width) : [];
    const closer = note.map((strip) => ({ ...strip, height: style.size * noteLeading }));
    return { left: cell.left, lines: [...lineStrips(cell.text, setting, width), ...closer] };
  });
  const lineHeight = columns[0]?.lines[0]?.height ?? 0;
  const most = Math.max(1, ...columns.map((column) => column.lines.length));
  const perPage = Math.max(1, Math.floor((room.height * 0.8) / lineHeight));

  return Array.from({ length: Math.ceil(most / perPage) }, (_, part) => {
    const from = part * perPage;
    const parts = columns.map(({ left, lines }) => ({ left, lines: lines.slice(from, from + perPage) }));
    const height = Math.max(lineHeight, ...parts.map(({ lines }) => heightOf(lines))) + padding.y * 2;
    return {
      height,
      draw: (canvas, x, y) => {
        const ground = look.fill;
        if (ground) drawArtifact(canvas, () => canvas.rect(x, y, room.width, height).fill(ground));
        for (const { left, lines } of parts) {
          let top = y + padding.y;
          for (const line of lines) {
            const drawCell = () => line.draw(canvas, x + left + padding.x, top);
            if (look.within) drawCell();
            else drawArtifact(canvas, drawCell);
            top += line.height;
          }
        }
        drawArtifact(canvas, () =>
          canvas
            .lineWidth(0.6)
            .moveTo(x, y + height)
            .lineTo(x + room.width, y + height)
            .stroke(look.line),
        );
      },
    };
  });
}

export function tableStrips(table: Table, room: Room): Strip[] {
  const whole = table.columns.reduce((sum, column) => sum + (column.share ?? 1), 0);
  let edge = 0;
  const places = table.columns.map((column) => {
    const width = (room.width * (column.share ?? 1)) / whole;
    const place = { left: edge, width, align: column.align };
    edge += width;
    return place;
  });
  const cellsOf = (texts: readonly string[], more: Partial<Cell>): Cell[] =>
    places.map((place, index) => ({ ...place, ...more, text: texts[index] ?? "" }));

  const within: Tag = { type: "Table" };
  const headers = cellsOf(
    table.columns.map((column) => column.header),
    { bold: true, heads: true, color: colors.soft },
  );
  const headerLook = { fill: sunkenColor, line: lineColor };
  const header = rowStrips(headers, { ...headerLook, within }, room);
  const rows = table.rows.flatMap((row) =>
    rowStrips(cellsOf(row, {}), { line: fineLineColor, within }, room),
  );
  const total = table.total
    ? rowStrips(cellsOf(table.total, { bold: true }), { line: lineColor, within }, room)
    : [];
  const [repeated, ...taller] = rowStrips(headers, headerLook, room);
  const repeat = repeated && taller.length === 0 ? repeated : undefined;
  return [
    ...header.map((strip) => ({ ...strip, gap: 8, withNext: true })),
    ...[...rows, ...total].map((strip) => ({ ...strip, repeat })),
  ];
}

export function factStrips(facts: Facts, room: Room): Strip[] {
  const labelWidth = facts.labelWidth ?? (room.language === "en" ? 150 : 116);
  const within: Tag = { type: "Table" };
  const size = facts.size && sizes[facts.size];
  return facts.facts.flatMap(({ label, labelNote, value, valueNote, bold }, index) => {
    const width = room.width - labelWidth;
    const cells = [
      { text: label, note: labelNote, heads: true, left: 0, width: labelWidth, color: colors.soft },
      { text: value, note: valueNote, bold, left: labelWidth, width },
    ];
    return rowStrips(cells, { line: fineLineColor, within, size }, room).map((strip, part) => ({
      ...strip,
      gap: index === 0 && part === 0 ? 8 : 0,
    }));
  });
}
