import { takeUpload } from "@/app/api/take-upload";
import { uploadAhead } from "@/lib/domain/cases/commands/upload-ahead";

/**
 * Takes in a file for a case that is not open yet, or for an answer to one that its sender does not see: complaints,
 * objections, credit repairs; answers `{ id }`.
 */
export async function POST(request: Request) {
  return takeUpload(request, (actor, file) => uploadAhead(actor, file, new Date()));
}
