import { Readable } from "node:stream";
import type { NextRequest } from "next/server";
import { getLocale, getTranslations } from "next-intl/server";
import { inboxPath } from "@/app/frame/cases/inbox-path";
import { exportCases } from "@/lib/domain/cases/inbox/commands/export";
import { officeOf } from "@/lib/domain/cases/inbox/policy";
import { readCases } from "@/lib/domain/cases/inbox/queries/cases";
import { countCases } from "@/lib/domain/cases/inbox/queries/counts";
import { getChosenColumns } from "@/lib/domain/cases/inbox/queries/views";
import { inboxAddress, readInboxSearch } from "@/lib/domain/cases/inbox/schema";
import { getActor } from "@/lib/platform/auth/current-actor";
import { siteUrl } from "@/lib/platform/env";
import { formatMoment } from "@/lib/platform/i18n/formats";
import { writeCsv } from "@/lib/platform/sheets/write-csv";
import { writeXlsx } from "@/lib/platform/sheets/write-xlsx";
import { attachmentHeaders } from "@/lib/platform/storage";
import { caseSheetColumns } from "./columns";

/** The inbox under the filters of the address as a file: the same cases and columns in the same order, sent as they are read. */
export async function GET(request: NextRequest) {
  const actor = await getActor();
  if (officeOf(actor) === null) return new Response(null, { status: actor.accountId ? 403 : 401 });
  const sent = request.nextUrl.searchParams;
  const format = sent.get("format");
  if (format !== "xlsx" && format !== "csv") {
    return new Response("format=xlsx or format=csv", { status: 400 });
  }
  const now = new Date();
  const search = readInboxSearch(
    Object.fromEntries([...sent.keys()].map((name) => [name, sent.getAll(name)])),
    now,
  );
  const [rows, columns, t, locale] = await Promise.all([
    countCases(actor, search),
    getChosenColumns(actor),
    getTranslations(),
    getLocale(),
  ]);
  const filter = inboxAddress(inboxPath(actor), { ...search, page: 1, size: 20 });
  await exportCases(actor, { format, filter, columns: ["number", "title", ...columns], rows });

  const shown = caseSheetColumns(columns, t, locale);
  const words = (key: string) => t(`cases.inbox.export.${key}` as never);
  const cases = readCases(actor, search);
  const stream =
    format === "csv"
      ? writeCsv(shown, cases)
      : writeXlsx(shown, cases, {
          sheetName: words("sheet"),
          aboutName: words("about"),
          about: [
            [words("source"), siteUrl()],
            [words("filter"), siteUrl() + filter],
            [words("count"), String(rows)],
            [words("time"), formatMoment(now, locale)],
          ],
        });
  const { "Content-Length": _unknown, ...headers } = attachmentHeaders({
    name: `${words("file")}.${format}`,
    kind: format,
    size: 0,
  });
  return new Response(Readable.toWeb(stream) as ReadableStream, { headers });
}
