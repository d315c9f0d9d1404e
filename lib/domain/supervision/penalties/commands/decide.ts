import { issueCaseLetter } from "@/lib/domain/cases/letters/commands/issue-letter";
import { officeName } from "@/lib/domain/cases/letters/rules";
import { caseDetailsOf } from "@/lib/domain/cases/rules";
import { getRuleInForce } from "@/lib/domain/district/queries/rules";
import { addMonths, addYears, daysBetween } from "@/lib/platform/clock";
import { command } from "@/lib/platform/command";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import type { Locale } from "@/lib/platform/i18n/locales";
import { sayIn } from "@/lib/platform/i18n/say";
import { penaltyEvents } from "../events";
import { penaltyLifecycle } from "../policy";
import { getProceeding } from "../queries/proceeding";
import { isHeavier, measureOf } from "../rules";
import { decisionSchema } from "../schema";
import { applyToRegister } from "./apply-to-register";
import { measureDetails, measureWords, refuseIncomplete } from "./measure";
import { moveProceeding } from "./move-proceeding";

/**
 * A second officer decides, after the organization was heard or let the days pass: never more than what it was told
 * (art. 45). The decision names its remedies; the penalty stands in public from now on and reaches the register.
 */
export const decidePenalty = command(decisionSchema, async (context, input) => {
  const { actor, tx, now, today } = context;
  const { id, reason } = input;
  const proceeding = await getProceeding(actor, id, tx);
  const status = penaltyLifecycle.take("decide", actor, proceeding);
  const { proposal, facts, basis, organizationId } = proceeding;
  const measure = measureOf(input.kind, input.fine, input.months);
  refuseIncomplete(measure);
  if (proposal === null || isHeavier(proposal, measure)) throw new Refusal("penalties.heavierThanNotified");
  await moveProceeding(context, proceeding, {
    status,
    limit: { rule: "penalty.deliveryWorkingDays" },
    changes: { outcome: measure.kind, decidedAt: now, daysTaken: daysBetween(proceeding.filedOn, today) },
    written: { decidedById: actor.accountId, decidedByName: actor.name, decisionReason: reason },
  });
  const [payment, publicYears] = [
    await getRuleInForce("penalty.paymentDays", today, tx),
    await getRuleInForce("penalty.publicYears", today, tx),
  ];
  const values = (locale: Locale) => ({
    facts,
    basis,
    reason,
    measure: measureWords(locale, measure),
    payment: measure.kind === "fine" ? sayIn(locale)("penalties.payment", { days: payment.value }) : "",
  });
  const order = { namespace: "penalties", kind: "decision", mark: "罚决", values } as const;
  const { number } = await issueCaseLetter(tx, actor, proceeding, order, { now, today });
  const suspendedUntil = measure.months === null ? null : addMonths(today, measure.months);
  const penalty = await tx.penalty.create({
    data: {
      organizationId,
      caseId: id,
      number,
      department: officeName(sayIn("zh-CN"), "zh-CN", "bureau", proceeding),
      kind: measure.kind,
      fine: measure.fine,
      facts,
      basis,
      decidedOn: toDatabaseDate(today),
      suspendedUntil: suspendedUntil && toDatabaseDate(suspendedUntil),
    },
  });
  const decided = {
    ...measureDetails(measure),
    penaltyId: penalty.id,
    decisionNumber: number,
    decidedOn: today,
    publicUntil: addYears(today, publicYears.value),
  };
  await record(tx, actor, penaltyEvents.decided(id, { ...caseDetailsOf(proceeding), ...decided }));
  await applyToRegister({ actor, tx, today }, { organizationId, kind: measure.kind, number });
  return { id };
});
