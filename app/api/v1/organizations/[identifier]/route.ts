import { getRegisterEntry } from "@/lib/domain/organizations/register/queries/entries";
import { getActor } from "@/lib/platform/auth/current-actor";
import { NotFound } from "@/lib/platform/errors";
import { openEntry, openHeaders } from "../open-entry";

type Context = { params: Promise<{ identifier: string }> };

/** One entry as open data, by credit code or filing number. */
export async function GET(_request: Request, { params }: Context) {
  const { identifier } = await params;
  try {
    const entry = await getRegisterEntry(await getActor(), identifier.toUpperCase());
    return Response.json(openEntry(entry), { headers: openHeaders });
  } catch (problem) {
    if (!(problem instanceof NotFound)) throw problem;
    return Response.json({ error: "not found", identifier }, { status: 404, headers: openHeaders });
  }
}
