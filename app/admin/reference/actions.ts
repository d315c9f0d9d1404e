"use server";

import { saveCommunity } from "@/lib/domain/district/commands/save-community";
import { saveSubdistrict } from "@/lib/domain/district/commands/save-subdistrict";
import { saveSupervisoryUnit } from "@/lib/domain/district/commands/save-supervisory-unit";
import { formAction } from "@/lib/platform/forms/form-action";

export const submitSubdistrict = formAction(saveSubdistrict, () => "/admin/reference?kind=subdistricts");
export const submitCommunity = formAction(saveCommunity, () => "/admin/reference?kind=communities");
export const submitSupervisoryUnit = formAction(
  saveSupervisoryUnit,
  () => "/admin/reference?kind=supervisoryUnits",
);
