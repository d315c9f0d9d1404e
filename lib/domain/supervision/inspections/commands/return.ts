import { moveCase } from "@/lib/domain/cases/commands/move-case";
import { issueCaseLetter } from "@/lib/domain/cases/letters/commands/issue-letter";
import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { formatDate } from "@/lib/platform/i18n/formats";
import { sayIn } from "@/lib/platform/i18n/say";
import { inspectionEvents } from "../events";
import { inspectionLifecycle } from "../policy";
import { getInspection, orderDetailsOf } from "../queries/inspection";
import { waitsFor } from "../rules";
import { returnSchema } from "../schema";

/** What was reported does not suffice: the order stands, with the day that it had. */
export const returnRectification = command(
  returnSchema,
  async ({ actor, tx, now, today }, { id, reason }) => {
    const inspection = await getInspection(actor, id, tx);
    const status = inspectionLifecycle.take("return", actor, inspection);
    const details = orderDetailsOf(inspection);
    const limit = { until: details.rectifyBy, basis: sayIn("zh-CN")("inspections.orderBasis") };
    await moveCase(tx, inspection, { status, waitsFor: waitsFor(status), limit }, { now, today });
    await tx.inspection.update({ where: { caseId: id }, data: { returnReason: reason } });
    const letter = {
      namespace: "inspections",
      kind: "returned",
      mark: "催",
      values: (locale: "zh-CN" | "en") => ({
        order: details.order,
        reason,
        rectifyBy: formatDate(details.rectifyBy, locale),
      }),
    };
    await issueCaseLetter(tx, actor, inspection, letter, { now, today });
    await record(tx, actor, inspectionEvents.rectificationReturned(id, { ...details, reason }));
    return { id };
  },
);
