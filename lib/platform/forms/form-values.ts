export type SubmittedValue = string | File | (string | File)[];

/** Text as the database can keep it: without zero characters, which nobody types. */
const storable = (value: string | File) =>
  typeof value === "string" ? value.replaceAll("\u0000", "") : value;

const isFrameworkField = (name: string) => name.startsWith("$ACTION");

/**
 * A form's fields by name; a name that occurs several times, or ends in "[]", becomes a list. No name reaches the
 * prototype of what is returned.
 */
export function submittedValues(formData: FormData): Record<string, SubmittedValue> {
  const values = new Map<string, SubmittedValue>();
  for (const name of new Set(formData.keys())) {
    if (isFrameworkField(name)) continue;
    const all = formData.getAll(name).map(storable);
    const [only] = all;
    if (name.endsWith("[]")) values.set(name.slice(0, -2), all);
    else values.set(name, all.length === 1 && only !== undefined ? only : all);
  }
  return Object.fromEntries(values);
}

const isSecret = (name: string) => /password|secret|token/i.test(name) || /^(code|currentCode)$/.test(name);

/** What may be sent back to the page to be shown again: text only, and nothing secret. */
export function repeatableValues(values: Record<string, SubmittedValue>): Record<string, string | string[]> {
  const repeatable = new Map<string, string | string[]>();
  for (const [name, value] of Object.entries(values)) {
    if (isSecret(name)) continue;
    if (typeof value === "string") repeatable.set(name, value);
    if (Array.isArray(value))
      repeatable.set(
        name,
        value.filter((part) => typeof part === "string"),
      );
  }
  return Object.fromEntries(repeatable);
}
