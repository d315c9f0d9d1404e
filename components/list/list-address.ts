/** Search parameters as a page receives them. */
export type ListParams = Record<string, string | string[] | undefined>;

/** Replaces parameters: a string or list sets one, null takes it away. */
export type ParamChanges = Record<string, string | string[] | null>;

/**
 * Address of the list with some parameters changed and the others kept, in a stable order.
 * The page number is dropped unless it is among the changes: another filter starts at the first page.
 */
export function listAddress(path: string, params: ListParams, changes: ParamChanges = {}): string {
  const merged: Record<string, string | string[] | null | undefined> = { ...params, page: null, ...changes };
  const query = new URLSearchParams();
  for (const name of Object.keys(merged).sort()) {
    for (const value of [merged[name] ?? []].flat()) if (value !== "") query.append(name, value);
  }
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

/** The values of one parameter, always as a list and without empty ones. */
export function paramValues(params: ListParams, name: string): string[] {
  return [params[name] ?? []].flat().filter((value) => value !== "");
}
