import { command } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/errors";
import { getSection } from "../queries/section";
import { sectionNameSchema } from "../writing/schema";
import { writeSection } from "./write-section";

/** Confirms that a section which nobody has touched yet is as the register and last year's report have it. */
export const confirmReportSection = command(sectionNameSchema, async (context, { id, section }) => {
  const { check, answers, isPrefilled } = await getSection(context.actor, id, section, context.tx);
  if (!isPrefilled) throw new Refusal("annualReport.nothingToConfirm");
  return writeSection(context, { check, section, version: 0, answers });
});
