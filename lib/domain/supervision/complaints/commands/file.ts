import type { z } from "zod";
import { keepSubmission } from "@/lib/domain/cases/commands/keep-submission";
import { openCase } from "@/lib/domain/cases/commands/open-case";
import { issueCaseLetter } from "@/lib/domain/cases/letters/commands/issue-letter";
import { getRule } from "@/lib/domain/district/queries/rules";
import { type CommandContext, command } from "@/lib/platform/command";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { FieldProblem, Forbidden, NotFound, Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { complaintEvents } from "../events";
import { getComplaint } from "../queries/complaint";
import { bareText, firstOffice, limits, waitsFor } from "../rules";
import { filingSchema } from "../schema";
import { handledDetails } from "./handled-details";

type Filing = z.output<typeof filingSchema>;

const day = 86_400_000;

/** Only who can be reached is answered: the phone or mail of the account was proved when it was entered. */
async function refuseUnreachable({ actor, tx }: CommandContext) {
  if (actor.accountId === null) throw new Forbidden();
  const account = await tx.account.findUnique({
    where: { id: actor.accountId },
    select: { phone: true, email: true },
  });
  if (!account?.phone && !account?.email) throw new Refusal("complaints.contactMissing");
}

/** So many a day from one account; they wait for each other, so that a burst cannot outrun the count. */
async function refuseFlood({ actor, tx, now, today }: CommandContext) {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`complaints of ${actor.accountId}`}, 0))`;
  const most = await getRule("complaint.dailyLimit", today, tx);
  const since = new Date(now.getTime() - day);
  const filed = await tx.case.count({
    where: { procedure: "complaint", createdById: actor.accountId, createdAt: { gt: since } },
  });
  if (filed >= most) throw new Refusal("complaints.tooMany", { count: most });
}

/** The same words about the same organization again: the earlier one is still there, with its answer. */
async function refuseRepeat({ actor, tx }: CommandContext, { organizationId, kind, body }: Filing) {
  const earlier = await tx.complaint.findMany({
    where: { organizationId, isThanks: kind === "thanks", case: { createdById: actor.accountId } },
    select: { body: true, case: { select: { number: true } } },
    orderBy: { caseId: "desc" },
    take: 50,
  });
  const same = earlier.find((one) => bareText(one.body) === bareText(body));
  if (same) throw new Refusal("complaints.repeated", { number: same.case.number ?? "" });
}

/**
 * A resident complains of an organization or thanks it. The office that examines it first is told; the organization is
 * not. Throws Refusal "complaints.contactMissing", "complaints.tooMany" and "complaints.repeated".
 */
export const fileComplaint = command(filingSchema, async (context, filing) => {
  const { actor, tx, now, today } = context;
  const { kind, topic, body, happenedOn, place, isNamed, fileIds } = filing;
  await refuseUnreachable(context);
  if (happenedOn && happenedOn > today) throw new FieldProblem("happenedOn", "complaints.problems.future");
  await refuseFlood(context);
  await refuseRepeat(context, filing);
  const organization = await tx.organization.findUnique({ where: { id: filing.organizationId } });
  if (!organization) throw new NotFound();
  const authority = firstOffice(kind, topic);
  const status = authority === "center" ? "filed" : "forwarded";
  const { id } = await openCase(context, {
    procedure: "complaint",
    kind,
    status,
    waitsFor: waitsFor(status, authority),
    authority,
    // Its supervisory unit is no party: fewer readers, and none who is close to the organization.
    organization: { ...organization, supervisoryUnitId: null, isDirectRegistration: true },
    organizationPart: "concerned",
    isSubmitted: true,
    limit: { rule: status === "filed" ? limits.triage : limits.reply },
  });
  await tx.complaint.create({
    data: {
      caseId: id,
      organizationId: organization.id,
      topic,
      isThanks: kind === "thanks",
      body,
      happenedOn: happenedOn ? toDatabaseDate(happenedOn) : null,
      place,
      isNamed,
      isPublic: kind === "thanks" && filing.isPublic,
    },
  });
  await keepSubmission(context, id, {
    kind,
    answers: { topic, body, happenedOn: happenedOn ?? "", place },
    fileIds,
  });
  const complaint = await getComplaint(actor, id, tx);
  const office = authority === "center" ? "center" : "bureau";
  const values = () => ({ person: actor.name });
  const receipt = { namespace: "complaints", kind: `${kind}Receipt`, mark: "信受", office, values } as const;
  await issueCaseLetter(tx, actor, complaint, { ...receipt, addressee: actor.name }, { now, today });
  await record(tx, actor, complaintEvents.filed(id, { ...handledDetails(complaint), topic }));
  return { id, number: complaint.number };
});
