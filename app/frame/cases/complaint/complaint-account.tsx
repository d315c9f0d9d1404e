import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/components/layout/section";
import { DescriptionList } from "@/components/ui/description-list";
import type { CaseDocument } from "@/lib/domain/cases/queries/documents";
import type { ComplaintCase } from "@/lib/domain/supervision/complaints/queries/complaint";
import { dateInShanghai } from "@/lib/platform/clock";
import { formatDate } from "@/lib/platform/i18n/formats";
import { FileLinks } from "./file-links";

type ComplaintAccountProps = { complaint: ComplaintCase; documents: CaseDocument[] };

/** What the organization was asked, and what it said. */
export function ComplaintAccount({ complaint, documents }: ComplaintAccountProps) {
  const t = useTranslations("complaints.dossier");
  const locale = useLocale();
  const { question, askedAt, answerDueOn, answer, answeredAt, answeredByName, status } = complaint;
  if (!askedAt || !answerDueOn) return null;
  const day = (at: Date) => formatDate(dateInShanghai(at), locale);
  return (
    <Section
      title={t("account")}
      lead={t("askedOn", { date: day(askedAt), due: formatDate(answerDueOn, locale) })}
    >
      <DescriptionList
        descriptions={[
          { term: t("question"), detail: <p className="max-w-measure whitespace-pre-line">{question}</p> },
          {
            term: t("answer"),
            detail:
              answer && answeredAt ? (
                <>
                  <p className="max-w-measure whitespace-pre-line">{answer}</p>
                  <p className="mt-1 text-ink-3 text-xs">
                    {t("by", { name: answeredByName ?? "", date: day(answeredAt) })}
                  </p>
                </>
              ) : (
                t(status === "asked" ? "noAnswer" : "missed")
              ),
          },
          ...(documents.length > 0
            ? [{ term: t("answerFiles"), detail: <FileLinks caseId={complaint.id} documents={documents} /> }]
            : []),
        ]}
      />
    </Section>
  );
}
