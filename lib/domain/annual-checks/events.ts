import { z } from "zod";
import { type Audience, defineEvents } from "@/lib/platform/events/define-events";
import { caseHref as href, toApplicants, toCenter, toOfficers, toSupervisoryUnit } from "../cases/events";
import { type CaseDetails, caseDetails } from "../cases/schema";
import { checkConclusions } from "./schema";

const details = caseDetails.extend({ year: z.number() });
const conclusion = z.enum(checkConclusions);
const withRemark = details.extend({ remark: z.string() });
const withReason = details.extend({ reason: z.string() });
const withCount = details.extend({ count: z.number() });

const toDeciders = (): Audience[] => [{ role: "approver" }];

/** The supervisory unit, or the center where there is none. */
const toFirstOffice = (told: CaseDetails) =>
  told.supervisoryUnitId === null ? toCenter(told) : toSupervisoryUnit(told);

/** Everybody at the organization's desk. */
const toOrganization = ({ organizationId }: CaseDetails): Audience[] =>
  organizationId === null ? [] : [{ organizationId }];

const reportHref = (_id: string, { year }: { year: number }) => `/organization/annual-checks/${year}`;

/** Steps of an annual check; the subject is the case. Days are calendar dates of Shanghai, `conclusion` one of three words. */
export const annualCheckEvents = defineEvents("annualCheck", {
  signed: { details },
  filed: {
    details: details.extend({ filedOn: z.string(), daysLate: z.number() }),
    told: (told) => [...toApplicants(told), ...toFirstOffice(told)],
    href,
  },
  resubmitted: { details, told: toFirstOffice, href },
  endorsed: {
    details: withRemark,
    told: (told) => [...toApplicants(told), ...toOfficers(told)],
    href,
  },
  returned: { details: withCount, told: toApplicants, href },
  reviewed: { details: withReason.extend({ recommendation: conclusion }), told: toDeciders, href },
  sentBack: { details: withReason, told: toOfficers, href },
  concluded: {
    details: withReason.extend({ conclusion, rectifyBy: z.string(), isBulk: z.boolean() }),
    told: toApplicants,
    href,
  },
  received: { details: withRemark, told: toApplicants, href },
  rectified: { details, told: toOfficers, href },
  reassessed: { details: withReason.extend({ conclusion, before: conclusion }), told: toApplicants, href },
  exempted: { details: withReason, told: toOrganization, href: reportHref },
  missed: {
    details: details.extend({ missedYears: z.number() }),
    told: toOrganization,
    href: reportHref,
  },
  lapsed: {
    details: details.extend({ missedYears: z.number(), until: z.string() }),
    told: toOrganization,
    href: reportHref,
  },
  reminded: {
    details: details.extend({ dueOn: z.string(), left: z.number() }),
    told: toOrganization,
    href: reportHref,
  },
  chased: {
    details: details.extend({ dueOn: z.string(), message: z.string() }),
    told: toOrganization,
    href: reportHref,
  },
});

const campaign = z.object({ year: z.number(), kind: z.string() });

/** What happens to a campaign as a whole; the subject is the campaign. */
export const campaignEvents = defineEvents("annualCheckCampaign", {
  planned: { details: campaign },
  rescheduled: {
    details: campaign.extend({ opensOn: z.string(), firstReviewDueOn: z.string(), dueOn: z.string() }),
  },
  opened: { details: campaign.extend({ count: z.number(), exempted: z.number() }) },
  closed: { details: campaign.extend({ missed: z.number() }) },
  exemptionGranted: {
    details: campaign.extend({ organizationId: z.string(), name: z.string(), reason: z.string() }),
  },
});

/** What came of a conclusion of clean reports in bulk; the subject is its task. */
export const cleanRunEvents = defineEvents("annualCheckRun", {
  ended: { details: z.object({ concluded: z.number(), refused: z.number() }) },
});

/** A copy of a list of checks was taken. */
export const checkListEvents = defineEvents("annualCheckList", {
  exported: { details: z.object({ format: z.string(), filter: z.string(), rows: z.number() }) },
});

/** Steps that the offices take among themselves: the organization reads of them in the conclusion. */
export const internalFacts = ["annualCheck.reviewed", "annualCheck.sentBack"];
