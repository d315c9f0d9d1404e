import { expect, it } from "vitest";
import { changeTold } from "@/app/frame/credit/change-told";
import type { CreditWords } from "@/components/credit/credit-words";
import type { LineChange } from "@/lib/domain/credit/scores/schema";

const words = {
  rule: (key: string) => `rule ${key}`,
  dimension: (key: string) => `dimension ${key}`,
  say: (key: string) => key,
} as unknown as CreditWords;

const change = (part: Pick<LineChange, "kind" | "key">) =>
  changeTold({ dimension: "annualCheck", recordId: null, before: 0, after: -8, ...part }, words, new Map());

it("tells the maximum of a rule apart from the rule's records", () => {
  expect(change({ kind: "record", key: "reportComplete" })).toBe("rule reportComplete");
  expect(change({ kind: "cap", key: "reportComplete" })).toBe("rule reportComplete · lineKinds.cap");
  expect(change({ kind: "bound", key: null })).toBe("dimension annualCheck · lineKinds.bound");
  expect(change({ kind: "dimension", key: null })).toBe("dimension annualCheck");
});
