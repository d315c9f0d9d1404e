import { caseSearchKeys } from "@/lib/domain/cases/rules";
import { isAgainst } from "@/lib/domain/supervision/complaints/rules";
import { addWorkingDays } from "@/lib/platform/clock";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { officeCalendar } from "../../moments";
import type { Cast } from "./cast";
import type { PastStory } from "./stories";

/** The case of a past complaint or thanks. */
export function caseRow(story: PastStory, cast: Cast, number: string): Prisma.CaseCreateManyInput {
  const { organization, writer, kind } = story;
  const title = organization.name;
  return {
    id: story.id,
    number,
    procedure: "complaint",
    kind,
    status: kind === "thanks" ? "thanked" : "closed",
    waitsFor: "nobody",
    authority: cast.authority,
    title,
    organizationId: organization.id,
    organizationPart: "concerned",
    organizationKind: organization.kind,
    subdistrictCode: organization.subdistrictCode,
    isDirect: true,
    createdById: writer.accountId,
    createdByName: writer.name,
    createdAt: story.filedAt,
    submittedAt: story.filedAt,
    clockStartedOn: toDatabaseDate(story.filedOn),
    limitValue: 15,
    limitUnit: "workingDays",
    limitBasis: "平台规则",
    extendedBy: 0,
    outcome: story.kind === "complaint" ? story.matter.outcome : null,
    decidedAt: story.closedAt,
    daysTaken: story.daysTaken,
    closedAt: story.closedAt,
    updatedAt: story.closedAt,
    ...caseSearchKeys({ title, number, createdByName: writer.name }),
  };
}

/** What the complaint itself says, and what became of it. */
export function complaintRow(story: PastStory, { examiner, second }: Cast): Prisma.ComplaintCreateManyInput {
  const { organization, kind, topic, askedAt, answeredAt, closedAt, triagedAt } = story;
  const common = { caseId: story.id, organizationId: organization.id, topic };
  if (story.kind === "thanks")
    return {
      ...common,
      isThanks: true,
      body: story.body,
      isNamed: story.isNamed,
      isPublic: story.isPublic,
      repliedById: examiner.actorId,
      repliedByName: examiner.actorName,
      repliedAt: closedAt,
    };
  const { matter } = story;
  const isConfirmed = isAgainst(matter.outcome);
  const decider = isConfirmed ? second : examiner;
  return {
    ...common,
    isThanks: kind !== "complaint",
    body: matter.body,
    place: matter.place,
    triagedById: examiner.actorId,
    triagedByName: examiner.actorName,
    triagedAt,
    question: askedAt && matter.question,
    askedAt,
    answerDueOn: askedAt && toDatabaseDate(addWorkingDays(officeCalendar, story.filedOn, 7).date),
    answer: answeredAt && matter.answer,
    answeredAt,
    answeredByName: answeredAt && organization.legalRepresentative.name,
    finding: matter.finding,
    outcome: matter.outcome,
    reply: matter.reply,
    proposedById: isConfirmed ? examiner.actorId : null,
    proposedByName: isConfirmed ? examiner.actorName : null,
    proposedAt: isConfirmed ? closedAt : null,
    repliedById: decider.actorId,
    repliedByName: decider.actorName,
    repliedAt: closedAt,
    satisfaction: story.satisfaction,
    ratedAt: story.satisfaction === null ? null : new Date(closedAt.getTime() + 86_400_000),
  };
}
