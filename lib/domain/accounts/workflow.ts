import { defineWorkflow } from "@/lib/platform/lifecycle";

export const accountStatuses = ["invited", "active", "disabled"] as const;
export type AccountStatus = (typeof accountStatuses)[number];

/** An account from its invitation on. Accepting again sets a new password. */
export const accountWorkflow = defineWorkflow({
  namespace: "accounts",
  statuses: accountStatuses,
  steps: {
    accept: { from: ["invited", "active"], to: "active" },
    disable: { from: ["invited", "active"], to: "disabled" },
    enable: { from: ["disabled"], to: "active" },
  },
});
