import type { applicableKinds } from "@/lib/domain/registrations/application/schema";
import type { RegistrationKind } from "@/lib/domain/registrations/schema";

type Guide = {
  slug: string;
  /** Folder of its texts in the catalogue `guides`. */
  key: string;
  group: (typeof guideGroups)[number];
  /** What is applied for; null where the matter is not an application. */
  kind: RegistrationKind | null;
  organizationKind?: (typeof applicableKinds)[number];
};

export const guideGroups = ["found", "neighbors", "change", "certificate", "end", "other"] as const;

/** Every guide by its address, in the order in which people look for them. */
export const guides = [
  { slug: "check-a-name", key: "nameCheck", group: "found", kind: "nameCheck" },
  {
    slug: "establish-a-social-group",
    key: "socialGroup",
    group: "found",
    kind: "establishment",
    organizationKind: "socialGroup",
  },
  {
    slug: "establish-a-social-service-organization",
    key: "socialServiceOrganization",
    group: "found",
    kind: "establishment",
    organizationKind: "socialServiceOrganization",
  },
  {
    slug: "file-a-community-organization",
    key: "communityOrganization",
    group: "neighbors",
    kind: "communityFiling",
  },
  { slug: "from-filing-to-registration", key: "upgrade", group: "neighbors", kind: "upgrade" },
  { slug: "change-a-registration", key: "change", group: "change", kind: "change" },
  { slug: "approve-a-charter", key: "charterApproval", group: "change", kind: "charterApproval" },
  { slug: "file-officers", key: "officerFiling", group: "change", kind: "officerFiling" },
  { slug: "renew-a-certificate", key: "certificate", group: "certificate", kind: "certificateRenewal" },
  {
    slug: "replace-a-certificate",
    key: "certificateReplacement",
    group: "certificate",
    kind: "certificateReplacement",
  },
  { slug: "deregister", key: "deregistration", group: "end", kind: "deregistration" },
  { slug: "correct-the-register", key: "correction", group: "other", kind: null },
  { slug: "complain", key: "complaint", group: "other", kind: null },
] as const satisfies Guide[];
