import { caseDetailsOf } from "@/lib/domain/cases/rules";
import type { ListingCase } from "../queries/listing";

/** What every event of a listing tells: its case, the list and the condition. */
export const detailsOf = (file: ListingCase) => ({
  ...caseDetailsOf(file),
  list: file.listing.list,
  condition: file.listing.condition,
});
