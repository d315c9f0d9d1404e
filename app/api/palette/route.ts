import { organizationPath } from "@/components/organizations/address";
import { asksForSuggestions, listSuggestions } from "@/lib/domain/organizations/register/queries/suggestions";
import { isBureau } from "@/lib/platform/auth/actor";
import { getActor } from "@/lib/platform/auth/current-actor";

/** Organizations for the command palette: the bureau goes to the file, everybody else to the public page. */
export async function GET(request: Request) {
  const actor = await getActor();
  const text = new URL(request.url).searchParams.get("q")?.trim() ?? "";
  const found = asksForSuggestions(text) ? await listSuggestions(actor, text) : [];
  const entries = found.map((entry) => ({
    href: isBureau(actor) ? `/bureau/organizations/${entry.id}` : organizationPath(entry),
    label: entry.name,
    kind: entry.uscc ?? entry.filingNumber ?? "",
  }));
  return Response.json(entries, { headers: { "Cache-Control": "private, no-store" } });
}
