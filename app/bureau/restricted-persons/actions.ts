"use server";

import { addRestrictedPerson } from "@/lib/domain/supervision/restricted-persons/commands/add";
import { endRestriction } from "@/lib/domain/supervision/restricted-persons/commands/end";
import { formAction } from "@/lib/platform/forms/form-action";

const list = () => "/bureau/restricted-persons";

export const submitRestriction = formAction(addRestrictedPerson, list);
export const submitRestrictionEnd = formAction(endRestriction, list);
