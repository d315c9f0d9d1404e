"use server";

import { confirmRefusal } from "@/lib/domain/credit/objections/commands/confirm-refusal";
import { correctObjection } from "@/lib/domain/credit/objections/commands/correct-objection";
import { correctOnSecondLook } from "@/lib/domain/credit/objections/commands/correct-on-second-look";
import { forwardObjection } from "@/lib/domain/credit/objections/commands/forward-objection";
import { recordAnswer } from "@/lib/domain/credit/objections/commands/record-answer";
import { refuseObjection } from "@/lib/domain/credit/objections/commands/refuse-objection";
import { inCase } from "../in-case";
import { previewOf } from "../preview";

export const submitForwarding = inCase(forwardObjection);
export const submitSupplierAnswer = inCase(recordAnswer);
export const submitObjectionCorrection = inCase(correctObjection);
export const submitObjectionRefusal = inCase(refuseObjection);
export const submitSecondCorrection = inCase(correctOnSecondLook);
export const submitConfirmation = inCase(confirmRefusal);

export const previewObjectionCorrection = previewOf(correctObjection);
export const previewObjectionRefusal = previewOf(refuseObjection);
export const previewSecondCorrection = previewOf(correctOnSecondLook);
export const previewConfirmation = previewOf(confirmRefusal);
