import { annualCheckTones } from "@/components/annual-checks/status-tones";
import { objectionTones } from "@/components/credit/objection-tones";
import { evaluationTones } from "@/components/evaluations/evaluation-tones";
import { listingTones, repairTones } from "@/components/listings/listing-tones";
import { registrationTones } from "@/components/registrations/status-tones";
import { complaintTones } from "@/components/supervision/complaint-tones";
import { contactCheckTones } from "@/components/supervision/contact-check-tones";
import { inspectionTones } from "@/components/supervision/inspection-tones";
import { penaltyTones } from "@/components/supervision/penalty-tones";
import type { Tone } from "@/components/ui/tag";
import { annualCheckKinds, annualCheckStatuses, checkConclusions } from "@/lib/domain/annual-checks/schema";
import type { CaseProcedure } from "@/lib/domain/cases/schema";
import { corrections, objectionDemands, objectionStatuses } from "@/lib/domain/credit/objections/schema";
import { repairKinds, repairOutcomes, repairStatuses } from "@/lib/domain/credit/repairs/schema";
import { evaluationKinds, evaluationOutcomes, evaluationStatuses } from "@/lib/domain/evaluations/schema";
import {
  refusalGrounds,
  registrationKinds,
  registrationOutcomes,
  registrationStatuses,
} from "@/lib/domain/registrations/schema";
import {
  complaintKinds,
  complaintOutcomes,
  complaintStatuses,
} from "@/lib/domain/supervision/complaints/schema";
import {
  contactCheckKinds,
  contactCheckStatuses,
  contactFindings,
} from "@/lib/domain/supervision/contact-checks/schema";
import {
  inspectionConclusions,
  inspectionKinds,
  inspectionStatuses,
} from "@/lib/domain/supervision/inspections/schema";
import { listingOutcomes, listingStatuses, statutoryLists } from "@/lib/domain/supervision/listings/schema";
import { penaltyOutcomes, penaltyStatuses, proceedingKinds } from "@/lib/domain/supervision/penalties/schema";

/** What a list of cases of any procedure needs to know of one: where its words stand and what can be chosen. */
type ProcedureWords = {
  /** Namespace with `title`, `kinds`, `statuses`, `outcomes` and `refusalGrounds`. */
  namespace: string;
  kinds: readonly string[];
  statuses: readonly string[];
  outcomes: readonly string[];
  refusalGrounds: readonly string[];
  tones: Record<string, Tone>;
};

const unseen = ["draft", "discarded"];

export const procedureWords: Record<CaseProcedure, ProcedureWords> = {
  listing: {
    namespace: "listings",
    kinds: statutoryLists,
    statuses: listingStatuses,
    outcomes: listingOutcomes,
    refusalGrounds: [],
    tones: listingTones,
  },
  repair: {
    namespace: "repairs",
    kinds: repairKinds,
    statuses: repairStatuses,
    outcomes: repairOutcomes,
    refusalGrounds: [],
    tones: repairTones,
  },
  objection: {
    namespace: "objections",
    kinds: objectionDemands,
    statuses: objectionStatuses,
    outcomes: [...corrections, "refused"],
    refusalGrounds: [],
    tones: objectionTones,
  },
  registration: {
    namespace: "registrations",
    kinds: registrationKinds,
    statuses: registrationStatuses.filter((status) => !unseen.includes(status)),
    outcomes: registrationOutcomes,
    refusalGrounds,
    tones: registrationTones,
  },
  evaluation: {
    namespace: "evaluations",
    kinds: evaluationKinds,
    statuses: evaluationStatuses.filter((status) => !unseen.includes(status)),
    outcomes: evaluationOutcomes,
    refusalGrounds: [],
    tones: evaluationTones,
  },
  inspection: {
    namespace: "inspections",
    kinds: inspectionKinds,
    statuses: inspectionStatuses,
    outcomes: [...inspectionConclusions, "dropped"],
    refusalGrounds: [],
    tones: inspectionTones,
  },
  contactCheck: {
    namespace: "contactChecks",
    kinds: contactCheckKinds,
    statuses: contactCheckStatuses,
    outcomes: [...contactFindings, "abandoned"],
    refusalGrounds: [],
    tones: contactCheckTones,
  },
  annualCheck: {
    namespace: "annualChecks",
    kinds: annualCheckKinds,
    statuses: annualCheckStatuses.filter((status) => ![...unseen, "missed", "exempted"].includes(status)),
    outcomes: checkConclusions,
    refusalGrounds: [],
    tones: annualCheckTones,
  },
  complaint: {
    namespace: "complaints",
    kinds: complaintKinds,
    statuses: complaintStatuses,
    outcomes: complaintOutcomes,
    refusalGrounds: [],
    tones: complaintTones,
  },
  penalty: {
    namespace: "penalties",
    kinds: proceedingKinds,
    statuses: penaltyStatuses,
    outcomes: penaltyOutcomes,
    refusalGrounds: [],
    tones: penaltyTones,
  },
};

export type ChoiceSort = "kinds" | "statuses" | "outcomes" | "refusalGrounds";

/** Choices of one sort over all procedures, as value and message key. */
export function procedureChoices(sort: ChoiceSort): { value: string; key: string }[] {
  const all = Object.values(procedureWords).flatMap((words) =>
    words[sort].map((value) => ({ value, key: `${words.namespace}.${sort}.${value}` })),
  );
  return all.filter((choice, place) => all.findIndex(({ value }) => value === choice.value) === place);
}
