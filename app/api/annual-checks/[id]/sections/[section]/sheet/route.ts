import { Readable } from "node:stream";
import { getLocale, getTranslations } from "next-intl/server";
import { answer, answerProblem, refused } from "@/app/api/answers";
import { getSection } from "@/lib/domain/annual-checks/report/queries/section";
import { readSectionSheet } from "@/lib/domain/annual-checks/report/sheets/queries";
import { getActor } from "@/lib/platform/auth/current-actor";
import { siteUrl } from "@/lib/platform/env";
import { Refusal } from "@/lib/platform/errors";
import { arrivingFile } from "@/lib/platform/http/multipart-file";
import { isFromOurPages } from "@/lib/platform/http/same-origin";
import { type SectionContext, sectionAsked } from "../asked";
import { spellings } from "./spellings";
import { sheetWords } from "./words";
import { sectionWorkbook } from "./write";

/** The section with its data as an Excel workbook, to be filled in and brought back. */
export async function GET(_request: Request, context: SectionContext) {
  const [actor, asked] = [await getActor(), await sectionAsked(context)];
  if (actor.accountId === null) return answer(401);
  if (!asked) return refused(404, new Refusal("platform.notFound"));
  try {
    const { check, answers } = await getSection(actor, asked.id, asked.section);
    const workbook = await sectionWorkbook(check, asked.section, answers);
    if (!workbook) return refused(404, new Refusal("platform.notFound"));
    const [t, locale] = [await getTranslations("annualReport"), await getLocale()];
    const name = `${check.year} ${t(`sections.${asked.section}`)}.xlsx`;
    return new Response(Readable.toWeb(workbook) as ReadableStream, {
      headers: {
        "Content-Type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "Content-Disposition": `attachment; filename="${asked.section}.xlsx"; filename*=UTF-8''${encodeURIComponent(name)}`,
        "Content-Language": locale,
        "Cache-Control": "private, no-store",
      },
    });
  } catch (problem) {
    return answerProblem(problem);
  }
}

/** Reads a filled-in sheet and answers what it would change, cell by cell; nothing is written. */
export async function POST(request: Request, context: SectionContext) {
  if (!isFromOurPages(request, siteUrl())) return answer(403);
  const [actor, asked] = [await getActor(), await sectionAsked(context)];
  if (actor.accountId === null) return answer(401);
  if (!asked) return refused(404, new Refusal("platform.notFound"));
  const file = await arrivingFile(request);
  if (!file) return refused(400, new Refusal("annualReport.noFile"));
  try {
    const { id, section } = asked;
    const reading = await readSectionSheet(actor, { id, section, file: file.stream }, spellings);
    const words = await sheetWords(section);
    return answer(200, {
      version: reading.version,
      answers: reading.answers,
      differences: reading.differences.map(words.difference),
      problems: reading.problems.map(words.problem),
    });
  } catch (problem) {
    return answerProblem(problem);
  }
}
