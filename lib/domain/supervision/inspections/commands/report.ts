import { keepSubmission } from "@/lib/domain/cases/commands/keep-submission";
import { moveCase } from "@/lib/domain/cases/commands/move-case";
import { command } from "@/lib/platform/command";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { FieldProblem } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { sayIn } from "@/lib/platform/i18n/say";
import { inspectionEvents } from "../events";
import { inspectionLifecycle } from "../policy";
import { detailsOf, getInspection } from "../queries/inspection";
import { conclusionOf, waitsFor } from "../rules";
import { visitSchema } from "../schema";

/** Keeps what an inspector found on site, matter by matter, with photographs; every problem becomes a finding. */
export const reportVisit = command(visitSchema, async (context, visit) => {
  const { actor, tx, now, today } = context;
  const { id, inspectedOn, summary, isUnreachable, fileIds, results } = visit;
  const inspection = await getInspection(actor, id, tx);
  const status = inspectionLifecycle.take("report", actor, inspection);
  if (inspectedOn > today) throw new FieldProblem("inspectedOn", "inspections.problems.future");
  const limit = { rule: "inspection.conclusionWorkingDays" as const };
  await moveCase(tx, inspection, { status, waitsFor: waitsFor(status), limit }, { now, today });
  const answers = { inspectedOn, summary, isUnreachable, results };
  await keepSubmission(context, id, { kind: "visit", answers, fileIds });
  const say = sayIn("zh-CN");
  const findings = results
    .filter(({ result }) => result === "problem")
    .map(({ matter, severity, finding, remedy }) => ({
      matter,
      severity,
      finding,
      remedy,
      basis: say(`inspections.matters.${matter}.basis`),
    }));
  await tx.inspection.update({
    where: { caseId: id },
    data: {
      inspectedOn: toDatabaseDate(inspectedOn),
      summary,
      conclusion: conclusionOf(findings, isUnreachable),
      reportedById: actor.accountId,
      reportedByName: actor.name,
      findings: { create: findings },
    },
  });
  const seriousFindings = findings.filter(({ severity }) => severity === "serious").length;
  const counts = { inspectedOn, findings: findings.length, seriousFindings };
  await record(tx, actor, inspectionEvents.inspected(id, { ...detailsOf(inspection), ...counts }));
  return { id };
});
