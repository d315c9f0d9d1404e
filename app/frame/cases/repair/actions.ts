"use server";

import { grantRepair } from "@/lib/domain/credit/repairs/commands/grant";
import { refuseRepair } from "@/lib/domain/credit/repairs/commands/refuse";
import { verifyRepair } from "@/lib/domain/credit/repairs/commands/verify";
import { inCase } from "../in-case";
import { previewOf } from "../preview";

export const submitRepairVerification = inCase(verifyRepair);
export const submitRepairGrant = inCase(grantRepair);
export const submitRepairRefusal = inCase(refuseRepair);

export const previewRepairGrant = previewOf(grantRepair);
export const previewRepairRefusal = previewOf(refuseRepair);
