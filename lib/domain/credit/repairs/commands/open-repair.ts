import { keepSubmission } from "@/lib/domain/cases/commands/keep-submission";
import { openCase } from "@/lib/domain/cases/commands/open-case";
import type { CommandContext } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { repairEvents } from "../events";
import { getRepair } from "../queries/repair";
import type { RepairKind } from "../schema";
import { detailsOf } from "./details-of";

type Application = {
  kind: RepairKind;
  organizationId: string;
  /** What it is about; exactly one is given. */
  subject: { listingId: string } | { recordId: string };
  reason: string;
  evidence: string;
  fileIds: readonly string[];
};

/** Two who apply for the same at once do so one after the other. */
async function refuseSecond({ tx }: CommandContext, { subject }: Application) {
  const [id] = Object.values(subject);
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`repair ${id}`}, 0))`;
  const before = await tx.repair.findFirst({
    where: { ...subject, case: { closedAt: null } },
    select: { case: { select: { number: true } } },
  });
  if (before) throw new Refusal("repairs.filedAlready", { number: before.case.number ?? "" });
}

/** Opens the case of an application in the caller's transaction, with its evidence. */
export async function openRepair(context: CommandContext, application: Application): Promise<{ id: string }> {
  const { actor, tx } = context;
  const { kind, organizationId, subject, reason, evidence, fileIds } = application;
  await refuseSecond(context, application);
  const { id } = await openCase(context, {
    procedure: "repair",
    kind,
    status: "filed",
    waitsFor: "bureau",
    organization: await tx.organization.findUniqueOrThrow({ where: { id: organizationId } }),
    organizationPart: "applicant",
    isSubmitted: true,
    limit: { rule: "repair.verificationWorkingDays" },
  });
  await tx.repair.create({ data: { caseId: id, organizationId, kind, ...subject, reason, evidence } });
  await keepSubmission(context, id, { kind: "evidence", answers: { reason, evidence }, fileIds });
  await record(tx, actor, repairEvents.filed(id, detailsOf(await getRepair(actor, id, tx))));
  return { id };
}
