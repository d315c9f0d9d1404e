import { takeSheet } from "@/app/api/take-sheet";
import { uploadExternalSheet } from "@/lib/domain/supervision/external-records/commands/upload-sheet";
import { mayKeepExternalRecords } from "@/lib/domain/supervision/external-records/policy";
import { externalSources } from "@/lib/domain/supervision/external-records/schema";
import { Refusal } from "@/lib/platform/errors";

/** Takes a sheet of one source (`?source=`) and leads to what it would bring. */
export function POST(request: Request) {
  const asked = new URL(request.url).searchParams.get("source");
  const source = externalSources.find((one) => one === asked);
  return takeSheet(request, {
    page: "/bureau/external-records/sheets",
    mayTake: mayKeepExternalRecords,
    noFile: new Refusal("externalRecords.noFile"),
    async take(actor, file) {
      if (!source) throw new Refusal("externalRecords.noSource");
      return uploadExternalSheet(actor, file, source);
    },
  });
}
