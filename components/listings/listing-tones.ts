import type { Tone } from "@/components/ui/tag";
import type { RepairStatus } from "@/lib/domain/credit/repairs/schema";
import type { ListingStatus } from "@/lib/domain/supervision/listings/schema";

/** How each status of a listing looks, wherever it is shown. */
export const listingTones: Record<ListingStatus, Tone> = {
  proposed: "info",
  noticed: "warn",
  defended: "info",
  undefended: "info",
  verified: "info",
  listed: "bad",
  exitDue: "warn",
  removed: "neutral",
  moved: "neutral",
  notListed: "ok",
  discontinued: "neutral",
  annulled: "neutral",
};

/** How each status of a credit repair looks. */
export const repairTones: Record<RepairStatus, Tone> = {
  filed: "info",
  verified: "info",
  granted: "ok",
  refused: "bad",
  withdrawn: "neutral",
};
