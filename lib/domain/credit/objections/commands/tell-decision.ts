import { issueCaseLetter } from "@/lib/domain/cases/letters/commands/issue-letter";
import type { CommandContext } from "@/lib/platform/command";
import { sayIn } from "@/lib/platform/i18n/say";
import { ruleMessageKey } from "../../schema";
import type { ObjectionCase } from "../queries/objection";

const marks = { corrected: "异更", refused: "异复", confirmed: "异核" } as const;

/** Issues the letter that tells the organization what was decided and why. */
export function tellDecision(
  { actor, tx, now, today }: CommandContext,
  file: ObjectionCase,
  kind: keyof typeof marks,
  values: Record<string, string | number>,
): Promise<{ number: string }> {
  const name = `credit.rules.${ruleMessageKey(file.record.kind)}.name`;
  const order = {
    namespace: "objections",
    kind,
    mark: marks[kind],
    values: (locale: "zh-CN" | "en") => ({ ...values, record: sayIn(locale)(name) }),
  };
  return issueCaseLetter(tx, actor, file, order, { now, today });
}
