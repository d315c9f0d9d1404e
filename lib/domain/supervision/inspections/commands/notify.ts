import { moveCase } from "@/lib/domain/cases/commands/move-case";
import { issueCaseLetter } from "@/lib/domain/cases/letters/commands/issue-letter";
import { command } from "@/lib/platform/command";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { FieldProblem } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { formatDate } from "@/lib/platform/i18n/formats";
import { inspectionEvents } from "../events";
import { inspectionLifecycle } from "../policy";
import { detailsOf, getInspection } from "../queries/inspection";
import { waitsFor } from "../rules";
import { noticeSchema } from "../schema";

/**
 * Tells the organization in writing of the inspection and its day, and lets it see the case. Where warning would spoil the
 * visit, the notice is served on the spot: its day is then today.
 */
export const notifyInspection = command(noticeSchema, async ({ actor, tx, now, today }, input) => {
  const { id, plannedOn } = input;
  const inspection = await getInspection(actor, id, tx);
  const status = inspectionLifecycle.take("notify", actor, inspection);
  if (plannedOn < today) throw new FieldProblem("plannedOn", "inspections.problems.past");
  const move = { status, waitsFor: waitsFor(status), limit: "keep" as const };
  await moveCase(tx, inspection, move, { now, today }, { servedAt: now });
  await tx.inspection.update({ where: { caseId: id }, data: { plannedOn: toDatabaseDate(plannedOn) } });
  const names = inspection.inspectors.map(({ name }) => name);
  const letter = {
    namespace: "inspections",
    kind: "notice",
    mark: "检",
    values: (locale: "zh-CN" | "en") => ({
      cause: inspection.kind,
      plan: inspection.plan?.number ?? "",
      reason: inspection.kind === "cause" ? inspection.cause : "",
      plannedOn: formatDate(plannedOn, locale),
      inspectors: names.join(locale === "en" ? ", " : "、"),
    }),
  };
  await issueCaseLetter(tx, actor, inspection, letter, { now, today });
  const { inspectorIds } = inspection;
  await record(
    tx,
    actor,
    inspectionEvents.notified(id, { ...detailsOf(inspection), inspectorIds, plannedOn }),
  );
  return { id };
});
