"use server";

import { concludeInspection } from "@/lib/domain/supervision/inspections/commands/conclude";
import { dropInspection } from "@/lib/domain/supervision/inspections/commands/drop";
import { notifyInspection } from "@/lib/domain/supervision/inspections/commands/notify";
import { orderRectification } from "@/lib/domain/supervision/inspections/commands/order";
import { reportRectification } from "@/lib/domain/supervision/inspections/commands/report-rectification";
import { returnRectification } from "@/lib/domain/supervision/inspections/commands/return";
import { verifyRectification } from "@/lib/domain/supervision/inspections/commands/verify";
import { formAction } from "@/lib/platform/forms/form-action";
import { inCase } from "../in-case";
import { previewOf } from "../preview";

export const submitNotice = inCase(notifyInspection);
export const submitOrder = inCase(orderRectification);
export const submitConclusion = inCase(concludeInspection);
export const submitVerification = inCase(verifyRectification);
export const submitReturn = inCase(returnRectification);
export const submitDropping = inCase(dropInspection);

export const previewNotice = previewOf(notifyInspection);
export const previewOrder = previewOf(orderRectification);
export const previewConclusion = previewOf(concludeInspection);
export const previewVerification = previewOf(verifyRectification);
export const previewReturn = previewOf(returnRectification);

export const submitRectification = formAction(reportRectification, ({ id }) => `/applications/${id}`);
