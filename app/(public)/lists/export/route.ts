import type { NextRequest } from "next/server";
import { getLocale, getTranslations } from "next-intl/server";
import { conditionTraits } from "@/lib/domain/supervision/listings/conditions/rules";
import { eachEntry, type ListEntry } from "@/lib/domain/supervision/listings/queries/entries";
import { readListSearch } from "@/lib/domain/supervision/listings/search/schema";
import { siteUrl } from "@/lib/platform/env";
import { formatDate, formatMoment } from "@/lib/platform/i18n/formats";
import type { SheetColumn } from "@/lib/platform/sheets/columns";
import { noSuchFormat, sheetFormat, sheetResponse } from "@/lib/platform/sheets/sheet-response";

/** One of the two lists under the filters of the address as a file. Open to everybody. */
export async function GET(request: NextRequest) {
  const parameters = request.nextUrl.searchParams;
  const format = sheetFormat(parameters);
  if (!format) return noSuchFormat();
  const search = readListSearch(Object.fromEntries(parameters));
  const [t, words, about, locale] = await Promise.all([
    getTranslations("listings.pages"),
    getTranslations("listings"),
    getTranslations("organizations.register.export"),
    getLocale(),
  ]);
  const columns: SheetColumn<ListEntry>[] = [
    { title: t("columns.organization"), kind: "text", value: ({ organization }) => organization.name },
    { title: t("columns.code"), kind: "code", value: ({ organization }) => organization.uscc ?? "" },
    { title: t("columns.list"), kind: "text", value: ({ list }) => words(`lists.${list}`) },
    {
      title: t("columns.condition"),
      kind: "text",
      value: ({ condition }) => words(`conditions.${condition}.name`),
    },
    { title: t("columns.listedOn"), kind: "date", value: ({ listedOn }) => listedOn },
    {
      title: t("columns.exit"),
      kind: "text",
      value: ({ exitFrom, condition }) =>
        exitFrom
          ? t("columns.from", { date: formatDate(exitFrom, locale) })
          : words(`dossier.exits.${conditionTraits[condition].exit}`),
    },
    { title: t("columns.decision"), kind: "text", value: ({ decisionNumber }) => decisionNumber ?? "" },
  ];
  const sheetName = words(`lists.${search.list}`);
  return sheetResponse({
    name: sheetName,
    format,
    columns,
    rows: eachEntry(search),
    texts: {
      sheetName,
      aboutName: about("about"),
      about: [
        [about("source"), siteUrl()],
        [about("time"), formatMoment(new Date(), locale)],
      ],
    },
  });
}
