/** The unified social credit code (统一社会信用代码, GB 32100-2015): 18 characters, two of them check characters. */

const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const form = /^[1-9A-HJ-NPQRTUWXY][1-9A-HJ-NPQRTUWXY]\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const organizationCodeWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/** What may be wrong with a code: its form, the check character of the organization code (9th of 9), or its last one. */
export type UsccFault = "form" | "organizationCode" | "check";

export type Uscc = {
  /** The code in capitals without spaces. */
  code: string;
  /** First character: the department that registers; 5 is civil affairs. */
  department: string;
  /** Second character; under civil affairs 1 social group, 2 social service organization, 3 foundation, 9 other. */
  category: string;
  /** Division of the registration authority, not of the domicile. */
  divisionCode: string;
  /** The nine characters of GB 11714, the last one its check character. */
  organizationCode: string;
};

export type UsccReading =
  | { ok: true; uscc: Uscc }
  /** `expected` is the code with both check characters as they should be; null when the form is wrong. */
  | { ok: false; faults: readonly UsccFault[]; expected: string | null };

/** Capitals, half-width, without spaces and hyphens: as offices type codes. */
function normalized(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s\-\u2010-\u2015]/gu, "")
    .toUpperCase();
}

/**
 * Check character of an organization code (GB 11714). Here letters count A=10 to Z=35 without a gap; the table of
 * GB 32100 leaves out I O S V Z, so J is 19 here and 18 there.
 */
function organizationCheck(body: string): string {
  const sum = organizationCodeWeights.reduce(
    (total, weight, index) => total + weight * Number.parseInt(body.charAt(index), 36),
    0,
  );
  const check = 11 - (sum % 11);
  return check === 10 ? "X" : check === 11 ? "0" : String(check);
}

/** Last character of the 18 (GB 32100), from the first 17. */
function lastCheck(first17: string): string {
  const sum = weights.reduce(
    (total, weight, index) => total + weight * alphabet.indexOf(first17.charAt(index)),
    0,
  );
  return alphabet.charAt((31 - (sum % 31)) % 31);
}

/**
 * The full code that belongs to the first 16 characters of `text`, its check characters replaced or added;
 * null when those 16 have not the form of a code.
 */
export function expectedUscc(text: string): string | null {
  const first16 = normalized(text).slice(0, 16);
  if (!form.test(`${first16}00`)) return null;
  const first17 = first16 + organizationCheck(first16.slice(8));
  return first17 + lastCheck(first17);
}

/** Reads a code as typed and checks its form and both check characters. */
export function parseUscc(text: string): UsccReading {
  const code = normalized(text);
  if (!form.test(code)) return { ok: false, faults: ["form"], expected: null };
  const faults: UsccFault[] = [];
  if (code.charAt(16) !== organizationCheck(code.slice(8, 16))) faults.push("organizationCode");
  if (code.charAt(17) !== lastCheck(code.slice(0, 17))) faults.push("check");
  if (faults.length > 0) return { ok: false, faults, expected: expectedUscc(code) };
  return {
    ok: true,
    uscc: {
      code,
      department: code.charAt(0),
      category: code.charAt(1),
      divisionCode: code.slice(2, 8),
      organizationCode: code.slice(8, 17),
    },
  };
}

/**
 * The code that civil affairs would give: `category` 1, 2, 3 or 9, six digits of division, eight characters of body.
 * Throws RangeError when the parts do not have that form.
 */
export function makeUscc(category: "1" | "2" | "3" | "9", divisionCode: string, body: string): string {
  const code = body.length === 8 ? expectedUscc(`5${category}${divisionCode}${body}`) : null;
  if (code === null) throw new RangeError(`no code for ${category}, ${divisionCode}, ${body}`);
  return code;
}
