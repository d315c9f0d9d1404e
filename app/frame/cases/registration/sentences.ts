import type { getTranslations } from "next-intl/server";
import { refusalGrounds } from "@/lib/domain/registrations/schema";

type Words = { (key: string): string; has(key: string): boolean };
export type SentenceGroup = { label?: string; sentences: string[] };

const longest = 9;

/** Sentences numbered from 1 in a folder of the catalogue. */
function sentencesIn(t: Words, folder: string): string[] {
  const keys = Array.from({ length: longest }, (_, place) => `${folder}.${place + 1}`);
  return keys.filter((key) => t.has(key)).map((key) => t(key));
}

/** The ready sentences of a step; where it may refuse, those of each ground in law under the ground's name. */
export function readySentences(
  translate: Awaited<ReturnType<typeof getTranslations<never>>>,
  step: string,
): SentenceGroup[] {
  const t = translate as unknown as Words;
  const general = sentencesIn(t, `cases.registration.sentences.${step}`);
  const grounds = ["refuse", "recommend"].includes(step)
    ? refusalGrounds.map((ground) => ({
        label: t(`registrations.refusalGrounds.${ground}`),
        sentences: sentencesIn(t, `cases.registration.sentences.grounds.${ground}`),
      }))
    : [];
  return [{ sentences: general }, ...grounds].filter(({ sentences }) => sentences.length > 0);
}
