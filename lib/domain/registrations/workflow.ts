import { defineWorkflow } from "@/lib/platform/lifecycle";
import { registrationStatuses } from "./schema";

/**
 * A registration from draft to decision. `skip…` steps are taken by the portal together with the step before, where
 * the kind of case asks for no pre-check or the registration is direct.
 */
export const registrationWorkflow = defineWorkflow({
  namespace: "registrations",
  statuses: registrationStatuses,
  steps: {
    submit: { from: ["draft"], to: "submitted" },
    discard: { from: ["draft"], to: "discarded" },
    skipPreCheck: { from: ["submitted"], to: "preChecked" },
    endorse: { from: ["submitted"], to: "preChecked" },
    return: { from: ["submitted", "preChecked"], to: "returned" },
    resubmit: { from: ["returned"], to: "submitted" },
    skipConsent: { from: ["preChecked"], to: "consented" },
    consent: { from: ["preChecked"], to: "consented" },
    recordPaperConsent: { from: ["preChecked"], to: "consented" },
    denyConsent: { from: ["preChecked"], to: "consentDenied" },
    accept: { from: ["consented"], to: "accepted" },
    requestCorrection: { from: ["consented"], to: "correcting" },
    correct: { from: ["correcting"], to: "consented" },
    pause: { from: ["accepted"], to: "paused" },
    resume: { from: ["paused"], to: "accepted" },
    extend: { from: ["accepted"], to: "accepted" },
    recommend: { from: ["accepted"], to: "reviewed" },
    sendBack: { from: ["reviewed"], to: "accepted" },
    approve: { from: ["reviewed"], to: "approved" },
    refuse: { from: ["reviewed"], to: "refused" },
    withdraw: {
      from: [
        "submitted",
        "returned",
        "preChecked",
        "consented",
        "correcting",
        "accepted",
        "paused",
        "reviewed",
      ],
      to: "withdrawn",
    },
    lapse: { from: ["returned", "correcting"], to: "lapsed" },
  },
});
