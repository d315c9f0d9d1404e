"use server";

import { issueCreditCertificate } from "@/lib/domain/credit/certificates/commands/issue";
import { formAction } from "@/lib/platform/forms/form-action";

export const issueAtCounter = formAction(
  issueCreditCertificate,
  ({ code }) => `/credit/certificates/${code}`,
);
