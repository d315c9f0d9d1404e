export type SubmittedValue = string | File | (string | File)[];

const isFrameworkField = (name: string) => name.startsWith("$ACTION");

/** A form's fields by name; a name that occurs several times, or ends in "[]", becomes a list. */
export function submittedValues(formData: FormData): Record<string, SubmittedValue> {
  const values: Record<string, SubmittedValue> = {};
  for (const name of new Set(formData.keys())) {
    if (isFrameworkField(name)) continue;
    const all = formData.getAll(name);
    const [only] = all;
    if (name.endsWith("[]")) values[name.slice(0, -2)] = all;
    else values[name] = all.length === 1 && only !== undefined ? only : all;
  }
  return values;
}

const isSecret = (name: string) => /password|secret|token/i.test(name) || /^(code|currentCode)$/.test(name);

/** What may be sent back to the page to be shown again: text only, and nothing secret. */
export function repeatableValues(values: Record<string, SubmittedValue>): Record<string, string | string[]> {
  const repeatable: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(values)) {
    if (isSecret(name)) continue;
    if (typeof value === "string") repeatable[name] = value;
    if (Array.isArray(value)) repeatable[name] = value.filter((part) => typeof part === "string");
  }
  return repeatable;
}
