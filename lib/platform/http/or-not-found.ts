import { notFound } from "next/navigation";
import { NotFound } from "@/lib/platform/errors";
import { isUuid } from "@/lib/platform/identifiers/uuid";

/** What a page is about, or its 404: for an address that names no record, or none that this reader may know of. */
export async function orNotFound<Subject>(id: string, find: () => Promise<Subject>): Promise<Subject> {
  if (!isUuid(id)) notFound();
  try {
    return await find();
  } catch (problem) {
    if (problem instanceof NotFound) notFound();
    throw problem;
  }
}
