import { database } from "@/lib/platform/db/client";

/** A case as its rows stand. */
export const stateOf = (id: string) =>
  database().case.findUniqueOrThrow({ where: { id }, include: { registration: true } });

/** Verbs recorded about a case, in their order. */
export async function eventsOf(subjectId: string): Promise<string[]> {
  const events = await database().event.findMany({ where: { subjectId }, orderBy: { position: "asc" } });
  return events.map(({ verb }) => verb);
}

/** Kinds of the letters of a case, in their order. */
export async function lettersOf(caseId: string): Promise<string[]> {
  const letters = await database().caseLetter.findMany({ where: { caseId }, orderBy: { issuedAt: "asc" } });
  return letters.map(({ kind }) => kind);
}
