import { defineWorkflow } from "@/lib/platform/lifecycle";
import { importStatuses } from "./schema";

/** A sheet is uploaded, checked, written and, if need be, taken back. The portal itself takes the steps that end a work. */
export const importWorkflow = defineWorkflow({
  namespace: "imports",
  statuses: importStatuses,
  steps: {
    check: { from: ["uploaded", "checked"], to: "checking" },
    finishCheck: { from: ["checking"], to: "checked" },
    fail: { from: ["checking"], to: "failed" },
    apply: { from: ["checked"], to: "applying" },
    finishApply: { from: ["applying"], to: "applied" },
    undo: { from: ["applied"], to: "undoing" },
    finishUndo: { from: ["undoing"], to: "undone" },
    discard: { from: ["uploaded", "checked", "failed"], to: "discarded" },
  },
});
