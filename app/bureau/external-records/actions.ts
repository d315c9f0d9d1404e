"use server";

import { addExternalRecord } from "@/lib/domain/supervision/external-records/commands/add";
import { annulExternalRecord } from "@/lib/domain/supervision/external-records/commands/annul";
import {
  annulExternalSheet,
  discardExternalSheet,
} from "@/lib/domain/supervision/external-records/commands/annul-sheet";
import { confirmExternalSheet } from "@/lib/domain/supervision/external-records/commands/confirm-sheet";
import { formAction } from "@/lib/platform/forms/form-action";

const recordPage = ({ id }: { id: string }) => `/bureau/external-records/${id}`;
const sheetPage = ({ id }: { id: string }) => `/bureau/external-records/sheets/${id}`;

export const submitRecord = formAction(addExternalRecord, recordPage);
export const submitAnnulment = formAction(annulExternalRecord, recordPage);
export const submitSheet = formAction(confirmExternalSheet, sheetPage);
export const submitSheetDiscard = formAction(discardExternalSheet, () => "/bureau/external-records/sheets");
export const submitSheetAnnulment = formAction(annulExternalSheet, sheetPage);
