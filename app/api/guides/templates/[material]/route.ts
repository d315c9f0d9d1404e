import type { NextRequest } from "next/server";
import { createTranslator } from "next-intl";
import { getLocale } from "next-intl/server";
import { formBlocks } from "@/lib/platform/documents/word/blocks";
import { writeWordForm } from "@/lib/platform/documents/word/write-form";
import { catalogue } from "@/lib/platform/i18n/catalogue";
import { isLocale } from "@/lib/platform/i18n/locales";
import { templateOf } from "./variants";

type Params = { params: Promise<{ material: string }> };

const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** An empty form to fill in, as an editable Word document, in the reader's language or `?language=`. Open to everyone. */
export async function GET(request: NextRequest, { params }: Params) {
  const asked = request.nextUrl.searchParams;
  const key = templateOf((await params).material, {
    kind: asked.get("kind") ?? "",
    organization: asked.get("organization") ?? "",
  });
  if (key === null) return new Response(null, { status: 404 });
  const language = asked.get("language") ?? undefined;
  const reader = await getLocale();
  const locale = isLocale(language) ? language : isLocale(reader) ? reader : "zh-CN";
  const t = createTranslator({ locale, messages: catalogue(locale), namespace: "templates" });
  const title = t(`${key}.title`);
  const file = await writeWordForm({
    title,
    note: t("note"),
    footer: t.raw("page") as string,
    blocks: formBlocks(t.raw(`${key}.lines`) as string[]),
    locale,
  });
  return new Response(new Uint8Array(file), {
    headers: {
      "Content-Type": wordType,
      "Content-Disposition": `attachment; filename="form.docx"; filename*=UTF-8''${encodeURIComponent(`${title}.docx`)}`,
      "Content-Language": locale,
      "Cache-Control": "private, max-age=300",
    },
  });
}
