import type { CaseDetails } from "../events";
import type { CaseFile } from "./case";

/** What every event of a case tells of it. */
export function told(file: CaseFile): CaseDetails {
  const { title, kind, participantIds, createdById } = file;
  return {
    number: file.number ?? "",
    title,
    kind,
    applicantIds: [...new Set([createdById, ...participantIds])],
    organizationId: file.organizationId,
    subdistrictCode: file.subdistrictCode,
    supervisoryUnitId: file.supervisoryUnitId,
    assigneeId: file.assigneeId,
  };
}
