import { Readable } from "node:stream";
import { getTranslations } from "next-intl/server";
import { problemSentence } from "@/components/imports/problem-sentence";
import { getBatch } from "@/lib/domain/organizations/imports/queries/batches";
import { eachFailedRow } from "@/lib/domain/organizations/imports/queries/rows";
import type { RowProblem } from "@/lib/domain/organizations/imports/schema";
import { getActor } from "@/lib/platform/auth/current-actor";
import { today } from "@/lib/platform/clock/today";
import { NotFound } from "@/lib/platform/errors";
import { isUuid } from "@/lib/platform/identifiers/uuid";
import type { SheetColumn } from "@/lib/platform/sheets/columns";
import { writeCsv } from "@/lib/platform/sheets/write-csv";
import { writeXlsx } from "@/lib/platform/sheets/write-xlsx";

type FailedRow = { cells: string[]; problems: RowProblem[] };

const contentTypes = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The rows that were not written, with their cells as uploaded and the reasons in a column of their own. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = [await getActor(), await params];
  if (actor.accountId === null) return new Response(null, { status: 401 });
  if (!isUuid(id)) return new Response(null, { status: 404 });
  const format = new URL(request.url).searchParams.get("format") === "csv" ? "csv" : "xlsx";
  try {
    const batch = await getBatch(actor, id, today());
    const [t, translate] = [await getTranslations("imports"), await getTranslations()];
    const reasons = ({ problems }: FailedRow) =>
      problems.map((problem) => problemSentence(translate as never, problem)).join("\n");
    const columns: SheetColumn<FailedRow>[] = [
      ...(batch.headers?.columns ?? []).map(
        ({ header }, at): SheetColumn<FailedRow> => ({
          title: header,
          kind: "code",
          value: ({ cells }) => cells[at] ?? "",
        }),
      ),
      { title: t("failedFile.reason"), kind: "text", width: 60, value: reasons },
    ];
    const rows = eachFailedRow(actor, id);
    const about: [string, string][] = [
      [t("failedFile.batch"), batch.number],
      [t("failedFile.source"), batch.fileName],
      [t("failedFile.count"), String(batch.badCount)],
      [t("failedFile.next"), t("failedFile.nextText")],
    ];
    const texts = { sheetName: t("failedFile.sheet"), aboutName: t("template.about"), about };
    const file = format === "csv" ? writeCsv(columns, rows) : writeXlsx(columns, rows, texts);
    const name = encodeURIComponent(`${t("failedFile.file")}-${batch.number}.${format}`);
    return new Response(Readable.toWeb(file) as ReadableStream, {
      headers: {
        "Content-Type": contentTypes[format],
        "Content-Disposition": `attachment; filename="${batch.number}.${format}"; filename*=UTF-8''${name}`,
        "X-Content-Type-Options": "nosniff",
        "Cache-Control": "private, no-store",
      },
    });
  } catch (problem) {
    if (problem instanceof NotFound) return new Response(null, { status: 404 });
    throw problem;
  }
}
