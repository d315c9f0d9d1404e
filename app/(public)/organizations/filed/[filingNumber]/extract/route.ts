import { extractResponse } from "../../../entry/extract";
import { loadFiledEntry } from "../../../entry/load-entry";

export async function GET(_request: Request, { params }: { params: Promise<{ filingNumber: string }> }) {
  return extractResponse(await loadFiledEntry((await params).filingNumber));
}
