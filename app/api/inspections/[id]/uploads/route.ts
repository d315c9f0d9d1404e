import { takeUpload } from "@/app/api/take-upload";
import { uploadVisitPhoto } from "@/lib/domain/supervision/inspections/commands/upload-photo";
import { NotFound } from "@/lib/platform/errors";
import { isUuid } from "@/lib/platform/identifiers/uuid";

/** Takes in a photograph or paper of a visit from one of its inspectors; answers `{ id }`. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return takeUpload(request, async (actor, file) => {
    if (!isUuid(id)) throw new NotFound();
    return uploadVisitPhoto(actor, id, file);
  });
}
