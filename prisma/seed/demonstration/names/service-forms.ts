import { careForms } from "./service-forms/care";
import { cultureForms } from "./service-forms/culture";
import { educationForms } from "./service-forms/education";
import { governanceForms } from "./service-forms/governance";
import { healthForms } from "./service-forms/health";
import { specialForms } from "./service-forms/special";

/** How many of the 698 social service organizations work in which field (domain notes 9.3). */
export const serviceShares = [
  { forms: educationForms, count: 265 },
  { forms: careForms, count: 168 },
  { forms: cultureForms, count: 98 },
  { forms: healthForms, count: 28 },
  { forms: governanceForms, count: 70 },
  { forms: specialForms, count: 69 },
] as const;
