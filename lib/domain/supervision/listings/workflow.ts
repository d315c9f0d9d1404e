import { defineWorkflow } from "@/lib/platform/lifecycle";
import { listingStatuses } from "./schema";

const beforeDecision = ["proposed", "noticed", "defended", "undefended", "verified"] as const;

/**
 * A listing from its proposal to the way out. `lapse`, `fallAway` (its organization is deregistered) and `fallDue` are the
 * portal's, which prepares but lists and removes nobody: a person decides both.
 */
export const listingWorkflow = defineWorkflow({
  namespace: "listings",
  statuses: listingStatuses,
  steps: {
    serveNotice: { from: ["proposed"], to: "noticed" },
    serveByPublication: { from: ["proposed"], to: "noticed" },
    defend: { from: ["noticed"], to: "defended" },
    lapse: { from: ["noticed"], to: "undefended" },
    verify: { from: ["defended", "undefended"], to: "verified" },
    list: { from: ["verified"], to: "listed" },
    notList: { from: ["verified"], to: "notListed" },
    discontinue: { from: beforeDecision, to: "discontinued" },
    fallAway: { from: beforeDecision, to: "discontinued" },
    fallDue: { from: ["listed"], to: "exitDue" },
    remove: { from: ["listed", "exitDue"], to: "removed" },
    move: { from: ["listed", "exitDue"], to: "moved" },
    annul: { from: ["listed", "exitDue"], to: "annulled" },
  },
});
