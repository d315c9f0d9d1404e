import { kindTraits } from "@/lib/domain/registrations/rules";
import type { RegistrationKind, RegistrationStatus } from "@/lib/domain/registrations/schema";
import type { CalendarDate } from "@/lib/platform/clock";
import { toDatabaseDate } from "@/lib/platform/db/dates";

/** Who reviewed and who decided the factory's cases; nobody with an account. */
const reviewer = { id: "01930000-0000-7000-8000-000000000001", name: "王斌" };
const decider = { id: "01930000-0000-7000-8000-000000000002", name: "沈国华" };

const among = (...statuses: RegistrationStatus[]) => statuses;
const decided = among("approved", "refused");
const reviewed = among("reviewed", ...decided);
const accepted = among("accepted", "paused", ...reviewed);
const consented = among("consented", "correcting", ...accepted);
const preChecked = among("preChecked", "consentDenied", ...consented);
const unsent = among("draft", "discarded");

/** What a case that stands in a status has behind it. */
export function stationsOf(kind: RegistrationKind, status: RegistrationStatus) {
  const { isPreChecked, needsConsent } = kindTraits[kind];
  const has = (statuses: RegistrationStatus[]) => statuses.includes(status);
  return {
    submitted: !has(unsent),
    accepted: has(accepted),
    decided: has(decided),
    columns: (at: Date) => ({
      ...(isPreChecked && has(preChecked) && { preCheckedByName: "吴敏", preCheckedAt: at }),
      ...(needsConsent && has(consented) && { consentedByName: "冯涛", consentedAt: at }),
      ...(has(accepted) && { acceptedById: reviewer.id, acceptedByName: reviewer.name }),
      ...(has(reviewed) && {
        reviewedById: reviewer.id,
        reviewedByName: reviewer.name,
        reviewedAt: at,
        recommendation: status === "refused" ? ("refused" as const) : ("approved" as const),
        reviewReason: status === "refused" ? "不具备法定条件。" : "材料齐全，符合法定条件。",
        refusalGround: status === "refused" ? "conditionsUnmet" : null,
      }),
      ...(has(decided) && {
        decidedById: decider.id,
        decidedByName: decider.name,
        decisionReason: status === "refused" ? "不具备法定条件。" : "符合法定条件。",
      }),
    }),
  };
}

/** What a case still has open in a status: things to correct, or a pause. */
export function traceOf(status: RegistrationStatus, since: CalendarDate, at: Date) {
  if (status === "returned" || status === "correcting") {
    const requestedByName = status === "returned" ? "吴敏" : reviewer.name;
    const correction = { target: "", reason: "请补充说明资金来源。", requestedByName, requestedAt: at };
    return { corrections: { create: correction } };
  }
  if (status === "paused") {
    const pause = {
      reason: "siteVisit" as const,
      remark: "实地查看活动场所。",
      fromDate: toDatabaseDate(since),
    };
    return { pauses: { create: pause } };
  }
  return {};
}
