import { getLocale, getTranslations } from "next-intl/server";
import { complaintTones } from "@/components/supervision/complaint-tones";
import { getRuleInForce } from "@/lib/domain/district/queries/rules";
import { internalFacts } from "@/lib/domain/supervision/complaints/events";
import { type ComplaintCase, getComplaint } from "@/lib/domain/supervision/complaints/queries/complaint";
import { hasEnded, limits } from "@/lib/domain/supervision/complaints/rules";
import type { CaseContext, CaseParts } from "../procedure";
import { ComplaintDossier } from "./complaint-dossier";
import { ComplaintPanel } from "./complaint-panel";
import { complaintSteps } from "./stages";

/** The name and legal basis of the limit that runs for a complaint; null once it has ended. */
export async function complaintLimit({ status, filedOn }: ComplaintCase) {
  if (hasEnded(status)) return null;
  const limit = status === "filed" ? "triage" : "reply";
  const [t, locale, rule] = [
    await getTranslations("complaints.limits"),
    await getLocale(),
    await getRuleInForce(limits[limit], filedOn),
  ];
  return { title: t(limit), basis: locale === "en" ? rule.basisEn : rule.basis };
}

/** The part of complaints and thanks on the case page. */
export async function complaintParts(context: CaseContext): Promise<CaseParts> {
  const complaint = await getComplaint(context.actor, context.file.id);
  const t = await getTranslations("complaints");
  const { kind, status } = complaint;
  const label = t(`statuses.${status}`);
  const people = [
    ["complainant", complaint.createdByName, complaint.submittedAt],
    ["triage", complaint.triagedByName, complaint.triagedAt],
    ["proposal", complaint.proposedByName, complaint.proposedAt],
    ["reply", complaint.repliedByName, complaint.repliedAt],
  ] as const;
  return {
    kind: t(`kinds.${kind}`),
    status: { tone: complaintTones[status], label },
    steps: complaintSteps(complaint, { stage: (stage) => t(`stages.${stage}`), status: label }),
    limit: await complaintLimit(complaint),
    decision: <ComplaintPanel context={context} complaint={complaint} />,
    dossier: <ComplaintDossier complaint={complaint} />,
    people: people.flatMap(([part, name, at]) => (name ? [{ part: t(`people.${part}`), name, at }] : [])),
    events: { subjectType: "complaint", internalVerbs: internalFacts },
    letterTitle: (letter) => t(`letterKinds.${letter}` as never),
  };
}
