"use server";

import { applyForRemoval } from "@/lib/domain/credit/repairs/commands/apply-for-removal";
import { submitDefence } from "@/lib/domain/supervision/listings/commands/defend";
import { formAction } from "@/lib/platform/forms/form-action";

const ofMatter = ({ id }: { id: string }) => `/applications/${id}`;

export const submitListingDefence = formAction(submitDefence, ofMatter);
export const submitRemovalApplication = formAction(applyForRemoval, ofMatter);
