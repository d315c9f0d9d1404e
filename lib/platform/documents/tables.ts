import type { Alignment, Facts, Table } from "./definition";
import type { Room, Strip } from "./strip";
import { drawArtifact, type Tag } from "./tags";
import { lineStrips, type Setting } from "./text";
import { colors, fineLineColor, lineColor, sizes, sunkenColor } from "./theme";

const padding = { x: 7, y: 4 };

type Cell = {
  text: string;
  heads?: boolean;
  left: number;
  width: number;
  align?: Alignment;
  bold?: boolean;
  color?: string;
};
/** `within` is the table that the row belongs to; a row without one is a repeated header, drawn as an artifact. */
type RowLook = { fill?: string; line: string; within?: Tag };

/** One row as strips: usually one, more only when its text is taller than a page. */
function rowStrips(cells: readonly Cell[], look: RowLook, room: Room): Strip[] {
  const size = sizes.small + 0.5;
  const row: Tag = { type: "TR", within: look.within };
  const columns = cells.map((cell) => {
    const face = cell.bold ? "bold" : "regular";
    const setting: Setting = {
      style: { face, size, language: room.language },
      color: cell.color ?? colors.ink,
      align: cell.align,
      tag: look.within && { type: cell.heads ? "TH" : "TD", within: row },
    };
    return { left: cell.left, lines: lineStrips(cell.text, setting, cell.width - padding.x * 2) };
  });
  const lineHeight = columns[0]?.lines[0]?.height ?? 0;
  const most = Math.max(1, ...columns.map((column) => column.lines.length));
  const perPage = Math.max(1, Math.floor((room.height * 0.8) / lineHeight));

  return Array.from({ length: Math.ceil(most / perPage) }, (_, part) => {
    const from = part * perPage;
    const height = Math.min(perPage, most - from) * lineHeight + padding.y * 2;
    return {
      height,
      draw: (canvas, x, y) => {
        const ground = look.fill;
        if (ground) drawArtifact(canvas, () => canvas.rect(x, y, room.width, height).fill(ground));
        for (const { left, lines } of columns) {
          for (const [index, line] of lines.slice(from, from + perPage).entries()) {
            const drawCell = () =>
              line.draw(canvas, x + left + padding.x, y + padding.y + index * lineHeight);
            if (look.within) drawCell();
            else drawArtifact(canvas, drawCell);
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
  return facts.facts.flatMap(({ label, value }, index) => {
    const cells = [
      { text: label, heads: true, left: 0, width: labelWidth, color: colors.soft },
      { text: value, left: labelWidth, width: room.width - labelWidth },
    ];
    return rowStrips(cells, { line: fineLineColor, within }, room).map((strip, part) => ({
      ...strip,
      gap: index === 0 && part === 0 ? 8 : 0,
    }));
  });
}
