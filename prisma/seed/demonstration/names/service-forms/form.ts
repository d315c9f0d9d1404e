import type { Sector } from "@/lib/platform/db/generated/client";
import type { SupervisoryUnitName } from "../../../district/supervisory-units";
import type { BrandField } from "../brands";

/** One field of work of social service organizations: what follows the brand in the name, and what goes with it. */
export type ServiceForm = {
  /** Stands before the brand, such as 民办. */
  lead?: string;
  form: string;
  englishForm: string;
  /** What such an organization was called before a change of name. */
  formerForm?: string;
  sector: Sector;
  /** First year in which such organizations were founded, where later than 1999. */
  since?: number;
  weight: number;
  brands: readonly BrandField[];
  /** "subdistrict": the office of the seat's subdistrict or town. */
  unit: SupervisoryUnitName | "subdistrict";
  /** May be registered without supervisory unit: one of the four kinds. */
  direct?: boolean;
  /** Capital in ten thousand yuan, from which one is taken. */
  capital: readonly number[];
  staff: readonly [number, number];
  aim: string;
  scope: string;
};

export const small = [1, 3, 3, 5, 5, 10] as const;
export const medium = [5, 10, 10, 20, 30] as const;
export const large = [50, 100, 100, 200, 300] as const;
