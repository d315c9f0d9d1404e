import type { Answers } from "@/lib/domain/registrations/application/schema";
import type { RefusalGround, RegistrationKind, RegistrationStatus } from "@/lib/domain/registrations/schema";
import type { CalendarDate } from "@/lib/platform/clock";
import type { OrganizationKind } from "@/lib/platform/db/generated/client";
import type { SubdistrictCode } from "../../district/subdistricts";
import type { Detour } from "./course";

/** What a case is about. */
export type Subject = {
  title: string;
  organizationKind: OrganizationKind;
  subdistrictCode: SubdistrictCode;
  unitId: string | null;
  isDirect: boolean;
  /** The entry of the register: from the beginning, or since the approval that brought it there. */
  organizationId: string | null;
  /** The filed community organization that an upgrade lifts into the register. */
  predecessorId?: string;
};

/** Who applies: somebody with an account of their own. */
export type Applicant = { accountId: string; name: string; isCenter?: true };

/** One case of the demonstration before it is told step by step. */
export type Matter = {
  kind: RegistrationKind;
  subject: Subject;
  applicant: Applicant;
  /** As typed; identity numbers in clear. */
  answers: Answers;
  end: RegistrationStatus;
  /** The day of its last step. */
  lastOn: CalendarDate;
  detours: readonly Detour[];
  isPaper: boolean;
  /** What was to be corrected, where something was. */
  corrections: readonly { target: string; reason: string }[];
  ground?: RefusalGround;
  /** Reason of a refusal, withdrawal or denied consent. */
  reason?: string;
  isUnassigned?: true;
};
