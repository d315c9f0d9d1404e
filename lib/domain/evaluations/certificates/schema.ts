import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import type { OrganizationKind, OrganizationStatus } from "../../organizations/schema";
import type { EvaluationVerdict } from "./rules";

/** A grade as it was given, with what it is worth on the day of the question. */
export type EvaluationCertificate = {
  id: string;
  grade: number;
  validFrom: CalendarDate;
  validUntil: CalendarDate;
  endedOn: CalendarDate | null;
  number: string;
  code: string;
  total: number | null;
  round: { id: string; title: string; titleEn: string; year: number };
  organization: {
    id: string;
    name: string;
    englishName: string | null;
    uscc: string | null;
    filingNumber: string | null;
    kind: OrganizationKind;
    status: OrganizationStatus;
  };
  isReplaced: boolean;
  madeAt: Date;
  verdict: EvaluationVerdict;
};
