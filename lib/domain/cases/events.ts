import { z } from "zod";
import { type Audience, defineEvents } from "@/lib/platform/events/define-events";
import { officerOf } from "./policy";
import { type CaseDetails, type CaseParty, caseDetails, caseParties } from "./schema";

/** Leads each reader to the case at their own desk. */
export const caseHref = (id: string) => `/cases/${id}`;

export function toApplicants({ applicantIds, organizationId, isOrganizationTold }: CaseDetails): Audience[] {
  const inPerson = applicantIds.map((accountId) => ({ accountId }));
  return organizationId === null || !isOrganizationTold ? inPerson : [...inPerson, { organizationId }];
}

export const toCenter = ({ subdistrictCode }: CaseDetails): Audience[] =>
  subdistrictCode === null ? [] : [{ subdistrictCode }];

export const toSupervisoryUnit = ({ supervisoryUnitId }: CaseDetails): Audience[] =>
  supervisoryUnitId === null ? [] : [{ supervisoryUnitId }];

/** The officer in charge, or all officers of the procedure while nobody is. */
export const toOfficers = ({ procedure, assigneeId }: CaseDetails): Audience[] =>
  assigneeId === null ? [{ role: officerOf[procedure] }] : [{ accountId: assigneeId }];

function toWhoeverHasIt(details: CaseDetails & { waitsFor: CaseParty }): Audience[] {
  if (details.waitsFor === "center") return toCenter(details);
  if (details.waitsFor === "supervisoryUnit") return toSupervisoryUnit(details);
  return toOfficers(details);
}

const href = caseHref;
const assigned = caseDetails.extend({ assignee: z.string() });
/** `limit` names the limit that runs and the day it began: nobody is told twice of the same stage of one limit. */
const running = caseDetails.extend({ limit: z.string(), unit: z.enum(["workingDays", "days"]) });
const asked = caseDetails.extend({ asked: z.string(), askedIds: z.array(z.string()) });

/** Facts about a case that are the same in every procedure; the subject is the case. */
export const caseEvents = defineEvents("case", {
  assigned: {
    details: assigned,
    told: ({ assigneeId }) => (assigneeId === null ? [] : [{ accountId: assigneeId }]),
    href,
  },
  released: { details: caseDetails },
  applicantWrote: { details: caseDetails, told: toOfficers, href },
  officeWrote: { details: caseDetails, told: toApplicants, href },
  noteWritten: { details: caseDetails },
  opinionAsked: {
    details: asked,
    told: ({ askedIds, subdistrictCode, supervisoryUnitId }) => [
      ...askedIds.map((accountId) => ({ accountId })),
      ...(askedIds.length === 0 && subdistrictCode !== null ? [{ subdistrictCode }] : []),
      ...(askedIds.length === 0 && supervisoryUnitId !== null ? [{ supervisoryUnitId }] : []),
    ],
    href,
  },
  opinionGiven: {
    details: caseDetails.extend({ answeredBy: z.string(), askedById: z.string() }),
    told: ({ askedById }) => [{ accountId: askedById }],
    href,
  },
  identityRevealed: { details: caseDetails.extend({ field: z.string() }) },
  reminded: {
    details: running.extend({
      left: z.number(),
      stage: z.enum(["amber", "red"]),
      waitsFor: z.enum(caseParties),
    }),
    told: toWhoeverHasIt,
    href,
  },
  escalated: {
    details: running.extend({ overdue: z.number() }),
    told: () => [{ role: "leader" as const }, { role: "approver" as const }],
    href,
  },
});
