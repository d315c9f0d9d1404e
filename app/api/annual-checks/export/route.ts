import type { NextRequest } from "next/server";
import { getLocale, getTranslations } from "next-intl/server";
import { latestYear } from "@/app/frame/annual-checks/latest-year";
import { exportChecks } from "@/lib/domain/annual-checks/listing/commands/export";
import { countChecks, readChecks } from "@/lib/domain/annual-checks/listing/queries/checks";
import { readCheckSearch } from "@/lib/domain/annual-checks/listing/schema";
import { mayChase } from "@/lib/domain/annual-checks/policy";
import { isBureau } from "@/lib/platform/auth/actor";
import { getActor } from "@/lib/platform/auth/current-actor";
import { today } from "@/lib/platform/clock/today";
import { aboutExport, noSuchFormat, sheetFormat, sheetResponse } from "@/lib/platform/sheets/sheet-response";
import { checkSheetColumns } from "./columns";

/** A list of annual checks under the filters of the address as a file, sent as it is read. */
export async function GET(request: NextRequest) {
  const actor = await getActor();
  if (!isBureau(actor) && !mayChase(actor)) {
    return new Response(null, { status: actor.accountId ? 403 : 401 });
  }
  const sent = request.nextUrl.searchParams;
  const format = sheetFormat(sent);
  if (!format) return noSuchFormat();
  const params = Object.fromEntries([...sent.keys()].map((name) => [name, sent.getAll(name)]));
  const search = readCheckSearch(params, { year: await latestYear(actor), state: "due" });
  const rows = await countChecks(actor, search);
  const filter = `/bureau/annual-checks/list?${new URLSearchParams([...sent].filter(([name]) => name !== "format"))}`;
  await exportChecks(actor, { format, filter, rows });
  const [t, locale] = [await getTranslations(), await getLocale()];
  const columns = checkSheetColumns(t as never, locale);
  const checks = readChecks(actor, search, today());
  const words = (key: string) => t(`cases.inbox.export.${key}` as never);
  const name = t("annualChecks.list.file", { year: String(search.year) });
  return sheetResponse({
    name,
    format,
    columns,
    rows: checks,
    texts: {
      sheetName: name,
      aboutName: words("about"),
      about: aboutExport({ words, filter, count: rows, at: new Date(), locale }),
    },
  });
}
