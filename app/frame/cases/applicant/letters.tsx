import { getLocale, getTranslations } from "next-intl/server";
import { Section } from "@/components/layout/section";
import { Link } from "@/components/ui/link";
import type { CaseFile } from "@/lib/domain/cases/queries/case";
import { listLetters } from "@/lib/domain/cases/queries/letters";
import type { Actor } from "@/lib/platform/auth/actor";
import { formatMoment } from "@/lib/platform/i18n/formats";

type LettersProps = { actor: Actor; file: CaseFile; titleOf: (kind: string) => string };

/** What the offices sent in writing, each as a PDF. */
export async function Letters({ actor, file, titleOf }: LettersProps) {
  const letters = await listLetters(actor, file);
  if (letters.length === 0) return null;
  const [t, locale] = [await getTranslations("applications.letters"), await getLocale()];
  return (
    <Section title={t("title")} compact id="letters">
      <ul className="border-line border-t">
        {letters.map(({ id, kind, number, issuedAt }) => (
          <li key={id} className="border-line border-b py-2">
            <Link
              href={`/api/cases/${file.id}/letters/${id}`}
              className="inline-flex min-h-6 items-center max-sm:min-h-11"
            >
              {titleOf(kind)}
              <span className="ml-1 text-ink-2 text-xs">PDF</span>
            </Link>
            <p className="text-ink-2 text-s">
              {number} · {formatMoment(issuedAt, locale)}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
