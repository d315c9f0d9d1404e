/** Every guide by its address. The texts stand in the catalogue at `guides.<key>`. */
export const guides = [
  { slug: "establish-a-social-group", key: "socialGroup" },
  { slug: "establish-a-social-service-organization", key: "socialServiceOrganization" },
  { slug: "file-a-community-organization", key: "communityOrganization" },
  { slug: "change-a-registration", key: "change" },
  { slug: "deregister", key: "deregistration" },
  { slug: "renew-a-certificate", key: "certificate" },
  { slug: "correct-the-register", key: "correction" },
  { slug: "complain", key: "complaint" },
] as const;
