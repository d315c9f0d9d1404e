"use server";

import { abandonContactCheck } from "@/lib/domain/supervision/contact-checks/commands/abandon";
import { findReached, findUnreachable } from "@/lib/domain/supervision/contact-checks/commands/find";
import { recordLetterOutcome } from "@/lib/domain/supervision/contact-checks/commands/record-outcome";
import { sendContactLetter } from "@/lib/domain/supervision/contact-checks/commands/send-letter";
import { inCase } from "../in-case";
import { previewOf } from "../preview";

export const submitLetter = inCase(sendContactLetter);
export const submitLetterOutcome = inCase(recordLetterOutcome);
export const submitUnreachable = inCase(findUnreachable);
export const submitReached = inCase(findReached);
export const submitAbandoning = inCase(abandonContactCheck);

export const previewLetter = previewOf(sendContactLetter);
export const previewUnreachable = previewOf(findUnreachable);
export const previewReached = previewOf(findReached);
