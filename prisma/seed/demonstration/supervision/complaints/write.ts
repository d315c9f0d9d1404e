import { yearOf } from "@/lib/platform/clock";
import type { Transaction } from "@/lib/platform/db/client";
import { insertRows } from "../../../insert-rows";
import type { Resident } from "../../district";
import type { Desk } from "../../histories/actors";
import type { HistoryEntry } from "../../histories/entry";
import { seriesOf } from "../../series";
import { castOf } from "./cast";
import type { Neighbor } from "./neighbors";
import { entriesOf } from "./record";
import { caseRow, complaintRow } from "./rows";
import { inventStories } from "./stories";

/** Writes three years of complaints and thanks, and returns how they came about for the record. */
export async function writePastComplaints(
  tx: Transaction,
  residents: readonly Resident[],
  desks: readonly Desk[],
  writers: readonly Neighbor[],
): Promise<HistoryEntry[]> {
  const series = await seriesOf(tx);
  const told = inventStories(residents, writers).map((story) => ({
    story,
    cast: castOf(story, desks),
    number: series.caseNumber(yearOf(story.filedOn)),
  }));
  await series.keep();
  await insertRows(
    tx,
    "Case",
    told.map(({ story, cast, number }) => caseRow(story, cast, number)),
  );
  await tx.complaint.createMany({ data: told.map(({ story, cast }) => complaintRow(story, cast)) });
  return told.flatMap(({ story, cast, number }) => entriesOf(story, cast, number));
}
