import { getLocale, getTranslations } from "next-intl/server";
import { Section } from "@/components/layout/section";
import { StatusTag } from "@/components/record/status-tag";
import { conclusionTones } from "@/components/supervision/inspection-tones";
import { DescriptionList } from "@/components/ui/description-list";
import { Link } from "@/components/ui/link";
import { listDocuments } from "@/lib/domain/cases/queries/documents";
import { listSubmissions } from "@/lib/domain/cases/queries/submissions";
import type { InspectionCase } from "@/lib/domain/supervision/inspections/queries/inspection";
import { isOverdue } from "@/lib/domain/supervision/inspections/rules";
import type { CalendarDate } from "@/lib/platform/clock";
import { formatDate, formatMoment } from "@/lib/platform/i18n/formats";
import { FileLinks } from "../complaint/file-links";
import { InspectionFindings } from "./inspection-findings";

type InspectionDossierProps = {
  inspection: InspectionCase;
  today: CalendarDate;
  /** For the bureau, which sees what is being prepared. The organization reads what it was told. */
  isOffice: boolean;
};

/** What an inspection is about, what was found, what was ordered and what the organization reported. */
export async function InspectionDossier({ inspection, today, isOffice }: InspectionDossierProps) {
  const { id, plan, plannedOn, inspectedOn, conclusion, decidedAt, rectifyBy, orderNumber } = inspection;
  const [t, words, locale, documents, submissions] = await Promise.all([
    getTranslations("inspections.dossier"),
    getTranslations("inspections.conclusions"),
    getLocale(),
    listDocuments(id),
    listSubmissions(id),
  ]);
  const isTold = isOffice || decidedAt !== null;
  const day = (date: CalendarDate | null) => date && formatDate(date, locale);
  const photographs = documents.filter(({ material }) => material === "visit");
  const reports = submissions.filter(({ kind }) => kind === "rectification");
  const proofOf = (files: unknown) => {
    const ids = (files as Record<string, string[]>).rectification ?? [];
    return documents.filter(({ fileId }) => ids.includes(fileId));
  };
  return (
    <>
      <Section title={t("facts")} compact>
        <DescriptionList
          columns={2}
          descriptions={[
            {
              term: t("cause"),
              detail: plan ? (
                <Link href={isOffice ? `/bureau/inspections/plans/${plan.id}` : `/inspections/${plan.id}`}>
                  {locale === "en" ? plan.titleEn : plan.title}
                </Link>
              ) : (
                inspection.cause
              ),
            },
            {
              term: t("inspectors"),
              detail: inspection.inspectors.map(({ name }) => name).join(locale === "en" ? ", " : "、"),
            },
            { term: t("plannedOn"), detail: day(plannedOn) },
            { term: t("inspectedOn"), detail: day(inspectedOn) },
            {
              term: t("conclusion"),
              detail: conclusion && isTold && (
                <StatusTag tone={conclusionTones[conclusion]}>{words(conclusion)}</StatusTag>
              ),
            },
            ...(isTold ? [{ term: t("summary"), detail: inspection.summary }] : []),
          ]}
        />
      </Section>
      {inspectedOn !== null && isTold && (
        <Section title={t("findings")} compact>
          <InspectionFindings inspection={inspection} />
        </Section>
      )}
      {photographs.length > 0 && isTold && (
        <Section title={t("files")} compact>
          <FileLinks caseId={id} documents={photographs} />
        </Section>
      )}
      {rectifyBy !== null && (
        <Section title={t("order")} compact>
          <DescriptionList
            descriptions={[
              { term: t("orderNumber"), detail: orderNumber },
              {
                term: t("rectifyBy"),
                detail: (
                  <span className="flex flex-wrap items-center gap-2">
                    {formatDate(rectifyBy, locale)}
                    {isOverdue(inspection, today) && <StatusTag tone="bad">{t("overdue")}</StatusTag>}
                  </span>
                ),
              },
              ...(inspection.returnReason && inspection.status === "rectifying"
                ? [{ term: t("open"), detail: t("returned", { reason: inspection.returnReason }) }]
                : []),
              ...(inspection.verification
                ? [{ term: t("verification"), detail: inspection.verification }]
                : []),
            ]}
          />
        </Section>
      )}
      {reports.length > 0 && (
        <Section title={t("rectification")} compact>
          <ol className="border-line border-t">
            {reports.map(({ id: key, answers, documents: files, submittedAt, submittedByName }) => (
              <li key={key} className="grid gap-1 border-line border-b py-3">
                <p className="text-ink-2 text-xs">
                  {t("reportedAt", { by: submittedByName, at: formatMoment(submittedAt, locale) })}
                </p>
                <p className="whitespace-pre-line">
                  {String((answers as { report?: unknown }).report ?? "")}
                </p>
                <FileLinks caseId={id} documents={proofOf(files)} />
              </li>
            ))}
          </ol>
        </Section>
      )}
    </>
  );
}
