import { command } from "@/lib/platform/command";
import { NotFound } from "@/lib/platform/errors";
import { getOwnCheck } from "../queries/section";
import { sectionsOf } from "../rules";
import { sectionSaveSchema } from "../writing/schema";
import { writeSection } from "./write-section";

/**
 * Keeps one section of a report as typed; nothing is judged. `issues` tell why it could not be sent in as it is. Refusals
 * as of `writeSection`; Forbidden for whoever is not at the organization's desk.
 */
export const saveReportSection = command(sectionSaveSchema, async (context, { id, section, ...writing }) => {
  const check = await getOwnCheck(context.actor, id, context.tx);
  if (!sectionsOf(check.organizationKind).includes(section)) throw new NotFound();
  return writeSection(context, { check, section, ...writing });
});
