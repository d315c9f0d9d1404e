import { accountJobs } from "@/lib/domain/accounts/jobs";
import { annualCheckJobs } from "@/lib/domain/annual-checks/jobs";
import { caseJobs } from "@/lib/domain/cases/jobs";
import { creditJobs } from "@/lib/domain/credit/jobs";
import { evaluationJobs } from "@/lib/domain/evaluations/jobs";
import { importJobs } from "@/lib/domain/organizations/imports/jobs";
import { archiveClosedCase } from "@/lib/domain/registrations/archive/jobs";
import { registrationJobs } from "@/lib/domain/registrations/jobs";
import { complaintJobs } from "@/lib/domain/supervision/complaints/jobs";
import { inspectionJobs } from "@/lib/domain/supervision/inspections/jobs";
import { listingJobs } from "@/lib/domain/supervision/listings/jobs";
import { penaltyJobs } from "@/lib/domain/supervision/penalties/jobs";
import { database } from "@/lib/platform/db/client";
import type { JobDefinition } from "@/lib/platform/jobs/define-job";
import { startWorker } from "@/lib/platform/jobs/worker";
import { cleanFileStore } from "@/lib/platform/storage/cleaning";

const jobs = [
  ...accountJobs,
  ...importJobs,
  ...annualCheckJobs,
  ...caseJobs,
  ...registrationJobs,
  ...listingJobs,
  ...complaintJobs,
  ...penaltyJobs,
  ...evaluationJobs,
  ...inspectionJobs,
  ...creditJobs,
  archiveClosedCase,
  cleanFileStore,
] as JobDefinition[];

const stop = await startWorker(jobs, (name, problem) => console.error(`worker: ${name} failed`, problem));
console.log(`worker: ready for ${jobs.length} kinds of work`);

let stopping = false;
async function leave() {
  if (stopping) return;
  stopping = true;
  await stop();
  await database().$disconnect();
  process.exit(0);
}

process.on("SIGTERM", leave);
process.on("SIGINT", leave);
