import type { LoadMatter, MatterProcedure } from "@/app/frame/cases/applicant/matter";
import { complaintMatter } from "./matters/complaint";
import { contactCheckMatter } from "./matters/contact-check";
import { evaluationMatter } from "./matters/evaluation";
import { inspectionMatter } from "./matters/inspection";
import { listingMatter } from "./matters/listing";
import { objectionMatter } from "./matters/objection";
import { penaltyMatter } from "./matters/penalty";
import { repairMatter } from "./matters/repair";

/** Every procedure with the common page: a new one takes its place here. */
export const matters: Partial<Record<MatterProcedure, LoadMatter>> = {
  evaluation: evaluationMatter,
  inspection: inspectionMatter,
  contactCheck: contactCheckMatter,
  complaint: complaintMatter,
  penalty: penaltyMatter,
  objection: objectionMatter,
  listing: listingMatter,
  repair: repairMatter,
};
