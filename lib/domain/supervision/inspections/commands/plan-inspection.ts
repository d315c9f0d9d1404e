import { type OrganizationOfCase, openCase } from "@/lib/domain/cases/commands/open-case";
import { caseDetailsOf } from "@/lib/domain/cases/rules";
import type { CalendarDate } from "@/lib/platform/clock";
import type { CommandContext } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { inspectionEvents } from "../events";
import type { InspectionKind } from "../schema";

export type PlannedInspection = {
  organization: OrganizationOfCase;
  kind: InspectionKind;
  cause: string;
  /** The plan from which it was drawn; its last day is the limit of the visit. */
  plan?: { id: string; number: string; inspectBy: CalendarDate };
  inspectorIds: readonly string[];
};

/** Opens the case of an inspection, drawn or for cause. The organization sees it from the notice on. */
export async function planInspection(context: CommandContext, planned: PlannedInspection) {
  const { actor, tx } = context;
  const { organization, kind, cause, plan, inspectorIds } = planned;
  const { id, number } = await openCase(context, {
    procedure: "inspection",
    kind,
    status: "planned",
    waitsFor: "bureau",
    organization,
    organizationPart: "respondent",
    isSubmitted: true,
    limit: plan ? { until: plan.inspectBy, basis: plan.number } : { rule: "inspection.visitWorkingDays" },
  });
  await tx.inspection.create({
    data: {
      caseId: id,
      planId: plan?.id ?? null,
      organizationId: organization.id,
      cause,
      inspectors: { create: inspectorIds.map((accountId) => ({ accountId })) },
    },
  });
  const details = caseDetailsOf({
    procedure: "inspection",
    number,
    title: organization.name,
    kind,
    organizationId: organization.id,
    organizationPart: "respondent",
    servedAt: null,
    subdistrictCode: organization.subdistrictCode,
    supervisoryUnitId: organization.supervisoryUnitId,
    assigneeId: null,
    createdById: actor.accountId ?? "",
    participantIds: [],
  });
  const told = { ...details, inspectorIds: [...inspectorIds], plan: plan?.number ?? "" };
  await record(tx, actor, inspectionEvents.planned(id, told));
  return { id };
}
