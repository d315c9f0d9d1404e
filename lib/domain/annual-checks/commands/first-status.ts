import { getRule } from "@/lib/domain/district/queries/rules";
import type { Actor } from "@/lib/platform/auth/actor";
import type { CalendarDate } from "@/lib/platform/clock";
import type { Transaction } from "@/lib/platform/db/client";
import { annualCheckLifecycle } from "../policy";
import type { AnnualCheckCase } from "../queries/annual-check";
import type { AnnualCheckStatus } from "../schema";

/** A report that was sent in is reviewed from the beginning, whatever an office said of it before. */
export const unendorsed = { endorsedById: null, endorsedByName: null, endorsedAt: null, endorseRemark: null };

/**
 * Where a report goes that was just sent in: to the supervisory unit; where the registration is direct to the center, or
 * at once to the bureau if the district has no first review by centers. A charity's report goes to the bureau at once.
 */
export async function firstStatus(
  tx: Transaction,
  actor: Actor,
  check: AnnualCheckCase,
  today: CalendarDate,
): Promise<AnnualCheckStatus> {
  const skipped = () =>
    annualCheckLifecycle.take("skipEndorsement", actor, { ...check, status: "submitted" });
  if (check.isReport) return skipped();
  const isReviewedByCenter = (await getRule("annualCheck.centerReviewsDirect", today, tx)) > 0;
  return check.isDirect && !isReviewedByCenter ? skipped() : "submitted";
}
