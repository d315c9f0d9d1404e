"use server";

import { issueCreditCertificate } from "@/lib/domain/credit/certificates/commands/issue";
import { fileObjection } from "@/lib/domain/credit/objections/commands/file-objection";
import { applyForRecord } from "@/lib/domain/credit/repairs/commands/apply-for-record";
import { formAction } from "@/lib/platform/forms/form-action";

export const issueOwn = formAction(issueCreditCertificate, ({ code }) => `/credit/certificates/${code}`);
export const submitObjection = formAction(fileObjection, ({ id }) => `/applications/${id}`);
export const submitRepair = formAction(applyForRecord, ({ id }) => `/applications/${id}`);
