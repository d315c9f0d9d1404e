/** The least page that shows the same: no style, no script. */

type Row = Record<string, unknown>;

const marks: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (value: unknown) => String(value ?? "").replace(/[&<>"]/gu, (mark) => marks[mark] ?? mark);

const table = (rows: Row[]) =>
  `<table>${rows
    .map(
      (row) =>
        `<tr>${Object.values(row)
          .map((value) => `<td>${escaped(value)}</td>`)
          .join("")}</tr>`,
    )
    .join("")}</table>`;

/** A page with a heading and a table for each list of rows. */
export const pageOf = (heading: string, ...lists: Row[][]) =>
  `<!doctype html><html lang="zh-CN"><title>${heading}</title><h1>${heading}</h1>${lists.map(table).join("")}</html>`;

/** An organization as terms and their values. */
export const descriptionOf = (row: Row) =>
  `<!doctype html><html lang="zh-CN"><title>${escaped(row.name)}</title><h1>${escaped(row.name)}</h1><dl>${Object.entries(
    row,
  )
    .map(
      ([term, value]) =>
        `<dt>${term}<dd>${escaped(typeof value === "object" ? JSON.stringify(value) : value)}`,
    )
    .join("")}</dl></html>`;
