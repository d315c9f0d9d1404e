import { moveCase } from "@/lib/domain/cases/commands/move-case";
import { issueCaseLetter } from "@/lib/domain/cases/letters/commands/issue-letter";
import { command } from "@/lib/platform/command";
import { formatDate } from "@/lib/platform/i18n/formats";
import { sayIn } from "@/lib/platform/i18n/say";
import { conclusionSoFar, inspectionLifecycle } from "../policy";
import { getInspection } from "../queries/inspection";
import { waitsFor } from "../rules";
import { conclusionSchema } from "../schema";
import { keepConclusion } from "./keep-conclusion";

/** Ends an inspection that asks nothing of the organization. Throws Refusal "inspections.orderNeeded". */
export const concludeInspection = command(conclusionSchema, async (context, { id, summary }) => {
  const { actor, tx, now, today } = context;
  const inspection = await getInspection(actor, id, tx);
  const status = inspectionLifecycle.take("conclude", actor, inspection);
  const conclusion = conclusionSoFar(inspection);
  const move = { status, waitsFor: waitsFor(status), limit: "keep" as const, isEnding: true };
  await moveCase(tx, inspection, move, { now, today }, { outcome: conclusion, decidedAt: now });
  await keepConclusion(context, inspection, { conclusion, summary });
  const letter = {
    namespace: "inspections",
    kind: "result",
    mark: "结",
    values: (locale: "zh-CN" | "en") => ({
      inspectedOn: inspection.inspectedOn ? formatDate(inspection.inspectedOn, locale) : "",
      conclusion: sayIn(locale)(`inspections.conclusions.${conclusion}`),
      meaning: sayIn(locale)(`inspections.meanings.${conclusion}`),
    }),
  };
  await issueCaseLetter(tx, actor, inspection, letter, { now, today });
  return { id };
});
