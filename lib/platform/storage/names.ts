import { contentTypes, extensions, type FileKind } from "./kinds";

const reservedOnWindows = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;
const longest = 120;

/**
 * A name that is safe to show and to save under on any system: last part of a path only, no control characters, no marks
 * that reverse reading order, no reserved names, at most 120 characters, with the ending of its true kind.
 */
export function displayName(given: string, kind: FileKind): string {
  const last = given.normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const clean = last
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu, "")
    .replace(/[<>:"|?*]/g, "_")
    .replace(/\s+/g, " ")
    .replace(/^[.\s]+|[.\s]+$/g, "");
  const ending = extensions[kind].find((extension) => clean.toLowerCase().endsWith(`.${extension}`));
  const stem = ending ? clean.slice(0, -ending.length - 1) : clean;
  const named = stem.replace(/[.\s]+$/, "") || "file";
  const safe = reservedOnWindows.test(`${named}.`) ? `_${named}` : named;
  const suffix = `.${ending ?? extensions[kind][0]}`;
  return [...safe].slice(0, longest - suffix.length).join("") + suffix;
}

/** RFC 8187: everything but letters, digits and a few marks in percent form. */
const extendedValue = (text: string) =>
  encodeURIComponent(text).replace(/['()*!]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);

/**
 * Headers that hand a stored file out as a download only: under its own name (RFC 6266), never sniffed, never framed or
 * run, never kept by a shared cache.
 */
export function attachmentHeaders(file: {
  name: string;
  kind: FileKind;
  size: number;
}): Record<string, string> {
  const name = displayName(file.name, file.kind);
  const plain = name.replace(/[^\x20-\x7e]/g, "_").replace(/["\\%]/g, "_");
  return {
    "Content-Type": contentTypes[file.kind],
    "Content-Length": String(file.size),
    "Content-Disposition": `attachment; filename="${plain}"; filename*=UTF-8''${extendedValue(name)}`,
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "sandbox; default-src 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "private, no-store",
  };
}
