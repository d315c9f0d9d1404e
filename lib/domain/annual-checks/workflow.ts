import { defineWorkflow } from "@/lib/platform/lifecycle";
import { annualCheckStatuses } from "./schema";

/**
 * An annual check from draft to conclusion. `skipEndorsement` is taken by the portal together with the filing where no
 * office reviews first; `concludeClean` concludes a report without findings that an office endorsed; `receive` ends the
 * yearly report of a charity, which has no conclusion.
 */
export const annualCheckWorkflow = defineWorkflow({
  namespace: "annualChecks",
  statuses: annualCheckStatuses,
  steps: {
    sign: { from: ["draft"], to: "draft" },
    signAgain: { from: ["returned"], to: "returned" },
    signLate: { from: ["missed"], to: "missed" },
    submit: { from: ["draft", "missed"], to: "submitted" },
    skipEndorsement: { from: ["submitted"], to: "endorsed" },
    endorse: { from: ["submitted"], to: "endorsed" },
    return: { from: ["submitted", "endorsed"], to: "returned" },
    resubmit: { from: ["returned"], to: "submitted" },
    recommend: { from: ["endorsed"], to: "reviewed" },
    receive: { from: ["endorsed"], to: "received" },
    sendBack: { from: ["reviewed"], to: "endorsed" },
    conclude: { from: ["reviewed"], to: "concluded" },
    orderRectification: { from: ["reviewed"], to: "rectifying" },
    concludeClean: { from: ["endorsed", "reviewed"], to: "concluded" },
    submitRectification: { from: ["rectifying"], to: "rectified" },
    reassess: { from: ["rectified"], to: "concluded" },
    exempt: { from: ["draft", "missed"], to: "exempted" },
    miss: { from: ["draft"], to: "missed" },
    lapse: { from: ["returned"], to: "missed" },
  },
});
