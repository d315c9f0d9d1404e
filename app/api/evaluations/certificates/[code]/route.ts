import { evaluationPaper } from "@/lib/domain/evaluations/certificates/paper/rules";
import { verifyEvaluation } from "@/lib/domain/evaluations/certificates/queries";
import { today } from "@/lib/platform/clock/today";
import { renderDocument } from "@/lib/platform/documents";
import { isDemonstration, siteUrl } from "@/lib/platform/env";
import { pdfResponse } from "@/lib/platform/http/pdf-response";

type Context = { params: Promise<{ code: string }> };

/** The certificate of a grade as PDF, for anyone: what stands on it is public. */
export async function GET(request: Request, { params }: Context) {
  const { code } = await params;
  const certificate = await verifyEvaluation(code.slice(0, 80), today());
  if (!certificate || certificate.code !== code) return new Response(null, { status: 404 });
  const checkAddress = `${siteUrl()}/evaluations/verify/${certificate.code}`;
  const paper = evaluationPaper(certificate, { checkAddress, isDemonstration: isDemonstration() });
  const name = `${certificate.organization.name} ${certificate.grade}A.pdf`;
  return pdfResponse(request, await renderDocument(paper), name);
}
