"use server";

import { openInspection } from "@/lib/domain/supervision/inspections/commands/open";
import { reportVisit } from "@/lib/domain/supervision/inspections/commands/report";
import { closePlan } from "@/lib/domain/supervision/inspections/plans/commands/close-plan";
import { drawPlan } from "@/lib/domain/supervision/inspections/plans/commands/draw";
import { savePlan } from "@/lib/domain/supervision/inspections/plans/commands/save-plan";
import { formAction } from "@/lib/platform/forms/form-action";

const planPage = ({ id }: { id: string }) => `/bureau/inspections/plans/${id}`;
const casePage = ({ id }: { id: string }) => `/bureau/cases/${id}`;

export const submitPlan = formAction(savePlan, planPage);
export const submitDraw = formAction(drawPlan, planPage);
export const submitClosing = formAction(closePlan, planPage);
export const submitOpening = formAction(openInspection, casePage);
export const submitVisit = formAction(reportVisit, casePage);
