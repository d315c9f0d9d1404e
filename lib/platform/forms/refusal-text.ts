import { getTranslations } from "next-intl/server";
import { Forbidden, NotFound, Refusal } from "@/lib/platform/errors";
import type { RefusalText } from "./form-state";

/** A refusal in the reader's language, from the catalogue of its namespace. */
export async function refusalText({ key, values }: Refusal): Promise<RefusalText> {
  const translate = await getTranslations();
  const path = key.replace(/\.([^.]+)$/, ".refusals.$1");
  return {
    title: translate(`${path}.title`, values),
    why: translate(`${path}.why`, values),
    ...(translate.has(`${path}.remedy`) && { remedy: translate(`${path}.remedy`, values) }),
  };
}

/** What to tell the reader of a no of the office; null for any other problem, which is to be thrown on. */
export async function textOfRefusal(problem: unknown): Promise<RefusalText | null> {
  if (problem instanceof Refusal) return refusalText(problem);
  if (problem instanceof NotFound) return refusalText(new Refusal("platform.notFound"));
  if (problem instanceof Forbidden) return refusalText(new Refusal("platform.forbidden"));
  return null;
}
