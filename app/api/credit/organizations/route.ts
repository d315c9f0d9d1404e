import type { NextRequest } from "next/server";
import { getLocale, getTranslations } from "next-intl/server";
import { readScoreSearch } from "@/app/frame/credit/score-search";
import { exportScores } from "@/lib/domain/credit/bulletins/commands/export-scores";
import { countScores, readScores } from "@/lib/domain/credit/scores/queries/list";
import { listSubdistricts } from "@/lib/domain/district/queries/places";
import { getActor } from "@/lib/platform/auth/current-actor";
import { siteUrl } from "@/lib/platform/env";
import { formatMoment } from "@/lib/platform/i18n/formats";
import { noSuchFormat, sheetFormat, sheetResponse } from "@/lib/platform/sheets/sheet-response";
import { scoreColumns } from "./columns";

/** The list of scores under the filters of the address as a file. */
export async function GET(request: NextRequest) {
  const sent = request.nextUrl.searchParams;
  const format = sheetFormat(sent);
  if (!format) return noSuchFormat();
  const search = readScoreSearch(
    Object.fromEntries([...sent.keys()].map((name) => [name, sent.getAll(name)])),
  );
  const [actor, t, locale, subdistricts] = await Promise.all([
    getActor(),
    getTranslations(),
    getLocale(),
    listSubdistricts(),
  ]);
  const count = await countScores(actor, search);
  const filter = request.nextUrl.search;
  await exportScores(actor, { format, filter, rows: count });
  const columns = scoreColumns(t as never, locale, subdistricts);
  const words = (key: string) => t(`creditPages.list.${key}` as never);
  const rows = readScores(actor, search);
  return sheetResponse({
    name: words("file"),
    format,
    columns,
    rows,
    texts: {
      sheetName: words("sheet"),
      aboutName: words("about"),
      about: [
        [words("source"), siteUrl()],
        [words("filter"), filter],
        [words("count"), String(count)],
        [words("time"), formatMoment(new Date(), locale)],
      ],
    },
  });
}
