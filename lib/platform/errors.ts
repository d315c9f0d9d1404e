/** Values that a refusal's text may name, such as a date or a person. */
export type RefusalValues = Record<string, string | number>;

/**
 * The office says no, for a reason the reader can act on.
 * `key` is "<namespace>.<reason>", where a namespace may have parts; the catalogue holds title, why and remedy at `<namespace>.refusals.<reason>`.
 */
export class Refusal extends Error {
  constructor(
    readonly key: `${string}.${string}`,
    readonly values: RefusalValues = {},
  ) {
    super(key);
    this.name = "Refusal";
  }
}

/** A field is wrong for a reason that only the database knows. `messageKey` is a full catalogue key. */
export class FieldProblem extends Error {
  constructor(
    readonly field: string,
    readonly messageKey: string,
    readonly values: RefusalValues = {},
  ) {
    super(`${field}: ${messageKey}`);
    this.name = "FieldProblem";
  }
}

/** There is no such thing, or none that this reader may know of. */
export class NotFound extends Error {
  constructor() {
    super("not found");
    this.name = "NotFound";
  }
}

/** The reader is known and may not do this. */
export class Forbidden extends Error {
  constructor() {
    super("forbidden");
    this.name = "Forbidden";
  }
}
