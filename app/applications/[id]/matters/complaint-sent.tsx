import { getLocale, getTranslations } from "next-intl/server";
import { Section } from "@/components/layout/section";
import { DescriptionList } from "@/components/ui/description-list";
import { listDocuments } from "@/lib/domain/cases/queries/documents";
import type { ComplaintCase } from "@/lib/domain/supervision/complaints/queries/complaint";
import { formatDate } from "@/lib/platform/i18n/formats";
import { FileLinks } from "../../../frame/cases/complaint/file-links";

/** What was written, for whoever wrote it. */
export async function ComplaintSent({ complaint }: { complaint: ComplaintCase }) {
  const [say, t, topics, locale, documents] = [
    await getTranslations("complaints.matter"),
    await getTranslations("complaints.dossier"),
    await getTranslations("complaints.topics"),
    await getLocale(),
    await listDocuments(complaint.id),
  ];
  const { id, kind, topic, happenedOn, place, body, isNamed } = complaint;
  const isThanks = kind === "thanks";
  const files = documents.filter(({ material }) => material === kind);
  return (
    <Section title={say("yours")}>
      <DescriptionList
        descriptions={[
          ...(isThanks ? [] : [{ term: t("topic"), detail: topics(topic) }]),
          ...(happenedOn ? [{ term: t("happenedOn"), detail: formatDate(happenedOn, locale) }] : []),
          ...(place ? [{ term: t("place"), detail: place }] : []),
          {
            term: t(isThanks ? "thanksBody" : "body"),
            detail: <p className="max-w-measure whitespace-pre-line">{body}</p>,
          },
          { term: t("named"), detail: t(isNamed ? "namedYes" : "namedNo") },
          ...(files.length > 0
            ? [{ term: t("files"), detail: <FileLinks caseId={id} documents={files} /> }]
            : []),
        ]}
      />
    </Section>
  );
}
