import type { CalendarDate } from "@/lib/platform/clock";
import type { CommandContext } from "@/lib/platform/command";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { record } from "@/lib/platform/events/record";
import { annualCheckEvents } from "../events";
import { type AnnualCheckCase, annualCheckDetailsOf, getAnnualCheck } from "../queries/annual-check";
import type { AnnualCheckStatus, CheckConclusion } from "../schema";
import { enterStatus } from "./enter-status";
import { issueCheckLetter } from "./issue-check-letter";

type Conclusion = {
  status: AnnualCheckStatus;
  conclusion: CheckConclusion;
  reason: string;
  rectifyBy: CalendarDate | null;
  isBulk: boolean;
};

/** Writes a conclusion with its letter and its event, in the caller's transaction; whoever calls has checked that it may be. */
export async function writeConclusion(
  { actor, tx, now, today }: CommandContext,
  check: AnnualCheckCase,
  { status, conclusion, reason, rectifyBy, isBulk }: Conclusion,
): Promise<void> {
  const { id } = check;
  await enterStatus(tx, check, status, { now, today }, { outcome: conclusion, decidedAt: now });
  await tx.annualCheck.update({
    where: { caseId: id },
    data: {
      conclusion,
      conclusionReason: reason,
      concludedById: actor.accountId,
      concludedByName: actor.name,
      concludedAt: now,
      publishedAt: now,
      rectifyBy: rectifyBy && toDatabaseDate(rectifyBy),
    },
  });
  const concluded = await getAnnualCheck(actor, id, tx);
  await issueCheckLetter(
    tx,
    actor,
    concluded,
    { kind: conclusion, until: rectifyBy, reason },
    { now, today },
  );
  const details = { ...annualCheckDetailsOf(check), conclusion, reason, rectifyBy: rectifyBy ?? "", isBulk };
  await record(tx, actor, annualCheckEvents.concluded(id, details));
}
