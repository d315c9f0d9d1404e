import type { CommandContext } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { inspectionEvents } from "../events";
import { detailsOf, type InspectionCase } from "../queries/inspection";
import type { InspectionConclusion } from "../schema";

type Concluded = { conclusion: InspectionConclusion; summary: string };

/** Writes what an inspection came to and who says so, and records it with all that credit and the lists ask. */
export async function keepConclusion(
  { actor, tx, today }: CommandContext,
  inspection: InspectionCase,
  { conclusion, summary }: Concluded,
): Promise<void> {
  const { id, inspectedOn, findings } = inspection;
  if (inspectedOn === null) throw new Refusal("inspections.concludeTooLate", { status: inspection.status });
  await tx.inspection.update({
    where: { caseId: id },
    data: {
      conclusion,
      ...(summary !== "" && { summary }),
      concludedById: actor.accountId,
      concludedByName: actor.name,
    },
  });
  const seriousFindings = findings.filter(({ severity }) => severity === "serious").length;
  const told = {
    ...detailsOf(inspection),
    inspectedOn,
    findings: findings.length,
    seriousFindings,
    conclusion,
    concludedOn: today,
  };
  await record(tx, actor, inspectionEvents.concluded(id, told));
}
