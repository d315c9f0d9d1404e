import { z } from "zod";
import { defineEvents } from "@/lib/platform/events/define-events";
import { caseHref as href, toApplicants, toOfficers } from "../../cases/events";
import { type CaseDetails, caseDetails } from "../../cases/schema";
import { inspectionConclusions } from "./schema";

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const told = caseDetails.extend({ inspectorIds: z.array(z.string()) });
const counted = caseDetails.extend({
  inspectedOn: day,
  findings: z.number().int(),
  seriousFindings: z.number().int(),
});
/** `conclusion` of the inspection whose order it is, so that a reader of one event knows what was at stake. */
const ordered = caseDetails.extend({
  rectifyBy: day,
  order: z.string(),
  conclusion: z.enum(inspectionConclusions),
});

const toInspectors = ({ inspectorIds }: { inspectorIds: string[] }) =>
  inspectorIds.map((accountId) => ({ accountId }));
const toOrganization = ({ organizationId }: CaseDetails) =>
  organizationId === null ? [] : [{ organizationId }];

/**
 * Steps of an inspection; the subject is the case. `concluded` and what comes after it say all that a credit record or a
 * statutory list needs: the organization, the days, the outcome.
 */
export const inspectionEvents = defineEvents("inspection", {
  planned: { details: told.extend({ plan: z.string() }), told: toInspectors, href },
  notified: { details: told.extend({ plannedOn: day }), told: toOrganization, href },
  inspected: { details: counted, told: toOfficers, href },
  concluded: {
    details: counted.extend({ conclusion: z.enum(inspectionConclusions), concludedOn: day }),
    told: toOrganization,
    href,
  },
  orderIssued: { details: ordered, told: toOrganization, href },
  rectificationReported: { details: ordered, told: toOfficers, href },
  rectificationReturned: { details: ordered.extend({ reason: z.string() }), told: toOrganization, href },
  rectificationVerified: {
    details: ordered.extend({ verifiedOn: day, wasOverdue: z.boolean() }),
    told: toApplicants,
    href,
  },
  orderOverdue: {
    details: ordered.extend({ overdueOn: day }),
    told: (details) => [...toOrganization(details), ...toOfficers(details)],
    href,
  },
  dropped: { details: caseDetails.extend({ reason: z.string() }), told: toOfficers, href },
});
