import { isApplicant } from "@/lib/domain/cases/policy";
import { getCase } from "@/lib/domain/cases/queries/case";
import { getOfficeCase } from "@/lib/domain/cases/queries/office-case";
import { type Actor, deskOf } from "@/lib/platform/auth/actor";
import { getActor, signInPath } from "@/lib/platform/auth/current-actor";
import { NotFound } from "@/lib/platform/errors";
import { isUuid } from "@/lib/platform/identifiers/uuid";

const officePaths = { bureau: "/bureau", center: "/center", supervisoryUnit: "/supervisory-unit" } as const;
const leadTo = (path: string) => new Response(null, { status: 307, headers: { Location: path } });

async function pathFor(actor: Actor, id: string): Promise<string> {
  const desk = deskOf(actor.role);
  const file = await getCase(actor, id);
  const isForOthers = desk === "center" && file.submittedAt !== null;
  const isOwn = isApplicant(actor, file) && !isForOthers;
  if (desk === null || !(desk in officePaths) || isOwn) return `/applications/${id}`;
  await getOfficeCase(actor, id);
  return `${officePaths[desk as keyof typeof officePaths]}/cases/${id}`;
}

/** Leads applicants to their application, also if they work at an office, and others to the case at their desk; 404 to strangers. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = [await getActor(), await params];
  if (actor.accountId === null) return leadTo(signInPath(`/cases/${id}`));
  if (!isUuid(id)) return new Response(null, { status: 404 });
  try {
    return leadTo(await pathFor(actor, id));
  } catch (problem) {
    if (problem instanceof NotFound) return new Response(null, { status: 404 });
    throw problem;
  }
}
