import { findArchiveFile } from "@/lib/domain/registrations/archive/queries";
import { getActor } from "@/lib/platform/auth/current-actor";
import { handOut } from "../hand-out";

type Context = { params: Promise<{ id: string }> };

/** The whole file of a case as one PDF, made after the case has ended, for both sides of it. */
export async function GET(request: Request, { params }: Context) {
  const [actor, { id }] = [await getActor(), await params];
  return handOut(request, actor, [id], () => findArchiveFile(actor, id));
}
