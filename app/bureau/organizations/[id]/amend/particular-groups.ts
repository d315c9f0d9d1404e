import type { ParticularField } from "@/lib/domain/organizations/schema";

/** The amendable particulars in the groups in which an officer thinks of them. */
export const particularGroups = [
  { key: "identity", fields: ["name", "englishName", "shortName", "legalForm", "sector", "status"] },
  { key: "place", fields: ["domicile", "postalCode", "subdistrictCode", "communityCode", "activityArea"] },
  {
    key: "people",
    fields: [
      "legalRepresentativeName",
      "supervisoryUnitId",
      "isDirectRegistration",
      "isGovernmentFounded",
      "partyOrganization",
      "memberCount",
      "staffCount",
    ],
  },
  {
    key: "particulars",
    fields: ["purpose", "businessScope", "registeredCapital", "isCharity", "hasPublicFundraising"],
  },
  { key: "contact", fields: ["phone", "email", "website"] },
  {
    key: "certificate",
    fields: [
      "certificateNumber",
      "certificateIssuedOn",
      "certificateValidUntil",
      "establishedOn",
      "deregisteredOn",
    ],
  },
] as const satisfies { key: string; fields: ParticularField[] }[];
