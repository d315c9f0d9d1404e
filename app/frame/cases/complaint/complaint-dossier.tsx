import { getLocale, getTranslations } from "next-intl/server";
import { Section } from "@/components/layout/section";
import { DescriptionList } from "@/components/ui/description-list";
import { listDocuments } from "@/lib/domain/cases/queries/documents";
import type { ComplaintCase } from "@/lib/domain/supervision/complaints/queries/complaint";
import { dateInShanghai } from "@/lib/platform/clock";
import { formatDate } from "@/lib/platform/i18n/formats";
import { ComplaintAccount } from "./complaint-account";
import { FileLinks } from "./file-links";

/** What was written, what the organization said to it, what was found and what was answered: for the offices. */
export async function ComplaintDossier({ complaint }: { complaint: ComplaintCase }) {
  const [t, topics, outcomes, locale, documents] = await Promise.all([
    getTranslations("complaints.dossier"),
    getTranslations("complaints.topics"),
    getTranslations("complaints.outcomes"),
    getLocale(),
    listDocuments(complaint.id),
  ]);
  const isThanks = complaint.kind === "thanks";
  const files = documents.filter(({ material }) => material === complaint.kind);
  const { happenedOn, place, isNamed, isPublic, outcome, finding, reply, satisfaction, ratedAt } = complaint;
  return (
    <>
      <Section title={t(isThanks ? "thanksTitle" : "title")} className="mt-0">
        <DescriptionList
          descriptions={[
            ...(isThanks ? [] : [{ term: t("topic"), detail: topics(complaint.topic) }]),
            ...(happenedOn ? [{ term: t("happenedOn"), detail: formatDate(happenedOn, locale) }] : []),
            ...(place ? [{ term: t("place"), detail: place }] : []),
            {
              term: t(isThanks ? "thanksBody" : "body"),
              detail: <p className="max-w-measure whitespace-pre-line">{complaint.body}</p>,
            },
            { term: t("named"), detail: t(isNamed ? "namedYes" : "namedNo") },
            ...(isThanks ? [{ term: t("consent"), detail: t(isPublic ? "consentYes" : "consentNo") }] : []),
            ...(files.length > 0
              ? [{ term: t("files"), detail: <FileLinks caseId={complaint.id} documents={files} /> }]
              : []),
          ]}
        />
      </Section>
      <ComplaintAccount
        complaint={complaint}
        documents={documents.filter(({ material }) => material === "answer")}
      />
      {finding && (
        <Section title={outcome ? `${t("finding")} · ${outcomes(outcome)}` : t("finding")}>
          <p className="max-w-measure whitespace-pre-line">{finding}</p>
        </Section>
      )}
      {reply && (
        <Section title={t("reply")}>
          <p className="max-w-measure whitespace-pre-line">{reply}</p>
          {satisfaction !== null && ratedAt && (
            <p className="mt-3 text-ink-2 text-s">
              {t("rating")} · {t("points", { points: satisfaction })} ·{" "}
              {formatDate(dateInShanghai(ratedAt), locale)}
            </p>
          )}
        </Section>
      )}
    </>
  );
}
