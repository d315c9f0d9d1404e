import type { SheetRow } from "./sheet-row";

/** Title, unit and date lines may stand above the header; further down than this nobody puts it. */
export const headerSearchRows = 10;

export interface FoundHeader {
  /** One text per column, both lines joined where the header takes two. */
  header: string[];
  /** Row number of the header's last line, from 1. */
  headerRow: number;
  /** How many of the columns are known. */
  known: number;
}

/**
 * Finds the header among the first rows: the one with the most columns that `isKnown`, or two rows read together where
 * merged cells spread it over both and more columns are known so. Without any known column: the first row
 * that fills more than one cell, so that a title is not taken for it.
 */
export function findHeader(rows: SheetRow[], isKnown: (text: string) => boolean): FoundHeader | undefined {
  const candidates = rows.slice(0, headerSearchRows);
  let best: FoundHeader | undefined;
  const consider = (found: FoundHeader) => {
    if (found.known > (best?.known ?? 0)) best = found;
  };
  for (const row of candidates) consider(judge(row.cells, row.row, isKnown));
  for (const [index, row] of candidates.entries()) {
    const below = candidates[index + 1];
    if (below?.row !== row.row + 1) continue;
    consider(judge(joinLines(row.cells, below.cells, isKnown), below.row, isKnown));
  }
  if (best) return best;
  const fallback =
    candidates.find((row) => row.cells.filter((text) => text.trim() !== "").length > 1) ?? candidates[0];
  return fallback && judge(fallback.cells, fallback.row, isKnown);
}

function judge(header: string[], headerRow: number, isKnown: (text: string) => boolean): FoundHeader {
  const trimmed = header.map((text) => text.trim());
  return {
    header: trimmed,
    headerRow,
    known: new Set(trimmed.filter((text) => text !== "" && isKnown(text))).size,
  };
}

/**
 * One header from two lines. A cell merged downwards leaves the lower line empty; one merged across leaves the upper
 * line empty to its right, where the lower line divides it.
 */
function joinLines(upper: string[], lower: string[], isKnown: (text: string) => boolean): string[] {
  let heading = "";
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const above = (upper[column] ?? "").trim();
    const below = (lower[column] ?? "").trim();
    if (above !== "") heading = above;
    if (below === "") return above;
    const joined = heading + below;
    return isKnown(below) && !isKnown(joined) ? below : joined;
  });
}
