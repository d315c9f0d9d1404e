import { getLocale } from "next-intl/server";
import { findOwnCheck } from "@/lib/domain/annual-checks/report/queries/section";
import { findReceipt } from "@/lib/domain/annual-checks/report/receipt/queries";
import { receiptDocument } from "@/lib/domain/annual-checks/report/receipt/rules";
import { deskOf } from "@/lib/platform/auth/actor";
import { getActor } from "@/lib/platform/auth/current-actor";
import { renderDocument } from "@/lib/platform/documents";
import { isDemonstration, siteUrl } from "@/lib/platform/env";
import { pdfResponse } from "@/lib/platform/http/pdf-response";
import type { Locale } from "@/lib/platform/i18n/locales";

type Context = { params: Promise<{ year: string }> };

/** The receipt of the report of a year as PDF, in the reader's language, for the organization's own desk. */
export async function GET(request: Request, { params }: Context) {
  const [actor, { year }] = [await getActor(), await params];
  if (actor.accountId === null) return new Response(null, { status: 401 });
  if (deskOf(actor.role) !== "organization") return new Response(null, { status: 403 });
  const check = /^20\d{2}$/.test(year) ? await findOwnCheck(actor, Number(year)) : null;
  const receipt = check && (await findReceipt(check));
  if (!check || !receipt) return new Response(null, { status: 404 });
  const language = (await getLocale()) as Locale;
  const paper = {
    language,
    checkAddress: `${siteUrl()}/cases/${check.id}`,
    isDemonstration: isDemonstration(),
  };
  const definition = receiptDocument(receipt, paper);
  return pdfResponse(request, await renderDocument(definition), `${definition.title}.pdf`);
}
