"use server";

import { askOpinion } from "@/lib/domain/cases/commands/ask-opinion";
import { assignCase } from "@/lib/domain/cases/commands/assign";
import { giveOpinion } from "@/lib/domain/cases/commands/give-opinion";
import { releaseCase } from "@/lib/domain/cases/commands/release";
import { sendMessage } from "@/lib/domain/cases/commands/send-message";
import { writeNote } from "@/lib/domain/cases/commands/write-note";
import { inCase } from "./in-case";

export const submitMessage = inCase(sendMessage);
export const submitNote = inCase(writeNote);
export const submitQuestion = inCase(askOpinion);
export const submitOpinion = inCase(giveOpinion);
export const submitAssignment = inCase(assignCase);
export const submitRelease = inCase(releaseCase);
