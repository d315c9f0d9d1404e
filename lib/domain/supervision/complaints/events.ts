import { z } from "zod";
import { type Audience, defineEvents } from "@/lib/platform/events/define-events";
import { caseHref as href, toCenter, toOfficers } from "../../cases/events";
import { type CaseAuthority, type CaseDetails, caseAuthorities, caseDetails } from "../../cases/schema";
import { complaintOutcomes, complaintTopics } from "./schema";

const handled = caseDetails.extend({ authority: z.enum(caseAuthorities) });
const withReason = handled.extend({ reason: z.string() });

type Handled = CaseDetails & { authority: CaseAuthority };

const toHandlers = (details: Handled) =>
  details.authority === "center" ? toCenter(details) : toOfficers(details);

/** Who wrote. The organization is never among them. */
const toWriter = ({ applicantIds }: CaseDetails): Audience[] =>
  applicantIds.map((accountId) => ({ accountId }));

/** What the organization may read: nothing of whoever complained, not even the number of the case. */
const told = z.object({ organizationId: z.uuid() });
const toOrganization = ({ organizationId }: z.infer<typeof told>): Audience[] => [{ organizationId }];
const questionHref = (id: string) => `/organization/complaints/${id}`;

/** Steps of a complaint or thanks; the subject is the case. */
export const complaintEvents = defineEvents("complaint", {
  filed: { details: handled.extend({ topic: z.string() }), told: toHandlers, href },
  triaged: { details: handled.extend({ topic: z.string() }), told: toWriter, href },
  forwarded: {
    details: withReason,
    told: (details) => [...toOfficers({ ...details, assigneeId: null }), ...toWriter(details)],
    href,
  },
  declined: { details: withReason, told: toWriter, href },
  organizationAsked: {
    details: told.extend({ dueOn: z.string() }),
    told: toOrganization,
    href: questionHref,
  },
  organizationAnswered: { details: handled, told: toHandlers, href },
  answerMissed: { details: handled, told: toHandlers, href },
  proposed: {
    details: handled.extend({ outcome: z.enum(complaintOutcomes) }),
    told: (details) => (details.authority === "center" ? toCenter(details) : [{ role: "approver" as const }]),
    href,
  },
  sentBack: { details: withReason, told: toHandlers, href },
  replied: { details: handled.extend({ outcome: z.enum(complaintOutcomes) }), told: toWriter, href },
  /** The fact as other domains and the organization read it; it names nobody but the officer. */
  closed: {
    details: told.extend({
      topic: z.enum(complaintTopics),
      outcome: z.enum(complaintOutcomes),
      closedOn: z.string(),
      wasAsked: z.boolean(),
    }),
    told: (details) => (details.wasAsked ? toOrganization(details) : []),
    href: questionHref,
  },
  rated: { details: handled.extend({ satisfaction: z.number() }), told: toHandlers, href },
  withdrawn: { details: handled, told: toHandlers, href },
  /** Thanks were checked. */
  thanked: {
    details: told.extend({ isPublic: z.boolean(), thankedOn: z.string() }),
    told: toOrganization,
    href: () => "/organization/complaints",
  },
  thanksAcknowledged: { details: handled, told: toWriter, href },
});

/** Facts that stay among the offices. */
export const internalFacts = [
  "complaint.proposed",
  "complaint.sentBack",
  "complaint.closed",
  "complaint.thanked",
];
