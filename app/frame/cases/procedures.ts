import type { CaseProcedure } from "@/lib/domain/cases/schema";
import type { CaseProcedureParts } from "./procedure";
import { registrationParts } from "./registration/registration-parts";

/** Every procedure whose cases are shown: a new one takes its place here. */
export const procedures: Record<CaseProcedure, CaseProcedureParts> = {
  registration: { words: "registrations", load: registrationParts },
};
