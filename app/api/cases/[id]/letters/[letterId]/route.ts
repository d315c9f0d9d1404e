import { getLocale } from "next-intl/server";
import { openLetter } from "@/lib/domain/cases/letters/commands/open-letter";
import { letterDocument } from "@/lib/domain/cases/letters/paper/rules";
import { getLetter } from "@/lib/domain/cases/letters/queries";
import { getActor } from "@/lib/platform/auth/current-actor";
import { renderDocument } from "@/lib/platform/documents";
import { isDemonstration, siteUrl } from "@/lib/platform/env";
import { NotFound } from "@/lib/platform/errors";
import { pdfResponse } from "@/lib/platform/http/pdf-response";
import { isLocale, type Locale } from "@/lib/platform/i18n/locales";
import { isUuid } from "@/lib/platform/identifiers/uuid";

type Context = { params: Promise<{ id: string; letterId: string }> };

async function chosenLanguage(request: Request): Promise<Locale> {
  const asked = new URL(request.url).searchParams.get("language") ?? (await getLocale());
  return isLocale(asked) ? asked : "zh-CN";
}

/** A letter as PDF, in the reader's language or in `language`, for whoever sees the case. */
export async function GET(request: Request, { params }: Context) {
  const [actor, { id, letterId }] = [await getActor(), await params];
  if (actor.accountId === null) return new Response(null, { status: 401 });
  if (!isUuid(id) || !isUuid(letterId)) return new Response(null, { status: 404 });
  try {
    const letter = await getLetter(actor, id, letterId);
    const language = await chosenLanguage(request);
    const caseAddress = `${siteUrl()}/cases/${id}`;
    const paper = { language, caseAddress, isDemonstration: isDemonstration() };
    const file = await renderDocument(letterDocument(letter, paper));
    await openLetter(actor, { caseId: id, letterId });
    return pdfResponse(request, file, `${letter.content[language].title} ${letter.number}.pdf`);
  } catch (problem) {
    if (problem instanceof NotFound) return new Response(null, { status: 404 });
    throw problem;
  }
}
