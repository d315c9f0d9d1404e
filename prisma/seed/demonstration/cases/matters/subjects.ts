import type { Resident } from "../../district";
import type { Subject } from "../matter";

/** An entry of the register as the subject of a case. */
export const subjectOf = ({ draft, unitId }: Resident): Subject => ({
  title: draft.name,
  organizationKind: draft.kind,
  subdistrictCode: draft.subdistrictCode,
  unitId: draft.isDirectRegistration || draft.kind === "communityOrganization" ? null : unitId,
  isDirect: draft.isDirectRegistration,
  organizationId: draft.id,
});

/** Only the offices of subdistricts and three bureaus are on the portal; the others still consent on paper. */
export const consentsOnPaper = (unit: string | null | undefined) =>
  unit !== null && unit !== undefined && !/街道办事处|教育局|文化和旅游局|卫生健康/.test(unit);
