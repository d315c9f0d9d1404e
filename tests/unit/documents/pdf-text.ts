import { inflateSync } from "node:zlib";

/** Reads back the text of a PDF that pdfkit wrote: pages in order, through each font's own map to Unicode. */
export function textOfPages(pdf: Buffer): string[] {
  const file = pdf.toString("latin1");
  const objects = new Map<number, { dictionary: string; stream: string }>();
  for (const match of file.matchAll(/^(\d+) 0 obj\n/gm)) {
    const start = match.index + match[0].length;
    const end = file.indexOf("endobj", start);
    const streamAt = file.indexOf("stream\n", start);
    const hasStream = streamAt >= 0 && streamAt < end;
    const dictionary = file.slice(start, hasStream ? streamAt : end);
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1] ?? 0);
    const bytes = pdf.subarray(streamAt + 7, streamAt + 7 + length);
    const packed = dictionary.includes("FlateDecode");
    const stream = hasStream ? (packed ? inflateSync(bytes) : bytes).toString("latin1") : "";
    objects.set(Number(match[1]), { dictionary, stream });
  }
  const referred = (from: string, name: string) =>
    objects.get(Number(new RegExp(`/${name} (\\d+) 0 R`).exec(from)?.[1]));

  return [...objects.values()]
    .filter(({ dictionary }) => /\/Type \/Page\n/.test(dictionary))
    .map(({ dictionary }) => {
      const resources = referred(dictionary, "Resources")?.dictionary ?? "";
      const maps = new Map<string, Map<string, string>>();
      let text = "";
      let font = "";
      const content = referred(dictionary, "Contents")?.stream ?? "";
      for (const [, named, hex] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9a-f]+)>/g)) {
        if (named) font = named;
        if (!maps.has(font))
          maps.set(
            font,
            unicodeMap(referred(referred(resources, font)?.dictionary ?? "", "ToUnicode")?.stream ?? ""),
          );
        for (const glyph of hex?.match(/.{4}/g) ?? []) text += maps.get(font)?.get(glyph) ?? "\ufffd";
      }
      return text;
    });
}

function unicodeMap(cmap: string): Map<string, string> {
  const map = new Map<string, string>();
  for (const [, first, , targets] of cmap.matchAll(/<([0-9a-f]{4})> <([0-9a-f]{4})> \[([^\]]*)\]/g)) {
    const units = [...(targets ?? "").matchAll(/<([0-9a-f ]+)>/g)].map((match) => match[1] ?? "");
    for (const [index, unit] of units.entries()) {
      const glyph = (Number.parseInt(first ?? "", 16) + index).toString(16).padStart(4, "0");
      const codes = unit.replaceAll(" ", "").match(/.{4}/g) ?? [];
      map.set(glyph, String.fromCharCode(...codes.map((code) => Number.parseInt(code, 16))));
    }
  }
  return map;
}
