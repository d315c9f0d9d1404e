import type { CaseProcedure } from "@/lib/domain/cases/schema";
import { complaintParts } from "./complaint/complaint-parts";
import { contactCheckParts } from "./contact-check/contact-check-parts";
import { inspectionParts } from "./inspection/inspection-parts";
import { penaltyParts } from "./penalty/penalty-parts";
import type { CaseProcedureParts } from "./procedure";
import { registrationParts } from "./registration/registration-parts";

/** Every procedure whose cases are shown: a new one takes its place here. */
export const procedures: Record<CaseProcedure, CaseProcedureParts> = {
  registration: { words: "registrations", load: registrationParts },
  inspection: { words: "inspections", load: inspectionParts },
  contactCheck: { words: "contactChecks", load: contactCheckParts },
  complaint: { words: "complaints", load: complaintParts },
  penalty: { words: "penalties", load: penaltyParts },
};
