import { defineWorkflow } from "@/lib/platform/lifecycle";
import { complaintStatuses } from "./schema";

/** A complaint from filing to its reply. Thanks go the short way: checked, then shown or passed on. */
export const complaintWorkflow = defineWorkflow({
  namespace: "complaints",
  statuses: complaintStatuses,
  steps: {
    accept: { from: ["filed", "forwarded"], to: "accepted" },
    forward: { from: ["filed", "accepted", "asked", "answered"], to: "forwarded" },
    decline: { from: ["filed", "forwarded", "accepted"], to: "outOfScope" },
    ask: { from: ["accepted"], to: "asked" },
    answer: { from: ["asked"], to: "answered" },
    missAnswer: { from: ["asked"], to: "answered" },
    conclude: { from: ["accepted", "answered"], to: "closed" },
    propose: { from: ["accepted", "answered"], to: "proposed" },
    sendBack: { from: ["proposed"], to: "answered" },
    confirm: { from: ["proposed"], to: "closed" },
    thank: { from: ["filed"], to: "thanked" },
    withdraw: { from: ["filed", "forwarded", "accepted", "asked", "answered"], to: "withdrawn" },
    rate: { from: ["closed"], to: "closed" },
  },
});
