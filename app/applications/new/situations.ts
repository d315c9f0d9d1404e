import type { RegistrationKind } from "@/lib/domain/registrations/schema";
import type { Desk } from "@/lib/platform/auth/actor";

/** What people come for, in plain words, and the kinds of application that serve it. Words stand at `applications.situations`. */
export const situations = [
  { key: "found", kinds: ["nameCheck", "establishment"] },
  { key: "neighbors", kinds: ["communityFiling", "upgrade"] },
  { key: "change", kinds: ["change", "officerFiling", "charterApproval"] },
  { key: "certificate", kinds: ["certificateRenewal", "certificateReplacement"] },
  { key: "end", kinds: ["deregistration"] },
] as const satisfies { key: string; kinds: RegistrationKind[] }[];

type Situation = (typeof situations)[number];

/** The same, what this reader most likely came for first: people of an organization for it, centers for neighbors. */
export function situationsFor(desk: Desk | null): Situation[] {
  const first: Partial<Record<Desk, readonly Situation["key"][]>> = {
    organization: ["change", "certificate", "end"],
    center: ["neighbors"],
  };
  const likely: readonly string[] = (desk && first[desk]) ?? [];
  const isLikely = ({ key }: Situation) => likely.includes(key);
  return [...situations.filter(isLikely), ...situations.filter((one) => !isLikely(one))];
}

/** The guide that tells the rest, by its address. */
export const guideOf: Record<RegistrationKind, string> = {
  nameCheck: "check-a-name",
  establishment: "establish-a-social-service-organization",
  upgrade: "from-filing-to-registration",
  change: "change-a-registration",
  charterApproval: "approve-a-charter",
  officerFiling: "file-officers",
  certificateRenewal: "renew-a-certificate",
  certificateReplacement: "replace-a-certificate",
  deregistration: "deregister",
  communityFiling: "file-a-community-organization",
};
