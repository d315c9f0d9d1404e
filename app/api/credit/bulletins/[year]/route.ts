import type { NextRequest } from "next/server";
import { getLocale } from "next-intl/server";
import { bulletinDocument } from "@/lib/domain/credit/bulletins/paper/rules";
import { getBulletin } from "@/lib/domain/credit/bulletins/queries";
import { figureRows } from "@/lib/domain/credit/bulletins/rules";
import { bulletinYearSchema } from "@/lib/domain/credit/bulletins/schema";
import { today } from "@/lib/platform/clock/today";
import { renderDocument } from "@/lib/platform/documents";
import { isDemonstration, siteUrl } from "@/lib/platform/env";
import { pdfResponse } from "@/lib/platform/http/pdf-response";
import { formatDate, formatMoment } from "@/lib/platform/i18n/formats";
import type { Locale } from "@/lib/platform/i18n/locales";
import { sayIn } from "@/lib/platform/i18n/say";
import { sheetResponse } from "@/lib/platform/sheets/sheet-response";
import { bulletinColumns } from "./columns";

type Context = { params: Promise<{ year: string }> };

/** The credit bulletin of a year, for anyone: as paper or as a sheet, in the reader's language. */
export async function GET(request: NextRequest, { params }: Context) {
  const year = bulletinYearSchema.safeParse((await params).year);
  const format = request.nextUrl.searchParams.get("format") ?? "pdf";
  if (!year.success || (format !== "pdf" && format !== "xlsx")) return new Response(null, { status: 404 });
  const figures = await getBulletin(year.data, today());
  if (figures === null) return new Response(null, { status: 404 });
  const locale = (await getLocale()) as Locale;
  const say = sayIn(locale);
  const now = new Date();
  const name = say("creditBulletin.sheet.file", { year: String(figures.year) });
  if (format === "pdf") {
    const definition = bulletinDocument(figures, locale, { madeAt: now, isDemonstration: isDemonstration() });
    return pdfResponse(request, await renderDocument(definition), `${name}.pdf`);
  }
  return sheetResponse({
    name,
    format: "xlsx",
    columns: bulletinColumns(say, locale),
    rows: figureRows(figures),
    texts: {
      sheetName: say("creditBulletin.sheet.name"),
      aboutName: say("creditBulletin.sheet.about"),
      about: [
        [say("creditBulletin.sheet.source"), siteUrl()],
        [say("creditBulletin.sheet.asOf"), formatDate(figures.asOf, locale)],
        [say("creditBulletin.sheet.time"), formatMoment(now, locale)],
      ],
    },
  });
}
