import type { Actor } from "@/lib/platform/auth/actor";
import { database, type Transaction } from "@/lib/platform/db/client";
import { type Event, eventsAbout } from "@/lib/platform/events/history";
import { officeOf } from "../policy";
import type { CaseFile } from "./case";

/** Facts that stay among the offices, by verb. */
const internal = [
  "case.assigned",
  "case.released",
  "case.noteWritten",
  "case.opinionAsked",
  "case.opinionGiven",
  "case.identityRevealed",
  "case.reminded",
  "case.escalated",
];

/**
 * What happened to a case, newest first. Applicants and those who were only asked are not told what stays among the
 * offices: neither of these nor of the procedure's own `internalVerbs`.
 */
export async function listTimeline(
  actor: Actor,
  file: CaseFile,
  procedure: { subjectType: string; internalVerbs: readonly string[] },
  tx: Transaction = database(),
): Promise<Event[]> {
  const events = await eventsAbout(["case", procedure.subjectType], file.id, tx);
  if (officeOf(actor, file) !== null) return events;
  const kept = [...internal, ...procedure.internalVerbs];
  return events.filter(({ verb }) => !kept.includes(verb));
}
