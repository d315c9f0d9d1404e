import type { NextRequest } from "next/server";
import { getTranslations } from "next-intl/server";
import { organizationPath } from "@/components/organizations/address";
import { asksForSuggestions, listSuggestions } from "@/lib/domain/organizations/register/queries/suggestions";
import { getActor } from "@/lib/platform/auth/current-actor";

/** The few entries that best answer what was typed so far: name, where it leads, and why it is there. */
export async function GET(request: NextRequest) {
  const typed = (request.nextUrl.searchParams.get("q") ?? "").slice(0, 80);
  if (!asksForSuggestions(typed)) return Response.json([]);
  const [found, t] = await Promise.all([
    listSuggestions(await getActor(), typed),
    getTranslations("organizations"),
  ]);
  const suggestions = found.map(({ matches, ...entry }) => {
    const hidden = matches.find(({ reason }) => reason !== "name");
    const why = hidden && [
      t(`register.reasons.${hidden.reason}`),
      hidden.text === entry.name ? "" : hidden.text,
    ];
    const status = entry.status === "active" ? "" : t(`statuses.${entry.status}`);
    return {
      href: organizationPath(entry),
      name: entry.name,
      note: [t(`kinds.${entry.kind}`), status, why?.filter(Boolean).join(" ")].filter(Boolean).join(" · "),
    };
  });
  return Response.json(suggestions);
}
