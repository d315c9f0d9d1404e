import { creditCertificateDocument } from "@/lib/domain/credit/certificates/paper/rules";
import { getCreditCertificate } from "@/lib/domain/credit/certificates/queries/certificates";
import { today } from "@/lib/platform/clock/today";
import { renderDocument } from "@/lib/platform/documents";
import { isDemonstration, siteUrl } from "@/lib/platform/env";
import { NotFound } from "@/lib/platform/errors";
import { pdfResponse } from "@/lib/platform/http/pdf-response";
import { isUuid } from "@/lib/platform/identifiers/uuid";

type Context = { params: Promise<{ id: string }> };

/** A certificate of credit as PDF, for anyone: what stands on it is public. */
export async function GET(request: Request, { params }: Context) {
  const { id } = await params;
  if (!isUuid(id)) return new Response(null, { status: 404 });
  try {
    const certificate = await getCreditCertificate(id, today());
    const definition = creditCertificateDocument(
      { ...certificate, isPast: certificate.verdict !== "inForce" },
      {
        checkAddress: `${siteUrl()}/credit/certificates/${certificate.code}`,
        isDemonstration: isDemonstration(),
      },
    );
    const name = `${certificate.stated.name} ${certificate.number}.pdf`;
    return pdfResponse(request, await renderDocument(definition), name);
  } catch (problem) {
    if (problem instanceof NotFound) return new Response(null, { status: 404 });
    throw problem;
  }
}
