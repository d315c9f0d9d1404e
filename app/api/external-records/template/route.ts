import { Readable } from "node:stream";
import type { NextRequest } from "next/server";
import { getLocale } from "next-intl/server";
import { mayKeepExternalRecords } from "@/lib/domain/supervision/external-records/policy";
import { externalSources } from "@/lib/domain/supervision/external-records/schema";
import { getActor } from "@/lib/platform/auth/current-actor";
import type { Locale } from "@/lib/platform/i18n/locales";
import { attachmentHeaders } from "@/lib/platform/storage";
import { sheetTemplate } from "./workbook";

/** The empty sheet of one source (`?source=`) with its explanations, in the reader's language. */
export async function GET(request: NextRequest) {
  const actor = await getActor();
  if (!mayKeepExternalRecords(actor)) return new Response(null, { status: actor.accountId ? 403 : 401 });
  const asked = request.nextUrl.searchParams.get("source");
  const source = externalSources.find((one) => one === asked);
  if (!source) return new Response(`source=${externalSources.join("|")}`, { status: 400 });
  const { name, file } = sheetTemplate(source, (await getLocale()) as Locale);
  const { "Content-Length": _unknown, ...headers } = attachmentHeaders({ name, kind: "xlsx", size: 0 });
  return new Response(Readable.toWeb(file) as ReadableStream, { headers });
}
