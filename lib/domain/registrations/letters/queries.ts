import { getRuleInForce } from "@/lib/domain/district/queries/rules";
import type { CalendarDate } from "@/lib/platform/clock";
import { database, type Transaction } from "@/lib/platform/db/client";
import type { RegistrationCase } from "../queries/registration";
import { kindTraits } from "../rules";
import type { LetterLimits } from "./schema";

/** The limits that letters of a case quote, from the rules in force. */
export async function letterLimits(
  kind: RegistrationCase["kind"],
  today: CalendarDate,
  tx: Transaction = database(),
): Promise<LetterLimits> {
  return {
    preCheck: await getRuleInForce("registration.preCheckWorkingDays", today, tx),
    correction: await getRuleInForce("registration.correctionWorkingDays", today, tx),
    applicantCorrection: await getRuleInForce("registration.applicantCorrectionDays", today, tx),
    decision: await getRuleInForce(kindTraits[kind].limit, today, tx),
    review: await getRuleInForce("remedy.reviewDays", today, tx),
    lawsuit: await getRuleInForce("remedy.lawsuitMonths", today, tx),
  };
}
