import type { Strip } from "./strip";

export type PlacedStrip = { strip: Strip; y: number };

/** Height of a strip and of all that must stand on the same page after it. */
function reach(strips: readonly Strip[], from: number): number {
  let height = 0;
  for (let index = from; index < strips.length; index++) {
    const strip = strips[index];
    if (!strip) break;
    height += (index === from ? 0 : (strip.gap ?? 0)) + strip.height;
    if (!strip.withNext) break;
  }
  return height;
}

/** Distributes strips over pages of the given height in points; y counts from the top of the page's text. */
export function paginate(strips: readonly Strip[], pageHeight: number): PlacedStrip[][] {
  const pages: PlacedStrip[][] = [[]];
  let y = 0;
  const turn = (repeat: Strip | undefined) => {
    pages.push(repeat ? [{ strip: repeat, y: 0 }] : []);
    y = repeat?.height ?? 0;
  };
  let keptTogether = false;
  for (const [index, strip] of strips.entries()) {
    const fresh = pages.at(-1)?.length === 0;
    const gap = fresh ? 0 : (strip.gap ?? 0);
    const needed = Math.min(reach(strips, index), pageHeight);
    const room = pageHeight - y - gap;
    if (strip.newPage) {
      turn(undefined);
      continue;
    }
    const fits = keptTogether ? strip.height <= room : needed <= room;
    if (!fits && !fresh) turn(strip.repeat);
    else y += gap;
    pages.at(-1)?.push({ strip, y });
    y += strip.height;
    keptTogether = Boolean(strip.withNext);
  }
  return pages;
}
