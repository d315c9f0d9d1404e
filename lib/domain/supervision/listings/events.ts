import { z } from "zod";
import { defineEvents } from "@/lib/platform/events/define-events";
import { caseHref as href, toApplicants, toOfficers } from "../../cases/events";
import { caseDetails } from "../../cases/schema";
import { listingConditions, statutoryLists } from "./schema";

const details = caseDetails.extend({ list: z.enum(statutoryLists), condition: z.enum(listingConditions) });
const withReason = details.extend({ reason: z.string() });
const day = z.string();
const onList = withReason.extend({ listedOn: day });
/** `exitFrom` is empty where no period runs. */
const listed = onList.extend({ decision: z.string(), exitFrom: z.string() });
const left = onList.extend({ removedOn: day, decision: z.string() });

/** What happened to a listing; the subject is its case. Days are "YYYY-MM-DD", `decision` the number of the letter. */
export const listingEvents = defineEvents("listing", {
  proposed: { details: withReason.extend({ origin: z.string() }), told: toOfficers, href },
  noticeServed: { details: details.extend({ until: day }), told: toApplicants, href },
  noticePublished: {
    details: details.extend({ until: day, announcement: z.string() }),
    told: toApplicants,
    href,
  },
  defended: { details, told: toOfficers, href },
  lapsed: { details, told: toOfficers, href },
  verified: {
    details: withReason.extend({ recommendation: z.string() }),
    told: () => [{ role: "approver" as const }],
    href,
  },
  decided: { details: listed, told: toApplicants, href },
  notListed: { details: withReason.extend({ decision: z.string() }), told: toApplicants, href },
  discontinued: { details: withReason.extend({ cause: z.string() }), told: toApplicants, href },
  clockRestarted: {
    details: onList.extend({ exitFrom: z.string(), by: z.string() }),
    told: toApplicants,
    href,
  },
  exitDue: { details: onList.extend({ exitFrom: z.string() }), told: toOfficers, href },
  removed: { details: left, told: toApplicants, href },
  moved: { details: left, told: toApplicants, href },
  annulled: { details: left, told: toApplicants, href },
});
