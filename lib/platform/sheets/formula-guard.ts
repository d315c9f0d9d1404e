/**
 * A spreadsheet takes a text cell that begins so for a formula when it opens a CSV file, behind blanks and apostrophes
 * too; half-width and full-width signs alike (OWASP ASVS 1.2.10).
 */
const formulaStart = /^[\s\u200b\ufeff']*[=+\-@\t\r\n＝＋－＠]/;

/** Puts an apostrophe before a text that a spreadsheet would calculate. `stripGuard` takes exactly it off again. */
export function guardAgainstFormula(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}

/** The text as it was before `guardAgainstFormula`. */
export function stripGuard(text: string): string {
  return text.charCodeAt(0) === 39 && formulaStart.test(text) ? text.slice(1) : text;
}
