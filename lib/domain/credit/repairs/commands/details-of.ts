import { caseDetailsOf } from "@/lib/domain/cases/rules";
import type { RepairCase } from "../queries/repair";

/** What every event of a repair tells: its case, and what it is about. */
export const detailsOf = (file: RepairCase) => ({
  ...caseDetailsOf(file),
  listingId: file.repair.listingId ?? "",
  recordId: file.repair.recordId ?? "",
});
