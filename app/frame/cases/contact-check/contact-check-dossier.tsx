import { getLocale, getTranslations } from "next-intl/server";
import { Section } from "@/components/layout/section";
import { StatusTag } from "@/components/record/status-tag";
import { DescriptionList } from "@/components/ui/description-list";
import { Link } from "@/components/ui/link";
import type { Tone } from "@/components/ui/tag";
import {
  type ContactCheckCase,
  getInterval,
} from "@/lib/domain/supervision/contact-checks/queries/contact-check";
import { secondLetterWindow } from "@/lib/domain/supervision/contact-checks/rules";
import type { LetterOutcome } from "@/lib/domain/supervision/contact-checks/schema";
import type { CalendarDate } from "@/lib/platform/clock";
import { formatDate, formatMoment } from "@/lib/platform/i18n/formats";

const tones: Record<LetterOutcome, Tone> = { signed: "ok", unsigned: "warn", returned: "bad" };

type ContactCheckDossierProps = { check: ContactCheckCase; today: CalendarDate };

/** Why an organization was looked for, and what became of each letter. */
export async function ContactCheckDossier({ check, today }: ContactCheckDossierProps) {
  const [t, words, outcomes, locale, interval] = await Promise.all([
    getTranslations("contactChecks.dossier"),
    getTranslations("contactChecks.outcomes"),
    getTranslations("contactChecks.letterOutcomes"),
    getLocale(),
    getInterval(today),
  ]);
  const [first, second] = check.letters;
  const window = first && !second && first.outcome !== "signed" && secondLetterWindow(first.sentOn, interval);
  return (
    <>
      <Section title={t("facts")} compact>
        <DescriptionList
          descriptions={[
            { term: t("cause"), detail: check.cause },
            ...(window
              ? [
                  {
                    term: t("window"),
                    detail: t("windowSpan", {
                      from: formatDate(window.from, locale),
                      until: formatDate(window.until, locale),
                    }),
                  },
                ]
              : []),
            ...(check.finding && check.foundAt
              ? [
                  { term: t("finding"), detail: words(check.finding) },
                  {
                    term: t("finding"),
                    detail: t("foundBy", {
                      by: check.foundByName ?? "",
                      at: formatMoment(check.foundAt, locale),
                    }),
                  },
                ]
              : []),
          ].filter(({ term }, place, all) => all.findIndex((one) => one.term === term) === place)}
        />
      </Section>
      <Section title={t("letters")} compact>
        {check.letters.length === 0 && <p className="text-ink-2 text-s">{t("none")}</p>}
        {check.letters.map((letter) => (
          <div key={letter.ordinal} className="border-line border-t py-3">
            <h3 className="flex flex-wrap items-center gap-2 font-semibold">
              {t("ordinal", { ordinal: letter.ordinal })}
              {letter.outcome ? (
                <StatusTag tone={tones[letter.outcome]}>{outcomes(letter.outcome)}</StatusTag>
              ) : (
                <StatusTag tone="info">{t("underway")}</StatusTag>
              )}
            </h3>
            <DescriptionList
              columns={2}
              descriptions={[
                { term: t("address"), detail: letter.address },
                { term: t("trackingNumber"), detail: letter.trackingNumber },
                { term: t("sentOn"), detail: formatDate(letter.sentOn, locale) },
                { term: t("sentBy"), detail: letter.sentByName },
                { term: t("outcome"), detail: letter.outcomeOn && formatDate(letter.outcomeOn, locale) },
                {
                  term: t("scan"),
                  detail: letter.fileId && letter.file && (
                    <Link href={`/api/cases/${check.id}/attachments/${letter.fileId}`}>
                      {letter.file.name}
                    </Link>
                  ),
                },
              ]}
            />
          </div>
        ))}
      </Section>
    </>
  );
}
