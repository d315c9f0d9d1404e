import { findAttachedFile } from "@/lib/domain/cases/queries/documents";
import { getActor } from "@/lib/platform/auth/current-actor";
import { handOut } from "../../hand-out";

type Context = { params: Promise<{ id: string; fileId: string }> };

/** A file that went with a message, or the scan of a consent on paper. */
export async function GET(request: Request, { params }: Context) {
  const [actor, { id, fileId }] = [await getActor(), await params];
  return handOut(request, actor, [id, fileId], () => findAttachedFile(actor, id, fileId));
}
