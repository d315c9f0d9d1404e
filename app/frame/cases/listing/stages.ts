import type { Step } from "@/components/record/step-bar";
import type { ListingCase } from "@/lib/domain/supervision/listings/queries/listing";
import { isOpen, isStanding } from "@/lib/domain/supervision/listings/rules";
import type { ListingStatus } from "@/lib/domain/supervision/listings/schema";

const stages = ["proposal", "notice", "defence", "verification", "decision", "list"] as const;
export type ListingStage = (typeof stages)[number];

const stageNow: Partial<Record<ListingStatus, ListingStage>> = {
  proposed: "notice",
  noticed: "defence",
  defended: "verification",
  undefended: "verification",
  verified: "decision",
  listed: "list",
  exitDue: "list",
};

/** The step bar of a listing. One that ended before or after the list says how instead of what it never reached. */
export function listingSteps(
  { status, listing }: ListingCase,
  say: { stage: (stage: ListingStage) => string; status: string },
): Step[] {
  const step = (stage: ListingStage, state: Step["state"]): Step => ({ label: say.stage(stage), state });
  if (!isOpen(status) && !isStanding(status)) {
    const reached =
      listing.listedOn !== null
        ? stages
        : stages.slice(0, listing.verifiedAt ? 5 : listing.noticeServedOn ? 2 : 1);
    return [...reached.map((stage) => step(stage, "done")), { label: say.status, state: "now" }];
  }
  const present = stages.indexOf(stageNow[status] ?? "proposal");
  return stages.map((stage, place) => {
    if (place === present) return { label: say.stage(stage), state: "now", note: say.status };
    return step(stage, place < present ? "done" : "ahead");
  });
}
