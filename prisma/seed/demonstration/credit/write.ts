import { drawRecords } from "@/lib/domain/credit/records/commands/draw-records";
import { cursorName } from "@/lib/domain/credit/records/queries/unread";
import { showGrades } from "@/lib/domain/credit/scores/commands/show-grades";
import type { Transaction } from "@/lib/platform/db/client";
import type { Desk } from "../histories/actors";
import { writeHistories } from "../histories/write";
import { referenceDay } from "../moments";
import { recordingOf } from "../supervision/recording";
import { writePurchases } from "./external-records";
import { writeScoreHistory } from "./history";
import { writeObjections } from "./objections";
import { rehearseDraft, writeRulebooks } from "./rulebooks";

/** Records are told as if the portal had drawn them on the day on which each counts. */
async function dateRecords(tx: Transaction): Promise<void> {
  await tx.$executeRaw`
    UPDATE "CreditRecord" SET "recordedAt" = ("countsFrom" + time '17:30') AT TIME ZONE 'Asia/Shanghai'`;
}

/**
 * Credit of the demonstration district: versions of the rules, records drawn from every fact of the other domains by the
 * mapping that draws them every day, and scores since 2023, with their history. Returns the number of events that this
 * adds to the record, which has every other fact by then.
 */
export async function writeCredit(tx: Transaction, desks: readonly Desk[]): Promise<number> {
  await writeRulebooks(tx);
  await writePurchases(tx);
  await tx.$executeRaw`ANALYZE`;
  await drawRecords(tx, { organizationIds: null, today: referenceDay });
  await dateRecords(tx);
  await tx.$executeRaw`ANALYZE "CreditRecord"`;
  await writeScoreHistory(tx);
  await rehearseDraft(tx);
  const recording = recordingOf(tx);
  await writeObjections(tx, recording);
  const events = await writeHistories(tx, recording.entries, desks);
  while ((await showGrades(tx)) > 0);
  await tx.$executeRaw`
    INSERT INTO "CreditCursor" ("name", "position") SELECT ${cursorName}, "position" FROM "EventHead"
    ON CONFLICT ("name") DO UPDATE SET "position" = EXCLUDED."position"`;
  return events;
}
