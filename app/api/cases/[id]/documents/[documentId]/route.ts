import { findDocumentFile } from "@/lib/domain/cases/queries/documents";
import { getActor } from "@/lib/platform/auth/current-actor";
import { handOut } from "../../hand-out";

type Context = { params: Promise<{ id: string; documentId: string }> };

/** A document of a case, for whoever sees the case. With `view` it is shown in the browser where its kind allows it. */
export async function GET(request: Request, { params }: Context) {
  const [actor, { id, documentId }] = [await getActor(), await params];
  return handOut(request, actor, [id, documentId], () => findDocumentFile(actor, id, documentId));
}
