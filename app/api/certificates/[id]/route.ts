import { getPrintableCertificate } from "@/lib/domain/registrations/certificates/paper/queries";
import { certificateDocument } from "@/lib/domain/registrations/certificates/paper/rules";
import { today } from "@/lib/platform/clock/today";
import { renderDocument } from "@/lib/platform/documents";
import { isDemonstration, siteUrl } from "@/lib/platform/env";
import { NotFound } from "@/lib/platform/errors";
import { pdfResponse } from "@/lib/platform/http/pdf-response";
import { isUuid } from "@/lib/platform/identifiers/uuid";

type Context = { params: Promise<{ id: string }> };

/** A certificate as PDF, for anyone: what stands on it is public. */
export async function GET(request: Request, { params }: Context) {
  const { id } = await params;
  if (!isUuid(id)) return new Response(null, { status: 404 });
  try {
    const certificate = await getPrintableCertificate(id, today());
    const checkAddress = `${siteUrl()}/verify/${certificate.code}`;
    const definition = certificateDocument(certificate, { checkAddress, isDemonstration: isDemonstration() });
    const { name } = certificate.particulars;
    return pdfResponse(request, await renderDocument(definition), `${name} ${certificate.number}.pdf`);
  } catch (problem) {
    if (problem instanceof NotFound) return new Response(null, { status: 404 });
    throw problem;
  }
}
