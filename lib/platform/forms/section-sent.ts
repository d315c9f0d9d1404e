import { nestedValues } from "./nested-values";

const asked = new Set(["id", "section", "version"]);

/** One section as a script sends it. A plain form sends the section's fields flat, beside what names it. */
export function sectionSent(sent: unknown): unknown {
  if (typeof sent !== "object" || sent === null || "answers" in sent) return sent;
  const fields = Object.entries(sent);
  return {
    ...Object.fromEntries(fields.filter(([name]) => asked.has(name))),
    answers: nestedValues(fields.filter(([name]) => !asked.has(name))),
  };
}
