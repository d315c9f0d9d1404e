"use server";

import { leaveOffice } from "@/lib/domain/organizations/commands/leave-office";
import { takeOffice } from "@/lib/domain/organizations/commands/take-office";
import { formAction } from "@/lib/platform/forms/form-action";

const people = ({ organizationId }: { organizationId: string }) =>
  `/bureau/organizations/${organizationId}?tab=people`;

export const submitOffice = formAction(takeOffice, people);
export const submitLeaving = formAction(leaveOffice, people);
