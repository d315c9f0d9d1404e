"use server";

import { formAction } from "@/lib/platform/forms/form-action";
import { retryRun } from "@/lib/platform/jobs/retry-run";

export const submitRetry = formAction(retryRun, () => "/admin/jobs");
