import { moveCase } from "@/lib/domain/cases/commands/move-case";
import { issueCaseLetter } from "@/lib/domain/cases/letters/commands/issue-letter";
import { getWorkingCalendar } from "@/lib/domain/district/queries/calendar";
import { getRule } from "@/lib/domain/district/queries/rules";
import { nextWorkingDay } from "@/lib/platform/clock";
import { command } from "@/lib/platform/command";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { FieldProblem } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { formatDate } from "@/lib/platform/i18n/formats";
import { sayIn } from "@/lib/platform/i18n/say";
import { inspectionEvents } from "../events";
import { inspectionLifecycle } from "../policy";
import { getInspection, orderDetailsOf } from "../queries/inspection";
import { isFairDeadline, waitsFor } from "../rules";
import { orderSchema } from "../schema";
import { keepConclusion } from "./keep-conclusion";

/**
 * Concludes an inspection with problems and orders in writing what is to be put right, by a day. Not obeying an order in
 * time is a condition of the first statutory list (Order 60 art. 11).
 */
export const orderRectification = command(orderSchema, async (context, input) => {
  const { actor, tx, now, today } = context;
  const { id, conclusion, summary } = input;
  const inspection = await getInspection(actor, id, tx);
  const status = inspectionLifecycle.take("order", actor, inspection);
  const maxDays = await getRule("inspection.rectificationMaxDays", today, tx);
  // A period that would end on a rest day ends on the next working day (Civil Code art. 203).
  const rectifyBy = nextWorkingDay(await getWorkingCalendar(tx), input.rectifyBy).date;
  if (!isFairDeadline(input.rectifyBy, today, maxDays)) {
    throw new FieldProblem("rectifyBy", "inspections.problems.deadline", { days: maxDays });
  }
  const letter = {
    namespace: "inspections",
    kind: "order",
    mark: "改",
    values: (locale: "zh-CN" | "en") => ({
      inspectedOn: inspection.inspectedOn ? formatDate(inspection.inspectedOn, locale) : "",
      conclusion: sayIn(locale)(`inspections.conclusions.${conclusion}`),
      rectifyBy: formatDate(rectifyBy, locale),
      count: inspection.findings.length,
    }),
    items: (locale: "zh-CN" | "en") =>
      inspection.findings.map(({ matter, finding, remedy }) => ({
        label: sayIn(locale)(`inspections.matters.${matter}.label`),
        text: [finding, sayIn(locale)(`inspections.matters.${matter}.basis`), remedy]
          .filter(Boolean)
          .join(" "),
      })),
  };
  const limit = { until: rectifyBy, basis: sayIn("zh-CN")("inspections.orderBasis") };
  const move = { status, waitsFor: waitsFor(status), limit };
  await moveCase(tx, inspection, move, { now, today }, { outcome: conclusion, decidedAt: now });
  await keepConclusion(context, inspection, { conclusion, summary });
  const { number } = await issueCaseLetter(tx, actor, inspection, letter, { now, today });
  await tx.inspection.update({
    where: { caseId: id },
    data: { rectifyBy: toDatabaseDate(rectifyBy), orderNumber: number },
  });
  const ordered = await getInspection(actor, id, tx);
  await record(tx, actor, inspectionEvents.orderIssued(id, orderDetailsOf(ordered)));
  return { id };
});
