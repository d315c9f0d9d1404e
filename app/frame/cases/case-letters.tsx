import { FileText } from "lucide-react";
import { getLocale, getTranslations } from "next-intl/server";
import { RailSection } from "@/components/cases/rail-section";
import { Link } from "@/components/ui/link";
import type { CaseFile } from "@/lib/domain/cases/queries/case";
import { listLetters } from "@/lib/domain/cases/queries/letters";
import type { Actor } from "@/lib/platform/auth/actor";
import { formatMoment } from "@/lib/platform/i18n/formats";

type CaseLettersProps = { actor: Actor; file: CaseFile; titleOf: (kind: string) => string };

/** Letters to the applicant, as PDF, with whether they were opened. */
export async function CaseLetters({ actor, file, titleOf }: CaseLettersProps) {
  const [t, locale, letters] = [
    await getTranslations("cases.letters"),
    await getLocale(),
    await listLetters(actor, file),
  ];
  if (letters.length === 0) return null;
  return (
    <RailSection id="letters" title={t("title")} count={letters.length} open>
      <ul className="grid gap-2 text-s">
        {letters.map((letter) => (
          <li key={letter.id} className="grid grid-cols-[1.1rem_minmax(0,1fr)] gap-1.5">
            <FileText aria-hidden="true" className="mt-0.5 size-4 text-ink-3" />
            <div>
              <Link
                href={`/api/cases/${file.id}/letters/${letter.id}`}
                className="inline-flex min-h-6 items-center max-sm:min-h-11"
              >
                {titleOf(letter.kind)}
              </Link>
              <p className="text-ink-3 text-xs">
                {letter.number} · {formatMoment(letter.issuedAt, locale)} ·{" "}
                {t(letter.readAt ? "read" : "unread")}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </RailSection>
  );
}
