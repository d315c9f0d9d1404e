export const caseProcedures = ["registration"] as const;
export type CaseProcedure = (typeof caseProcedures)[number];

/** Whose turn it is. */
export const caseParties = ["applicant", "center", "supervisoryUnit", "bureau", "nobody"] as const;
export type CaseParty = (typeof caseParties)[number];

/** Who decides: the bureau, or the service center for filings. */
export const caseAuthorities = ["bureau", "center"] as const;
export type CaseAuthority = (typeof caseAuthorities)[number];

export const opinionStances = ["favorable", "unfavorable", "neutral"] as const;
export type OpinionStance = (typeof opinionStances)[number];

export const pauseReasons = ["siteVisit", "expertReview", "hearing"] as const;
export type PauseReason = (typeof pauseReasons)[number];

/** What every case has, whatever its procedure: what policies and clocks ask about it. */
export type CaseSubject = {
  authority: CaseAuthority;
  isDirect: boolean;
  organizationId: string | null;
  subdistrictCode: string | null;
  supervisoryUnitId: string | null;
  createdById: string;
  submittedAt: Date | null;
  /** Accounts on the applicant's side. */
  participantIds: readonly string[];
};
