import { Readable } from "node:stream";
import { hasRole } from "@/lib/platform/auth/actor";
import { getActor } from "@/lib/platform/auth/current-actor";
import { today } from "@/lib/platform/clock/today";
import { recordCopy } from "@/lib/platform/events/copies";
import { type Event, eachEvent } from "@/lib/platform/events/history";
import { eventSearchOf } from "@/lib/platform/events/search-params";
import type { SheetColumn } from "@/lib/platform/sheets/columns";
import { writeCsv } from "@/lib/platform/sheets/write-csv";

const columns: SheetColumn<Event>[] = [
  { title: "position", kind: "code", value: ({ position }) => String(position) },
  { title: "occurredAt", kind: "text", value: ({ occurredAt }) => occurredAt.toISOString() },
  { title: "verb", kind: "text", value: ({ verb }) => verb },
  { title: "subjectId", kind: "code", value: ({ subjectId }) => subjectId },
  { title: "actor", kind: "text", value: ({ actorName }) => actorName },
  { title: "role", kind: "text", value: ({ actorRole }) => actorRole },
  { title: "details", kind: "text", value: ({ details }) => JSON.stringify(details) },
  { title: "previousHash", kind: "code", value: ({ previousHash }) => previousHash },
  { title: "hash", kind: "code", value: ({ hash }) => hash },
];

/** The events of a search as CSV. Taking the copy is an event, too. */
export async function GET(request: Request) {
  const actor = await getActor();
  if (!hasRole(actor, "auditAdmin", "securityAdmin"))
    return new Response(null, { status: actor.accountId ? 403 : 401 });
  const params = Object.fromEntries(new URL(request.url).searchParams);
  await recordCopy(actor, params);
  const file = writeCsv(columns, eachEvent(eventSearchOf(params)));
  return new Response(Readable.toWeb(file) as ReadableStream, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="linli-events-${today()}.csv"`,
      "Cache-Control": "private, no-store",
    },
  });
}
