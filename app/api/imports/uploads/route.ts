import { takeSheet } from "@/app/api/take-sheet";
import { uploadSheet } from "@/lib/domain/organizations/imports/commands/upload-sheet";
import { mayImport } from "@/lib/domain/organizations/imports/policy";
import { today } from "@/lib/platform/clock/today";
import { Refusal } from "@/lib/platform/errors";

/** Takes a sheet of the register and leads to its batch. */
export function POST(request: Request) {
  return takeSheet(request, {
    page: "/admin/imports",
    mayTake: mayImport,
    noFile: new Refusal("imports.noFile"),
    take: (actor, file) => uploadSheet(actor, file, today()),
  });
}
