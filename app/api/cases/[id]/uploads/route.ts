import { takeUpload } from "@/app/api/take-upload";
import { uploadCaseFile } from "@/lib/domain/cases/commands/upload-file";
import { NotFound } from "@/lib/platform/errors";
import { isUuid } from "@/lib/platform/identifiers/uuid";

/** Takes in a scan or a file of a message, from those who may write in the case; answers `{ id }`. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return takeUpload(request, async (actor, file) => {
    if (!isUuid(id)) throw new NotFound();
    return uploadCaseFile(actor, id, file);
  });
}
