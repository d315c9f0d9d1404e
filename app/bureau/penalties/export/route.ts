import type { NextRequest } from "next/server";
import { getLocale, getTranslations } from "next-intl/server";
import { exportPenalties } from "@/lib/domain/supervision/penalties/commands/export";
import {
  eachPenalty,
  type ListedPenalty,
  listPenalties,
} from "@/lib/domain/supervision/penalties/queries/register";
import { penaltySearchSchema } from "@/lib/domain/supervision/penalties/search/schema";
import { deskOf } from "@/lib/platform/auth/actor";
import { getActor } from "@/lib/platform/auth/current-actor";
import type { SheetColumn } from "@/lib/platform/sheets/columns";
import { aboutExport, sheetResponse } from "@/lib/platform/sheets/sheet-response";

/** Penalties under the filters of the address as an Excel workbook, sent as they are read. */
export async function GET(request: NextRequest) {
  const actor = await getActor();
  if (actor.accountId === null) return new Response(null, { status: 401 });
  if (deskOf(actor.role) !== "bureau") return new Response(null, { status: 403 });
  const parameters = request.nextUrl.searchParams;
  const search = penaltySearchSchema.parse(Object.fromEntries(parameters));
  const [t, say, words, locale] = await Promise.all([
    getTranslations("penalties.register"),
    getTranslations("penalties.penaltyKinds"),
    getTranslations("organizations.register.export"),
    getLocale(),
  ]);
  const { count } = await listPenalties(actor, search, { page: 1, pageSize: 1 });
  const filter = `/bureau/penalties?${parameters}`.slice(0, 2_000);
  await exportPenalties(actor, { filter, rows: count });
  const column = (key: "organization" | "number" | "department" | "facts" | "basis") => t(`columns.${key}`);
  const columns: SheetColumn<ListedPenalty>[] = [
    { title: column("organization"), kind: "text", value: ({ organization }) => organization.name },
    {
      title: t("columns.identifier"),
      kind: "code",
      value: ({ organization }) => organization.uscc ?? organization.filingNumber ?? "",
    },
    { title: t("columns.kind"), kind: "text", value: ({ kind }) => say(kind) },
    { title: t("columns.fine"), kind: "money", value: ({ fine }) => fine },
    { title: column("number"), kind: "text", value: ({ number }) => number },
    { title: column("department"), kind: "text", value: ({ department }) => department },
    { title: t("columns.decidedOn"), kind: "date", value: ({ decidedOn }) => decidedOn },
    {
      title: t("columns.state"),
      kind: "text",
      value: ({ annulledOn }) => t(annulledOn ? "annulled" : "inForce"),
    },
    { title: column("facts"), kind: "text", value: ({ facts }) => facts },
    { title: column("basis"), kind: "text", value: ({ basis }) => basis },
  ];
  return sheetResponse({
    name: t("sheet"),
    format: "xlsx",
    columns,
    rows: eachPenalty(actor, search),
    texts: {
      sheetName: t("sheet"),
      aboutName: words("about"),
      about: aboutExport({ words, filter, count, at: new Date(), locale }),
    },
  });
}
