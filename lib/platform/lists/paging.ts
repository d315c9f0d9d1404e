export type Params = Record<string, string | string[] | undefined>;

export type Paging = { page: number; pageSize: 20 | 50 | 100 };

const sizes = [20, 50, 100] as const;
const furthestPage = 100_000;

/** One value of a search parameter, trimmed; undefined where it is absent or empty. */
export function paramOf(params: Params, name: string): string | undefined {
  const value = [params[name]].flat()[0]?.trim();
  return value ? value : undefined;
}

/** Where in a list the reader is: `?page=` from 1, `?size=` 20, 50 or 100. Nonsense means the beginning. */
export function pagingOf(params: Params): Paging {
  const page = Number(paramOf(params, "page") ?? 1);
  const wanted = Number(paramOf(params, "size") ?? 20);
  return {
    page: Number.isInteger(page) && page >= 1 && page <= furthestPage ? page : 1,
    pageSize: sizes.find((size) => size === wanted) ?? 20,
  };
}

/** One of a closed list of values, or undefined for anything else. */
export function choiceOf<Value extends string>(
  params: Params,
  name: string,
  choices: readonly Value[],
): Value | undefined {
  const wanted = paramOf(params, name);
  return choices.find((choice) => choice === wanted);
}
