import { objectionJobs } from "./objections/jobs";
import { recordJobs } from "./records/jobs";
import { rulebookJobs } from "./rulebooks/jobs";
import { scoreJobs } from "./scores/jobs";

/** Scheduled work of credit, for the worker. */
export const creditJobs = [...recordJobs, ...scoreJobs, ...rulebookJobs, ...objectionJobs];
