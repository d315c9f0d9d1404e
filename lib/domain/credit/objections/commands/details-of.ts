import { caseDetailsOf } from "@/lib/domain/cases/rules";
import type { ObjectionCase } from "../queries/objection";

/** What every event of an objection tells: its case, and the record it is about. */
export const detailsOf = (file: ObjectionCase) => ({
  ...caseDetailsOf(file),
  recordId: file.record.id,
  recordKind: file.record.kind,
});
