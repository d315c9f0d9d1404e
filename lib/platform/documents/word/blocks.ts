/** A part of a form that people fill in. */
export type FormBlock =
  | { kind: "heading" | "paragraph" | "item" | "signature"; text: string }
  /** Labels with room beside them, each with a hint in it or none. */
  | { kind: "fields"; rows: { label: string; hint: string }[] }
  /** Empty lines under these headings. */
  | { kind: "table"; columns: string[] };

function blockOf(line: string): FormBlock {
  const [mark, rest] = [line.slice(0, 2), line.slice(2).trim()];
  switch (mark) {
    case "# ":
      return { kind: "heading", text: rest };
    case "- ":
      return { kind: "item", text: rest };
    case "> ":
      return { kind: "signature", text: rest };
    case "= ": {
      const [label = "", hint = ""] = rest.split(" | ");
      return { kind: "fields", rows: [{ label, hint }] };
    }
    case "| ":
      return { kind: "table", columns: rest.split(" | ") };
    default:
      return { kind: "paragraph", text: line };
  }
}

/**
 * Reads the lines in which the catalogue keeps a form: "# " begins a heading, "- " an item, "> " a line to sign,
 * "= label | hint" a field, "| a | b" a table with these columns; anything else is a paragraph. Fields that follow one
 * another are one block.
 */
export function formBlocks(lines: readonly string[]): FormBlock[] {
  const blocks: FormBlock[] = [];
  for (const block of lines.map(blockOf)) {
    const last = blocks.at(-1);
    if (block.kind === "fields" && last?.kind === "fields") last.rows.push(...block.rows);
    else blocks.push(block);
  }
  return blocks;
}
