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
import { aboutExport, noSuchFormat, sheetFormat, sheetResponse } from "@/lib/platform/sheets/sheet-response";
import { caseSheetColumns } from "./columns";

/** The inbox under the filters of the address as a file: the same cases and columns in the same order, sent as they are read. */
export async function GET(request: NextRequest) {
  const actor = await getActor();
  if (officeOf(actor) === null) return new Response(null, { status: actor.accountId ? 403 : 401 });
  const sent = request.nextUrl.searchParams;
  const format = sheetFormat(sent);
  if (!format) return noSuchFormat();
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
  return sheetResponse({
    name: words("file"),
    format,
    columns: shown,
    rows: cases,
    texts: {
      sheetName: words("sheet"),
      aboutName: words("about"),
      about: aboutExport({ words, filter, count: rows, at: now, locale }),
    },
  });
}
