import { Readable } from "node:stream";
import { getLocale, getTranslations } from "next-intl/server";
import { templateFields } from "@/lib/domain/organizations/imports/columns/schema";
import { mayImport } from "@/lib/domain/organizations/imports/policy";
import { particularTraits } from "@/lib/domain/organizations/schema";
import { getActor } from "@/lib/platform/auth/current-actor";
import type { SheetColumn } from "@/lib/platform/sheets/columns";
import { writeXlsx } from "@/lib/platform/sheets/write-xlsx";

const attachment = (name: string) =>
  `attachment; filename="template.xlsx"; filename*=UTF-8''${encodeURIComponent(name)}`;

/** An empty sheet with our headings in the reader's language, one example, and a page of explanations. */
export async function GET() {
  const actor = await getActor();
  if (!mayImport(actor)) return new Response(null, { status: actor.accountId ? 403 : 401 });
  const [t, fields, locale] = [
    await getTranslations("imports.template"),
    await getTranslations("organizations.fields"),
    await getLocale(),
  ];
  const columns: SheetColumn<null>[] = templateFields.map((field) => {
    const example = t.has(`examples.${field}`) ? t(`examples.${field}`) : "";
    const { type } = particularTraits[field];
    const isCode = type === "text" || type === "money" || type === "count";
    return {
      title: fields(field),
      kind: type === "date" ? "date" : isCode ? "code" : "text",
      value: () => example,
    };
  });
  const about = [
    "what",
    "identify",
    "required",
    "dates",
    "amounts",
    "places",
    "empty",
    "clear",
    "example",
  ] as const;
  const file = writeXlsx(columns, [null], {
    sheetName: t("sheet"),
    aboutName: t("about"),
    about: about.map((line): [string, string] => [t(`lines.${line}.label`), t(`lines.${line}.text`)]),
  });
  return new Response(Readable.toWeb(file) as ReadableStream, {
    headers: {
      "Content-Type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "Content-Disposition": attachment(`${t("file")}.xlsx`),
      "Content-Language": locale,
      "Cache-Control": "private, no-store",
    },
  });
}
