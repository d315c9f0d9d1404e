import { extractResponse } from "../../entry/extract";
import { loadEntry } from "../../entry/load-entry";

export async function GET(_request: Request, { params }: { params: Promise<{ uscc: string }> }) {
  return extractResponse(await loadEntry((await params).uscc));
}
