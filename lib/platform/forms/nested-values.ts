export type NestedRow = Record<string, string>;
export type NestedValues = Record<string, string | string[] | NestedRow[]>;

const rowName = /^([a-zA-Z]\w*)\.(\d{1,3})\.([a-zA-Z]\w*)$/;
const isPlain = (name: string) => /^[a-zA-Z]\w*$/.test(name);

/**
 * Fields as a form names them turned into values: `officers.0.name` becomes the field of a row, `areas[]` a list, all
 * other names text. Rows in which nothing is written fall out; names that are none of these are left aside.
 */
export function nestedValues(fields: Iterable<readonly [string, unknown]>): NestedValues {
  const lists = new Map<string, string[]>();
  const rows = new Map<string, Map<number, NestedRow>>();
  const values = new Map<string, string | string[] | NestedRow[]>();
  for (const [name, value] of fields) {
    const texts = [value].flat().filter((one) => typeof one === "string");
    const [, field, ordinal, column] = rowName.exec(name) ?? [];
    if (field !== undefined && column !== undefined) {
      const ofField = rows.get(field) ?? new Map<number, NestedRow>();
      const row = ofField.get(Number(ordinal)) ?? {};
      rows.set(field, ofField.set(Number(ordinal), { ...row, [column]: texts[0] ?? "" }));
    } else if (name.endsWith("[]") && isPlain(name.slice(0, -2))) {
      lists.set(name.slice(0, -2), [...(lists.get(name.slice(0, -2)) ?? []), ...texts]);
    } else if (isPlain(name)) {
      values.set(name, Array.isArray(value) ? texts : (texts[0] ?? ""));
    }
  }
  const isWritten = (row: NestedRow) => Object.values(row).some((text) => text.trim() !== "");
  for (const [field, ofField] of rows) {
    const inOrder = [...ofField].sort(([left], [right]) => left - right).map(([, row]) => row);
    values.set(field, inOrder.filter(isWritten));
  }
  for (const [field, list] of lists) values.set(field, list);
  return Object.fromEntries(values);
}
