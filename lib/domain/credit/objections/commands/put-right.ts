import { getRule } from "@/lib/domain/district/queries/rules";
import type { CommandContext } from "@/lib/platform/command";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { FieldProblem } from "@/lib/platform/errors";
import { annul } from "../../records/commands/annul-record";
import { correctionPrefix, isRecordKind, publicUntil, recordKinds } from "../../records/rules";
import { recomputing } from "../../scores/commands/recompute";
import type { ObjectionCase } from "../queries/objection";
import type { Correction } from "../schema";

/**
 * Writes the record that tells the fact as it really was, in the place of the one objected to. It counts from today; how
 * long the fact has been public does not begin anew.
 */
async function replace({ tx, today }: CommandContext, file: ObjectionCase, correction: Correction) {
  const { record } = file;
  const {
    correctKind = record.kind,
    correctValue = record.value,
    correctDate = record.occurredOn,
  } = correction;
  const isSame =
    correctKind === record.kind && correctValue === record.value && correctDate === record.occurredOn;
  if (isSame) throw new FieldProblem("correctKind", "objections.problems.nothingCorrected");
  if (!isRecordKind(correctKind))
    throw new FieldProblem("correctKind", "objections.problems.nothingCorrected");
  const { category, dimension } = recordKinds[correctKind];
  const until = publicUntil(
    correctKind,
    correctDate,
    record.endedOn,
    await getRule("credit.dishonestyMonths", today, tx),
  );
  const { id } = await tx.creditRecord.create({
    data: {
      organizationId: record.organizationId,
      category,
      dimension,
      kind: correctKind,
      value: correctValue,
      source: record.source,
      origin: `${correctionPrefix}${file.id}`,
      eventId: record.eventId,
      caseId: record.caseId,
      evidence: record.evidence,
      occurredOn: toDatabaseDate(correctDate),
      countsFrom: toDatabaseDate(today),
      endedOn: record.endedOn && toDatabaseDate(record.endedOn),
      endReason: record.endReason,
      publicFrom: toDatabaseDate(record.publicFrom),
      publicUntil: until && toDatabaseDate(until),
    },
    select: { id: true },
  });
  await tx.creditRecord.update({ where: { id: record.id }, data: { correctedById: id } });
  return id;
}

const totalOf = async ({ tx }: CommandContext, organizationId: string) =>
  (await tx.creditScore.findUnique({ where: { organizationId }, select: { total: true } }))?.total ?? 0;

/** Annuls the record, replaces it where the truth is another, and reckons the score anew, all in the transaction of the decision. */
export async function putRight(
  context: CommandContext,
  file: ObjectionCase,
  correction: Correction & { reason: string },
): Promise<{ totalBefore: number; totalAfter: number; correctionId: string | null }> {
  const { tx, today } = context;
  const { organizationId, id } = file.record;
  const totalBefore = await totalOf(context, organizationId);
  const change = { organizationIds: [organizationId], day: today, cause: "decision" as const };
  const correctionId = await recomputing(tx, change, async () => {
    await annul(context, { id, reason: correction.reason, on: today });
    return correction.decision === "corrected" ? replace(context, file, correction) : null;
  });
  return { totalBefore, totalAfter: await totalOf(context, organizationId), correctionId };
}
