import { z } from "zod";
import { defineJob } from "@/lib/platform/jobs/define-job";
import { archiveCase } from "./commands/archive-case";

/** Binds the file of a case after it has ended; asked for in the transaction that ends it. */
export const archiveClosedCase = defineJob({
  name: "registrations.archive",
  payload: z.object({ caseId: z.uuid() }),
  run: ({ caseId }) => archiveCase(caseId),
});
