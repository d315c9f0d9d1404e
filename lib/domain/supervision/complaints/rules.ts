import type { CaseAuthority, CaseParty } from "../../cases/schema";
import type { RuleKey } from "../../district/schema";
import type { ComplaintKind, ComplaintOutcome, ComplaintStatus, ComplaintTopic } from "./schema";

/** Statuses in which nothing more is to be done. */
export const endedStatuses = [
  "closed",
  "outOfScope",
  "thanked",
  "withdrawn",
] as const satisfies ComplaintStatus[];

export const hasEnded = (status: ComplaintStatus) => endedStatuses.some((ended) => ended === status);

/** Topics that may end in a penalty or endanger people: they go straight to the bureau's supervision officers. */
const serious = ["fundraising", "governance", "safety"] as const satisfies ComplaintTopic[];

/** Who examines a complaint first: the center of the subdistrict, or the bureau where the topic is serious. */
export function firstOffice(kind: ComplaintKind, topic: ComplaintTopic): CaseAuthority {
  return kind === "complaint" && serious.some((one) => one === topic) ? "bureau" : "center";
}

/** Whose turn it is in a status. The organization is asked by the office, which keeps the case meanwhile. */
export function waitsFor(status: ComplaintStatus, authority: CaseAuthority): CaseParty {
  return hasEnded(status) ? "nobody" : authority;
}

/** The limit that begins when a complaint comes in, and the one that runs once it was looked at. */
export const limits = {
  triage: "complaint.triageWorkingDays",
  reply: "complaint.replyWorkingDays",
} as const satisfies Record<string, RuleKey>;

/** Says something against the organization, so that a second officer decides. */
export const isAgainst = (outcome: ComplaintOutcome) => outcome === "upheld" || outcome === "partlyUpheld";

/** A text as two writings of it are compared: without blanks, punctuation and differences of width or case. */
export const bareText = (text: string) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
