import type { CaseProcedure } from "@/lib/domain/cases/schema";
import { complaintParts } from "./complaint/complaint-parts";
import { penaltyParts } from "./penalty/penalty-parts";
import type { CaseProcedureParts } from "./procedure";
import { registrationParts } from "./registration/registration-parts";

/** Every procedure whose cases are shown: a new one takes its place here. */
export const procedures: Record<CaseProcedure, CaseProcedureParts> = {
  registration: { words: "registrations", load: registrationParts },
  complaint: { words: "complaints", load: complaintParts },
  penalty: { words: "penalties", load: penaltyParts },
};
