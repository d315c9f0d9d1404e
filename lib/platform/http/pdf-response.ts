import { attachmentHeaders } from "@/lib/platform/storage";

/** Chromium's reader of PDFs does not start in a sandbox; nothing in the file may load or run all the same. */
const nothingRuns =
  "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/** A PDF made on the spot, as a download; asked with `view`, it opens in the browser. */
export function pdfResponse(request: Request, file: Buffer, name: string): Response {
  const headers = attachmentHeaders({ name, kind: "pdf", size: file.length });
  if (new URL(request.url).searchParams.has("view")) {
    headers["Content-Disposition"] = headers["Content-Disposition"]?.replace(/^attachment/, "inline") ?? "";
    headers["Content-Security-Policy"] = nothingRuns;
  }
  return new Response(new Uint8Array(file), { headers });
}
