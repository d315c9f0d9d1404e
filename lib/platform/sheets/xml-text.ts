/** Control characters and non-characters that XML 1.0 cannot hold; tab and line feed it can. */
const forbidden = "\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff";
const unusual = new RegExp(`[&<>"\\r_${forbidden}]`);
const forbiddenCharacters = new RegExp(`[${forbidden}]`, "g");
/** Spreadsheets read `_x0041_` as the character it numbers. */
const looksEscaped = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** Longest text of a cell; Excel calls a file with a longer one damaged. */
const longestCell = 32_767;

/** Text for the content or an attribute of an element: markup escaped, control characters dropped. */
export function xmlText(text: string): string {
  const fitting = text.length > longestCell ? `${text.slice(0, longestCell - 1)}…` : text;
  if (!unusual.test(fitting)) return fitting;
  return fitting
    .replace(forbiddenCharacters, "")
    .replace(looksEscaped, "_x005F_")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\r", "_x000D_");
}
