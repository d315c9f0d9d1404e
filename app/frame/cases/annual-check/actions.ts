"use server";

import { concludeAnnualCheck } from "@/lib/domain/annual-checks/commands/conclude";
import { endorseAnnualCheck } from "@/lib/domain/annual-checks/commands/endorse";
import { reassessAnnualCheck } from "@/lib/domain/annual-checks/commands/reassess";
import { receiveCharityReport } from "@/lib/domain/annual-checks/commands/receive";
import { recommendConclusion } from "@/lib/domain/annual-checks/commands/recommend";
import { returnAnnualCheck } from "@/lib/domain/annual-checks/commands/return";
import { sendBackAnnualCheck } from "@/lib/domain/annual-checks/commands/send-back";
import { inCase } from "../in-case";
import { previewOf } from "../preview";
import { fromTicks } from "../registration/correction-form";
import { fromCheckList } from "./conditions-form";

export const submitCheckEndorsement = inCase(endorseAnnualCheck);
export const submitCheckReturn = inCase(fromTicks(returnAnnualCheck));
export const submitCheckRecommendation = inCase(fromCheckList(recommendConclusion));
export const submitCharityReceipt = inCase(receiveCharityReport);
export const submitCheckSendingBack = inCase(sendBackAnnualCheck);
export const submitCheckConclusion = inCase(concludeAnnualCheck);
export const submitCheckReassessment = inCase(reassessAnnualCheck);

export const previewCheckReturn = previewOf(fromTicks(returnAnnualCheck));
export const previewCheckConclusion = previewOf(concludeAnnualCheck);
export const previewCheckReassessment = previewOf(reassessAnnualCheck);
