import type { CaseProcedure } from "@/lib/domain/cases/schema";
import { annualCheckParts } from "./annual-check/annual-check-parts";
import { complaintParts } from "./complaint/complaint-parts";
import { contactCheckParts } from "./contact-check/contact-check-parts";
import { evaluationParts } from "./evaluation/evaluation-parts";
import { inspectionParts } from "./inspection/inspection-parts";
import { listingParts } from "./listing/listing-parts";
import { objectionParts } from "./objection/objection-parts";
import { penaltyParts } from "./penalty/penalty-parts";
import type { CaseProcedureParts } from "./procedure";
import { registrationParts } from "./registration/registration-parts";
import { repairParts } from "./repair/repair-parts";

/** Every procedure whose cases are shown: a new one takes its place here. */
export const procedures: Record<CaseProcedure, CaseProcedureParts> = {
  listing: { words: "listings", load: listingParts },
  repair: { words: "repairs", load: repairParts },
  registration: { words: "registrations", load: registrationParts },
  annualCheck: { words: "annualChecks", load: annualCheckParts },
  evaluation: { words: "evaluations", load: evaluationParts },
  inspection: { words: "inspections", load: inspectionParts },
  contactCheck: { words: "contactChecks", load: contactCheckParts },
  complaint: { words: "complaints", load: complaintParts },
  objection: { words: "objections", load: objectionParts },
  penalty: { words: "penalties", load: penaltyParts },
};
