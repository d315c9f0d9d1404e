import { kindTraits } from "@/lib/domain/registrations/rules";
import type { RegistrationKind, RegistrationStatus } from "@/lib/domain/registrations/schema";

/** A step of the way, as the commands take it. */
export type CourseStep =
  | "submit"
  | "endorse"
  | "return"
  | "resubmit"
  | "consent"
  | "recordPaperConsent"
  | "denyConsent"
  | "accept"
  | "requestCorrection"
  | "correct"
  | "pause"
  | "resume"
  | "extend"
  | "recommend"
  | "sendBack"
  | "approve"
  | "refuse"
  | "withdraw"
  | "lapse";

export type Detour = "returned" | "corrected" | "visited" | "extended" | "sentBack";

type Route = {
  kind: RegistrationKind;
  isDirect: boolean;
  /** The supervisory unit is not on the portal: the center records its consent on paper. */
  isPaper: boolean;
  /** The status that the case is to have in the end. */
  end: RegistrationStatus;
  detours: readonly Detour[];
};

/** The steps that lead to a status, with its detours on the way. */
export function courseOf({ kind, isDirect, isPaper, end, detours }: Route): CourseStep[] {
  const { isPreChecked, needsConsent } = kindTraits[kind];
  const asks = needsConsent && !isDirect;
  const takes = (detour: Detour) => detours.includes(detour);
  if (end === "draft") return [];
  const way: CourseStep[] = ["submit"];
  if (end === "submitted") return way;
  if (isPreChecked && (takes("returned") || end === "returned")) way.push("return");
  if (end === "returned") return way;
  if (end === "lapsed" && takes("returned")) return [...way, "lapse"];
  if (takes("returned") && isPreChecked) way.push("resubmit");
  if (isPreChecked) way.push("endorse");
  if (end === "preChecked") return way;
  if (end === "consentDenied") return [...way, "denyConsent"];
  if (asks) way.push(isPaper ? "recordPaperConsent" : "consent");
  if (end === "consented") return takes("corrected") ? [...way, "requestCorrection", "correct"] : way;
  if (end === "correcting" || end === "lapsed" || takes("corrected")) way.push("requestCorrection");
  if (end === "correcting") return way;
  if (end === "lapsed") return [...way, "lapse"];
  if (takes("corrected")) way.push("correct");
  if (end === "withdrawn") return [...way, "withdraw"];
  way.push("accept");
  if (takes("visited") || end === "paused") way.push("pause");
  if (end === "paused") return way;
  if (takes("visited")) way.push("resume");
  if (takes("extended")) way.push("extend");
  if (end === "accepted") return way;
  way.push("recommend");
  if (takes("sentBack")) way.push("sendBack", "recommend");
  if (end === "reviewed") return way;
  return [...way, end === "refused" ? "refuse" : "approve"];
}

/** Working days that usually lie between a step and the one before it. */
export const usualGaps: Record<CourseStep, readonly [least: number, most: number]> = {
  submit: [0, 2],
  endorse: [0, 2],
  return: [0, 2],
  resubmit: [1, 6],
  consent: [1, 6],
  recordPaperConsent: [2, 8],
  denyConsent: [3, 7],
  accept: [0, 3],
  requestCorrection: [1, 3],
  correct: [2, 9],
  pause: [1, 3],
  resume: [3, 7],
  extend: [2, 6],
  recommend: [2, 8],
  sendBack: [1, 1],
  approve: [1, 3],
  refuse: [1, 3],
  withdraw: [1, 4],
  lapse: [22, 24],
};
