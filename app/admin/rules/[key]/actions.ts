"use server";

import { changeRule } from "@/lib/domain/district/commands/change-rule";
import { formAction } from "@/lib/platform/forms/form-action";

export const submitRuleChange = formAction(changeRule, () => "/admin/rules");
