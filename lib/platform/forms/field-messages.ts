import type { z } from "zod";

type Translate = ((key: string, values?: Record<string, string | number>) => string) & {
  has(key: string): boolean;
};

type Issue = z.core.$ZodIssue;

const isMessageKey = (message: string) => /^[a-zA-Z]+(\.[a-zA-Z]+)+$/.test(message);

function limitsOf(issue: Issue): Record<string, string | number> {
  const limits: Record<string, string | number> = {};
  if ("minimum" in issue) limits.minimum = Number(issue.minimum);
  if ("maximum" in issue) limits.maximum = Number(issue.maximum);
  return limits;
}

function problemOf(issue: Issue): string {
  switch (issue.code) {
    case "too_small":
      if (issue.origin !== "string") return issue.origin === "array" ? "tooFew" : "tooSmall";
      return Number(issue.minimum) <= 1 ? "required" : "tooShort";
    case "too_big":
      if (issue.origin !== "string") return issue.origin === "array" ? "tooMany" : "tooBig";
      return "tooLong";
    case "invalid_type":
      return issue.input === undefined || issue.input === null ? "required" : "malformed";
    case "invalid_format":
      return issue.format === "email" ? "email" : issue.format === "url" ? "url" : "malformed";
    case "invalid_value":
      return "notAnOption";
    default:
      return "malformed";
  }
}

/**
 * Each issue at its field, in the reader's language. A schema's own message may be a full catalogue key
 * ("accounts.problems.loginNameTaken"); everything else is told by `platform.problems`.
 */
export function fieldMessages(issues: readonly Issue[], translate: Translate): Record<string, string[]> {
  const messages: Record<string, string[]> = {};
  for (const issue of issues) {
    const field = issue.path.join(".") || "form";
    const key =
      isMessageKey(issue.message) && translate.has(issue.message)
        ? issue.message
        : `platform.problems.${problemOf(issue)}`;
    messages[field] ??= [];
    messages[field].push(translate(key, limitsOf(issue)));
  }
  return messages;
}
