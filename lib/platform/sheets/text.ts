const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const blanks = /\s+/g;
const fullWidth = /[\uff01-\uff5e]/g;
const fullWidthOffset = 0xfee0;

/** Full-width letters, digits and signs as half-width ones: "３．５" is "3.5". Han characters and their stops stay. */
export function toHalfWidth(text: string): string {
  return text.replace(fullWidth, (sign) => String.fromCharCode(sign.charCodeAt(0) - fullWidthOffset));
}

/** Without characters that nobody sees, blanks of every kind (also line breaks) as single spaces, trimmed. */
export function tidy(text: string): string {
  return text.replace(invisible, "").replace(blanks, " ").trim();
}

/** Half-width and without any blank: how codes, numbers and dates are compared. */
export function compact(text: string): string {
  return toHalfWidth(text.replace(invisible, "").replace(blanks, ""));
}
