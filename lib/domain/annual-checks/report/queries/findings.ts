import type { CalendarDate } from "@/lib/platform/clock";
import { database, type Transaction } from "@/lib/platform/db/client";
import { getRulesInForce } from "../../../district/queries/rules";
import { findingsOf } from "../checks/rules";
import type { CheckContext, ReportFinding } from "../checks/schema";
import type { ReportAnswers, ReportSubject } from "../schema";
import { getReportOfLastYear } from "./answers";

/** What the register says of the organization that reports. */
export async function checkContextOf(
  tx: Transaction,
  { organizationId, organizationKind }: ReportSubject,
): Promise<CheckContext> {
  const entry =
    organizationId === null
      ? null
      : await tx.organization.findUnique({
          where: { id: organizationId },
          select: { kind: true, isCharity: true, hasPublicFundraising: true, registeredCapital: true },
        });
  return {
    kind: entry?.kind ?? organizationKind,
    isCharity: entry?.isCharity ?? false,
    hasPublicFundraising: entry?.hasPublicFundraising ?? false,
    registeredCapital: entry?.registeredCapital ?? null,
  };
}

/** The same outside of a transaction. */
export const getCheckContext = (check: ReportSubject) => checkContextOf(database(), check);

/** Checks a report against itself, the year before, the register and the rules of a day. */
export async function checkReport(
  tx: Transaction,
  check: ReportSubject,
  answers: ReportAnswers,
  today: CalendarDate,
): Promise<ReportFinding[]> {
  const last = await getReportOfLastYear(check, tx);
  return findingsOf({ answers, last }, await checkContextOf(tx, check), await getRulesInForce(today, tx));
}
