"use server";

import { annulPenalty } from "@/lib/domain/supervision/penalties/commands/annul";
import { decidePenalty } from "@/lib/domain/supervision/penalties/commands/decide";
import { deliverDecision } from "@/lib/domain/supervision/penalties/commands/deliver";
import { discontinueProceeding } from "@/lib/domain/supervision/penalties/commands/discontinue";
import { investigate } from "@/lib/domain/supervision/penalties/commands/investigate";
import { proposePenalty } from "@/lib/domain/supervision/penalties/commands/propose";
import { recordHearing } from "@/lib/domain/supervision/penalties/commands/record-hearing";
import { sendProposalBack } from "@/lib/domain/supervision/penalties/commands/send-back";
import { serveNotice } from "@/lib/domain/supervision/penalties/commands/serve-notice";
import { setHearing } from "@/lib/domain/supervision/penalties/commands/set-hearing";
import { inCase } from "../in-case";
import { previewOf } from "../preview";

export const submitInvestigation = inCase(investigate);
export const submitPenaltyProposal = inCase(proposePenalty);
export const submitPenaltyNotice = inCase(serveNotice);
export const submitProposalBack = inCase(sendProposalBack);
export const submitHearing = inCase(setHearing);
export const submitHearingRecord = inCase(recordHearing);
export const submitPenaltyDecision = inCase(decidePenalty);
export const submitDelivery = inCase(deliverDecision);
export const submitDiscontinuation = inCase(discontinueProceeding);
export const submitAnnulment = inCase(annulPenalty);

export const previewPenaltyNotice = previewOf(serveNotice);
export const previewHearing = previewOf(setHearing);
export const previewPenaltyDecision = previewOf(decidePenalty);
