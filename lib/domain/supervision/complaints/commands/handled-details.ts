import { caseDetailsOf } from "@/lib/domain/cases/rules";
import type { ComplaintCase } from "../queries/complaint";

/** What events for offices and for whoever complained tell of a case. */
export const handledDetails = (complaint: ComplaintCase) => ({
  ...caseDetailsOf(complaint),
  authority: complaint.authority,
});
