import { expect } from "vitest";

/** What a command throws when the office says no for a reason. */
export const refusal = (key: string, values: object = {}) =>
  expect.objectContaining({ name: "Refusal", key, values: expect.objectContaining(values) });

/** What a command throws when one field is wrong. */
export const fieldProblem = (field: string, messageKey: string) =>
  expect.objectContaining({ name: "FieldProblem", field, messageKey });

export const forbidden = expect.objectContaining({ name: "Forbidden" });
export const notFound = expect.objectContaining({ name: "NotFound" });
