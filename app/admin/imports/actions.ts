"use server";

import { confirmColumns } from "@/lib/domain/organizations/imports/commands/confirm-columns";
import { confirmImport } from "@/lib/domain/organizations/imports/commands/confirm-import";
import { discardImport } from "@/lib/domain/organizations/imports/commands/discard-import";
import { startUndo } from "@/lib/domain/organizations/imports/commands/undo-import";
import { formAction } from "@/lib/platform/forms/form-action";

const pageOf = ({ id }: { id: string }) => `/admin/imports/${id}`;

export const submitColumns = formAction(confirmColumns, pageOf);
export const submitImport = formAction(confirmImport, pageOf);
export const submitUndo = formAction(startUndo, pageOf);
export const submitDiscard = formAction(discardImport, () => "/admin/imports");
