import { confirmRefusal } from "@/lib/domain/credit/objections/commands/confirm-refusal";
import { correctObjection } from "@/lib/domain/credit/objections/commands/correct-objection";
import { fileObjection } from "@/lib/domain/credit/objections/commands/file-objection";
import { forwardObjection } from "@/lib/domain/credit/objections/commands/forward-objection";
import { lapseObjection } from "@/lib/domain/credit/objections/commands/lapse-objection";
import { recordAnswer } from "@/lib/domain/credit/objections/commands/record-answer";
import { refuseObjection } from "@/lib/domain/credit/objections/commands/refuse-objection";
import { requestSecondLook } from "@/lib/domain/credit/objections/commands/request-second-look";
import { type Actor, system } from "@/lib/platform/auth/actor";
import type { Transaction } from "@/lib/platform/db/client";
import { chanceOf } from "../chance";
import { officeMoment, referenceDay } from "../moments";
import type { Recording } from "../supervision/recording";
import { staffNamed } from "../supervision/staff";
import { type ObjectionStory, stories } from "./objection-stories";

type Speaker = Actor & { accountId: string };

/** Somebody who speaks for an organization that has no account in the demonstration. */
const speakerOf = (organization: { id: string; legalRepresentativeName: string }): Speaker => ({
  ...staffNamed("org.nuanlin"),
  role: "legalRepresentative",
  name: organization.legalRepresentativeName,
  organizationId: organization.id,
});

/** The newest record of a kind whose organization has not objected yet. */
async function recordFor(tx: Transaction, kind: string, taken: readonly string[]) {
  return tx.creditRecord.findFirst({
    where: {
      kind,
      annulledOn: null,
      organizationId: { notIn: [...taken] },
      organization: { status: "active", kind: { not: "communityOrganization" } },
      OR: [{ endedOn: null }, { endReason: null }],
    },
    orderBy: [{ occurredOn: "desc" }, { origin: "asc" }],
    include: { organization: { select: { id: true, legalRepresentativeName: true } } },
  });
}

async function play(recording: Recording, story: ObjectionStory, record: { id: string }, speaker: Speaker) {
  const [officer, colleague] = [staffNamed("bureau.credit"), staffNamed("bureau.credit2")];
  const at = (day: ObjectionStory["filedOn"]) =>
    recording.at(officeMoment(chanceOf(`objection ${story.kind} ${day}`), day));
  const { demand, reason } = story;
  const { id } = await fileObjection(speaker, { recordId: record.id, demand, reason }, at(story.filedOn));
  if (story.forwarded) {
    const { on, supplier, question } = story.forwarded;
    await forwardObjection(officer, { id, supplier, question }, at(on));
  }
  if (story.answered)
    await recordAnswer(officer, { id, answer: story.answered.answer }, at(story.answered.on));
  if (story.corrected) {
    const { decision, correctValue } = story.corrected;
    await correctObjection(
      officer,
      { id, reason: story.corrected.reason, decision, correctValue },
      at(referenceDay),
    );
  }
  if (story.refused)
    await refuseObjection(officer, { id, reason: story.refused.reason }, at(story.refused.on));
  if (story.secondLook) {
    await requestSecondLook(speaker, { id, reason: story.secondLook.reason }, at(story.secondLook.on));
  }
  if (story.confirmed) {
    await confirmRefusal(colleague, { id, reason: story.confirmed.reason }, at(story.confirmed.on));
  }
  if (story.lapsedOn) await lapseObjection(system, { id }, at(story.lapsedOn));
  return id;
}

/** The case as the organization's own: nobody of it has an account here. */
async function signByOrganization(tx: Transaction, id: string, { name }: Speaker): Promise<void> {
  await tx.case.update({ where: { id }, data: { createdById: null, createdByName: name } });
}

/** Objections at every station of their way, through the commands themselves. */
export async function writeObjections(tx: Transaction, recording: Recording): Promise<void> {
  const taken: string[] = [];
  for (const story of stories) {
    const record = await recordFor(tx, story.kind, taken);
    if (!record) continue;
    taken.push(record.organizationId);
    const speaker = speakerOf(record.organization);
    await signByOrganization(tx, await play(recording, story, record, speaker), speaker);
  }
}
