import type { RegistrationKind } from "@/lib/domain/registrations/schema";

/** What people come for, in plain words, and the kinds of application that serve it. Words stand at `applications.situations`. */
export const situations = [
  { key: "found", kinds: ["nameCheck", "establishment"] },
  { key: "neighbors", kinds: ["communityFiling", "upgrade"] },
  { key: "change", kinds: ["change", "officerFiling", "charterApproval"] },
  { key: "certificate", kinds: ["certificateRenewal", "certificateReplacement"] },
  { key: "end", kinds: ["deregistration"] },
] as const satisfies { key: string; kinds: RegistrationKind[] }[];

/** The guide that tells the rest, by its address. */
export const guideOf: Record<RegistrationKind, string> = {
  nameCheck: "establish-a-social-service-organization",
  establishment: "establish-a-social-service-organization",
  upgrade: "file-a-community-organization",
  change: "change-a-registration",
  charterApproval: "change-a-registration",
  officerFiling: "change-a-registration",
  certificateRenewal: "renew-a-certificate",
  certificateReplacement: "renew-a-certificate",
  deregistration: "deregister",
  communityFiling: "file-a-community-organization",
};
