import { getTranslations } from "next-intl/server";
import type { MatterContext, MatterParts } from "@/app/frame/cases/applicant/matter";
import { internalFacts } from "@/lib/domain/supervision/complaints/events";
import { getComplaint } from "@/lib/domain/supervision/complaints/queries/complaint";
import { complaintLimit } from "../../../frame/cases/complaint/complaint-parts";
import { complaintSteps } from "../../../frame/cases/complaint/stages";
import { ComplaintNow } from "./complaint-now";
import { ComplaintSent } from "./complaint-sent";

/** A complaint or thanks as whoever wrote it sees it: who has it, until when, the reply, and how content they are. */
export async function complaintMatter({ actor, file }: MatterContext): Promise<MatterParts> {
  const [t, complaint] = [await getTranslations("complaints"), await getComplaint(actor, file.id)];
  const { kind, status } = complaint;
  return {
    steps: complaintSteps(complaint, {
      stage: (stage) => t(`stages.${stage}`),
      status: t(`statuses.${status}`),
    }),
    lead: t(`matter.lead.${kind}`),
    now: <ComplaintNow actor={actor} complaint={complaint} />,
    dossier: <ComplaintSent complaint={complaint} />,
    limit: await complaintLimit(complaint),
    events: { subjectType: "complaint", internalVerbs: internalFacts },
    letterTitle: (letter) => t(`letterKinds.${letter}` as never),
  };
}
