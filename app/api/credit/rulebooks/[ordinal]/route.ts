import { listRulebooks } from "@/lib/domain/credit/rulebooks/queries/rulebooks";
import { visitor } from "@/lib/platform/auth/actor";

type Context = { params: Promise<{ ordinal: string }> };

/** A published version of the rules as JSON, for anyone who wants to work scores out again. */
export async function GET(_request: Request, { params }: Context) {
  const { ordinal } = await params;
  const rulebooks = await listRulebooks(visitor);
  const found = rulebooks.find((one) => one.status === "adopted" && String(one.ordinal) === ordinal);
  if (!found) return Response.json(null, { status: 404 });
  const { title, titleEn, effectiveFrom, changes, changesEn, content } = found;
  return Response.json({
    version: found.ordinal,
    title,
    titleEn,
    effectiveFrom,
    changes,
    changesEn,
    ...content,
  });
}
