import { getTranslations } from "next-intl/server";
import { inspectionTones } from "@/components/supervision/inspection-tones";
import { getInspection } from "@/lib/domain/supervision/inspections/queries/inspection";
import type { CaseContext, CaseParts } from "../procedure";
import { InspectionDossier } from "./inspection-dossier";
import { inspectionLimit } from "./inspection-limit";
import { InspectionPanel } from "./inspection-panel";
import { inspectionSteps } from "./stages";

/** The part of inspections on the case page. */
export async function inspectionParts(context: CaseContext): Promise<CaseParts> {
  const inspection = await getInspection(context.actor, context.file.id);
  const t = await getTranslations("inspections");
  const { kind, status } = inspection;
  const label = t(`statuses.${status}`);
  const people = [
    ["planned", inspection.createdByName, inspection.createdAt],
    ["reported", inspection.reportedByName, null],
    ["concluded", inspection.concludedByName, inspection.decidedAt],
    ["verified", inspection.verifiedByName, inspection.verifiedAt],
  ] as const;
  return {
    kind: t(`kinds.${kind}`),
    status: { tone: inspectionTones[status], label },
    steps: inspectionSteps(inspection, { stage: (stage) => t(`stages.${stage}`), status: label }),
    limit: await inspectionLimit(inspection),
    decision: <InspectionPanel context={context} inspection={inspection} />,
    dossier: <InspectionDossier inspection={inspection} today={context.today} isOffice />,
    people: people.flatMap(([part, name, at]) => (name ? [{ part: t(`people.${part}`), name, at }] : [])),
    events: { subjectType: "inspection", internalVerbs: ["inspection.planned"] },
    letterTitle: (letter) => t(`letters.${letter}.title` as never),
  };
}
