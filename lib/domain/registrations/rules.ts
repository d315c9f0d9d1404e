import type { AnnouncementKind } from "../announcements/schema";
import type { CaseAuthority, CaseParty } from "../cases/schema";
import type { RuleKey } from "../district/schema";
import { isOnRegister } from "../organizations/rules";
import type { OrganizationStatus } from "../organizations/schema";
import type { RegistrationKind, RegistrationStatus } from "./schema";

export type KindTraits = {
  authority: CaseAuthority;
  /** `promoters`: before the organization exists. `organization`: it applies itself. `neighbors`: a community group, or its center for it. */
  applicant: "promoters" | "organization" | "neighbors";
  isPreChecked: boolean;
  /** Asks the supervisory unit, unless registration is direct. */
  needsConsent: boolean;
  /** Rule that holds the limit from acceptance to decision. */
  limit: RuleKey;
  /** Whether that limit may be extended once (Administrative Licensing Law art. 42). */
  isExtendable: boolean;
  /** What an approval issues: a first certificate, one that replaces it, the certificate of a filing, or none. */
  certificate: "first" | "reissue" | "filing" | "none";
  /** What an approval announces to the public; null where only some particulars are announced, or nothing. */
  announcement: AnnouncementKind | null;
};

const bureau = { authority: "bureau", isPreChecked: true, needsConsent: true, isExtendable: true } as const;

/** How each kind of case goes (Regulations on Social Groups; on Private Non-Enterprise Units; Administrative Licensing Law). */
export const kindTraits: Record<RegistrationKind, KindTraits> = {
  nameCheck: {
    ...bureau,
    applicant: "promoters",
    isPreChecked: false,
    needsConsent: false,
    isExtendable: false,
    limit: "registration.nameCheckWorkingDays",
    certificate: "none",
    announcement: null,
  },
  establishment: {
    ...bureau,
    applicant: "promoters",
    isExtendable: false,
    limit: "registration.establishmentDays",
    certificate: "first",
    announcement: "establishment",
  },
  upgrade: {
    ...bureau,
    applicant: "promoters",
    isExtendable: false,
    limit: "registration.establishmentDays",
    certificate: "first",
    announcement: "establishment",
  },
  change: {
    ...bureau,
    applicant: "organization",
    limit: "registration.decisionWorkingDays",
    certificate: "reissue",
    announcement: "change",
  },
  charterApproval: {
    ...bureau,
    applicant: "organization",
    limit: "registration.decisionWorkingDays",
    certificate: "none",
    announcement: null,
  },
  officerFiling: {
    ...bureau,
    applicant: "organization",
    isExtendable: false,
    limit: "registration.filingWorkingDays",
    certificate: "none",
    announcement: null,
  },
  certificateRenewal: {
    ...bureau,
    applicant: "organization",
    isPreChecked: false,
    needsConsent: false,
    limit: "registration.decisionWorkingDays",
    certificate: "reissue",
    announcement: null,
  },
  certificateReplacement: {
    ...bureau,
    applicant: "organization",
    isPreChecked: false,
    needsConsent: false,
    limit: "registration.decisionWorkingDays",
    certificate: "reissue",
    announcement: null,
  },
  deregistration: {
    ...bureau,
    applicant: "organization",
    limit: "registration.decisionWorkingDays",
    certificate: "none",
    announcement: "deregistration",
  },
  communityFiling: {
    authority: "center",
    applicant: "neighbors",
    isPreChecked: false,
    needsConsent: false,
    isExtendable: false,
    limit: "registration.filingWorkingDays",
    certificate: "filing",
    announcement: null,
  },
};

/**
 * Whether an organization of this status can apply: it exists in law, or its registration was revoked and it is
 * deregistered after liquidation (Civil Code art. 68).
 */
export const canApply = (status: OrganizationStatus, kind: RegistrationKind): boolean =>
  isOnRegister(status) || (status === "revoked" && kind === "deregistration");

/** Brings an organization into the register. */
export const isEstablishing = (kind: RegistrationKind) => kind === "establishment" || kind === "upgrade";

/** Statuses of a case that has ended. */
export const closedStatuses = [
  "approved",
  "refused",
  "consentDenied",
  "withdrawn",
  "lapsed",
  "discarded",
] as const satisfies RegistrationStatus[];

export const isClosed = (status: RegistrationStatus) => closedStatuses.some((closed) => closed === status);

/** Statuses in which the applicant may write. */
export const writableStatuses = ["draft", "returned", "correcting"] as const satisfies RegistrationStatus[];

export const isWritable = (status: RegistrationStatus) =>
  writableStatuses.some((writable) => writable === status);

/** Whose turn it is in a status. */
export function waitsFor(status: RegistrationStatus, authority: CaseAuthority): CaseParty {
  switch (status) {
    case "draft":
    case "returned":
    case "correcting":
      return "applicant";
    case "submitted":
      return "center";
    case "preChecked":
      return "supervisoryUnit";
    case "consented":
    case "accepted":
    case "paused":
    case "reviewed":
      return authority;
    default:
      return "nobody";
  }
}

/** The rule whose limit runs in a status; null where none does. From acceptance on it is the limit of the kind. */
export function limitOf(status: RegistrationStatus, kind: RegistrationKind): RuleKey | null {
  switch (status) {
    case "submitted":
      return "registration.preCheckWorkingDays";
    case "preChecked":
      return "registration.consentWorkingDays";
    case "consented":
      return "registration.correctionWorkingDays";
    case "returned":
    case "correcting":
      return "registration.applicantCorrectionDays";
    case "accepted":
    case "paused":
    case "reviewed":
      return kindTraits[kind].limit;
    default:
      return null;
  }
}

/** Applications are made on the portal since this year. */
export const firstYearOfStatistics = 2025;
