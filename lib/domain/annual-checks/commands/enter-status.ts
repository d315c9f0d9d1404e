import { type CaseMove, moveCase } from "@/lib/domain/cases/commands/move-case";
import type { CalendarDate } from "@/lib/platform/clock";
import type { Transaction } from "@/lib/platform/db/client";
import type { Prisma } from "@/lib/platform/db/generated/client";
import type { AnnualCheckCase } from "../queries/annual-check";
import { isClosed, limitOf, waitsFor } from "../rules";
import type { AnnualCheckStatus } from "../schema";

type Moment = { now: Date; today: CalendarDate };

/** A draft runs to the deadline of its campaign; review and decision share one limit; every other status begins its own. */
function limitIn(check: AnnualCheckCase, status: AnnualCheckStatus): CaseMove["limit"] {
  if (status === "draft") return { until: check.campaign.dueOn, basis: check.campaign.basis };
  if (status === "reviewed" || (status === "endorsed" && check.status === "reviewed")) return "keep";
  const rule = limitOf(status);
  return rule === null ? "none" : { rule };
}

/** Moves an annual check into a status, guarded by the version as read. Throws Refusal "platform.changedMeanwhile". */
export async function enterStatus(
  tx: Transaction,
  check: AnnualCheckCase,
  status: AnnualCheckStatus,
  moment: Moment,
  changes: Prisma.CaseUncheckedUpdateManyInput = {},
): Promise<void> {
  await moveCase(
    tx,
    check,
    {
      status,
      waitsFor: waitsFor(status, check.isDirect),
      limit: limitIn(check, status),
      isEnding: isClosed(status),
    },
    moment,
    changes,
  );
}
