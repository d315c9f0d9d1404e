import { amendableFields, type Particulars, recordedValue } from "../schema";
import type { ProposedChanges } from "./schema";

/** The particulars that were typed otherwise than they stand, each before and after. */
export function changesBetween(current: Particulars, typed: Partial<Particulars>): ProposedChanges {
  const changes: ProposedChanges = {};
  for (const field of amendableFields) {
    const wanted = typed[field];
    if (wanted === undefined || wanted === current[field]) continue;
    changes[field] = { before: recordedValue(current[field]), after: recordedValue(wanted) };
  }
  return changes;
}

/** The particulars that have changed in the register since they were proposed, so that confirming would undo somebody's work. */
export function overtakenFields(current: Particulars, changes: ProposedChanges): string[] {
  return amendableFields.filter((field) => {
    const change = changes[field];
    return change !== undefined && change.before !== recordedValue(current[field]);
  });
}
