import { issueCaseLetter } from "@/lib/domain/cases/letters/commands/issue-letter";
import type { CommandContext } from "@/lib/platform/command";
import { sayIn } from "@/lib/platform/i18n/say";
import type { RepairCase } from "../queries/repair";
import type { repairOutcomes } from "../schema";
import { enterStatus } from "./enter-status";

type Decision = { outcome: (typeof repairOutcomes)[number]; reason: string };

const marks = { granted: "修", refused: "不修" } as const;

/** Closes a repair with its outcome, and issues the letter that tells it. */
export async function decide(
  context: CommandContext,
  file: RepairCase,
  { outcome, reason }: Decision,
): Promise<{ number: string }> {
  const { actor, tx, now, today } = context;
  await enterStatus(context, file, outcome, { outcome, decidedAt: now });
  await tx.repair.update({
    where: { caseId: file.id },
    data: { decidedById: actor.accountId, decidedByName: actor.name, decisionReason: reason },
  });
  const order = {
    namespace: "repairs",
    kind: outcome,
    mark: marks[outcome],
    values: (locale: "zh-CN" | "en") => ({ reason, subject: sayIn(locale)(`repairs.subjects.${file.kind}`) }),
  };
  return issueCaseLetter(tx, actor, file, order, { now, today });
}
