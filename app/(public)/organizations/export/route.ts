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
import { aboutExport, noSuchFormat, sheetResponse } from "@/lib/platform/sheets/sheet-response";
import { sheetColumns } from "./columns";

/** The register under the filters of the address as a file: the same rows in the same order, sent as they are read. */
export async function GET(request: NextRequest) {
  const search = request.nextUrl.searchParams;
  const sent = Object.fromEntries([...search.keys()].map((name) => [name, search.getAll(name)]));
  const query = readRegisterQuery(sent);
  const wanted = exportSchema.safeParse({ format: search.get("format"), columns: sent.columns });
  if (!wanted.success) return noSuchFormat();
  const { format } = wanted.data;
  const columns = wanted.data.columns.length > 0 ? wanted.data.columns : [...usualColumns];
  const [actor, t, locale] = await Promise.all([getActor(), getTranslations("organizations"), getLocale()]);
  const { total } = await countRegister(actor, query);
  const filter = registerAddress({ ...query, page: 1, size: 20, view: "list" });
  await exportRegister(actor, { format, filter, columns, rows: total });

  const rows = readRegisterEntries(actor, query);
  const shown = sheetColumns(columns, t, locale);
  const words = (key: string) => t(`register.export.${key}`);
  return sheetResponse({
    name: words("file"),
    format,
    columns: shown,
    rows,
    texts: {
      sheetName: words("sheet"),
      aboutName: words("about"),
      about: aboutExport({ words, filter, count: total, at: new Date(), locale }),
    },
  });
}
