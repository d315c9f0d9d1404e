import { Readable } from "node:stream";
import type { NextRequest } from "next/server";
import { getLocale, getTranslations } from "next-intl/server";
import { exportRegister } from "@/lib/domain/organizations/commands/export-register";
import { readRegisterEntries } from "@/lib/domain/organizations/register/queries/export";
import { countRegister } from "@/lib/domain/organizations/register/queries/facets";
import {
  exportSchema,
  readRegisterQuery,
  registerAddress,
  usualColumns,
} from "@/lib/domain/organizations/register/schema";
import { getActor } from "@/lib/platform/auth/current-actor";
import { siteUrl } from "@/lib/platform/env";
import { formatMoment } from "@/lib/platform/i18n/formats";
import { writeCsv } from "@/lib/platform/sheets/write-csv";
import { writeXlsx } from "@/lib/platform/sheets/write-xlsx";
import { attachmentHeaders } from "@/lib/platform/storage";
import { sheetColumns } from "./columns";

/** The register under the filters of the address as a file: the same rows in the same order, sent as they are read. */
export async function GET(request: NextRequest) {
  const search = request.nextUrl.searchParams;
  const sent = Object.fromEntries([...search.keys()].map((name) => [name, search.getAll(name)]));
  const query = readRegisterQuery(sent);
  const wanted = exportSchema.safeParse({ format: search.get("format"), columns: sent.columns });
  if (!wanted.success) return new Response("format=xlsx or format=csv", { status: 400 });
  const { format } = wanted.data;
  const columns = wanted.data.columns.length > 0 ? wanted.data.columns : [...usualColumns];
  const [actor, t, locale] = await Promise.all([getActor(), getTranslations("organizations"), getLocale()]);
  const { total } = await countRegister(actor, query);
  const filter = registerAddress({ ...query, page: 1, size: 20, view: "list" });
  await exportRegister(actor, { format, filter, columns, rows: total });

  const rows = readRegisterEntries(actor, query);
  const shown = sheetColumns(columns, t, locale);
  const words = (key: string) => t(`register.export.${key}`);
  const stream =
    format === "csv"
      ? writeCsv(shown, rows)
      : writeXlsx(shown, rows, {
          sheetName: words("sheet"),
          aboutName: words("about"),
          about: [
            [words("source"), siteUrl()],
            [words("filter"), siteUrl() + filter],
            [words("count"), String(total)],
            [words("time"), formatMoment(new Date(), locale)],
          ],
        });
  const { "Content-Length": _unknown, ...headers } = attachmentHeaders({
    name: `${words("file")}.${format}`,
    kind: format,
    size: 0,
  });
  return new Response(Readable.toWeb(stream) as ReadableStream, { headers });
}
