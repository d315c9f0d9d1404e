import type { CalendarDate } from "@/lib/platform/clock";
import type {
  LegalForm,
  OrganizationKind,
  OrganizationStatus,
  PartyOrganization,
  Sector,
} from "@/lib/platform/db/generated/client";
import type { SubdistrictCode } from "../../district/subdistricts";
import type { SupervisoryUnitName } from "../../district/supervisory-units";
import type { InventedPerson } from "../people/person";

/** What is invented first: who the organization is. */
export type Identity = {
  kind: OrganizationKind;
  name: string;
  englishName: string | null;
  shortName: string | null;
  /** An earlier name that would suit it, if it ever changed its name. */
  earlierName: string | null;
  sector: Sector;
  unit: SupervisoryUnitName | null;
  mayBeDirect: boolean;
  subdistrictCode: SubdistrictCode;
  communityCode: string | null;
  establishedOn: CalendarDate;
  /** In fen. */
  registeredCapital: bigint | null;
  memberCount: number | null;
  staffCount: number | null;
  purpose: string;
  businessScope: string;
  /** Ended: stays in the register as a tombstone. */
  isEnded: boolean;
};

/** The finished entry as it stands on the reference day. */
export type Draft = Identity & {
  id: string;
  code: string;
  status: OrganizationStatus;
  statusReason: string;
  statusSince: CalendarDate;
  legalForm: LegalForm;
  domicile: string;
  postalCode: string;
  isDirectRegistration: boolean;
  isGovernmentFounded: boolean;
  isCharity: boolean;
  hasPublicFundraising: boolean;
  partyOrganization: PartyOrganization;
  phone: string;
  email: string | null;
  website: string | null;
  certificate: { number: string; issuedOn: CalendarDate; validUntil: CalendarDate; years: number } | null;
  legalRepresentative: InventedPerson;
};
