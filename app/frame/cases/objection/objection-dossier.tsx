import { getTranslations } from "next-intl/server";
import { getCreditWords } from "@/components/credit/credit-words";
import { RecordStandingTag } from "@/components/credit/record-standing-tag";
import { Section } from "@/components/layout/section";
import { DescriptionList } from "@/components/ui/description-list";
import { Link } from "@/components/ui/link";
import { listDocuments } from "@/lib/domain/cases/queries/documents";
import type { ObjectionCase } from "@/lib/domain/credit/objections/queries/objection";
import type { CalendarDate } from "@/lib/platform/clock";
import { formatDate } from "@/lib/platform/i18n/formats";
import { FileLinks } from "../complaint/file-links";
import { WhatWouldChange } from "./what-would-change";

type ObjectionDossierProps = { file: ObjectionCase; today: CalendarDate };

const paragraph = (text: string) => <p className="max-w-measure whitespace-pre-line">{text}</p>;

/** The record beside what the organization says about it, what it would change, and what was answered and decided. */
export async function ObjectionDossier({ file, today }: ObjectionDossierProps) {
  const { id, objection, record, correction } = file;
  const [t, words, documents] = [
    await getTranslations("creditPages.objectionCase.dossier"),
    await getCreditWords(),
    await listDocuments(id),
  ];
  const day = (date: CalendarDate) => formatDate(date, words.locale);
  return (
    <>
      <div className="grid gap-x-8 gap-y-6 lg:grid-cols-2 large:grid-cols-1">
        <Section title={t("record")} className="mt-0">
          <DescriptionList
            descriptions={[
              {
                term: t("fact"),
                detail: <Link href={`/credit/records/${record.id}`}>{words.fact(record.kind, record)}</Link>,
              },
              { term: t("standing"), detail: <RecordStandingTag record={record} /> },
              { term: t("rule"), detail: words.rule(record.kind) },
              { term: t("source"), detail: words.say(`sources.${record.source}`) },
              { term: t("occurredOn"), detail: day(record.occurredOn) },
              { term: t("countsFrom"), detail: day(record.countsFrom) },
            ]}
          />
        </Section>
        <Section title={t("objection")} className="mt-0">
          <DescriptionList
            descriptions={[
              { term: t("demand"), detail: t(`demands.${objection.demand}`) },
              { term: t("reason"), detail: paragraph(objection.reason) },
              {
                term: t("files"),
                detail: documents.length > 0 ? <FileLinks caseId={id} documents={documents} /> : t("noFiles"),
              },
            ]}
          />
        </Section>
      </div>
      <Section title={t("change")}>
        <WhatWouldChange file={file} today={today} />
      </Section>
      {objection.supplierAnswer && (
        <Section title={t("answer", { supplier: objection.supplier })}>
          {paragraph(objection.supplierAnswer)}
        </Section>
      )}
      {objection.decision && (
        <Section
          title={t("decision", { by: objection.decidedByName ?? "" })}
          lead={t(`decisions.${objection.decision}`)}
        >
          {paragraph(objection.decisionReason ?? "")}
        </Section>
      )}
      {objection.secondLookReason && (
        <Section title={t("secondLook")}>{paragraph(objection.secondLookReason)}</Section>
      )}
      {objection.secondDecision && (
        <Section
          title={t("decision", { by: objection.secondDecidedByName ?? "" })}
          lead={t(`decisions.${objection.secondDecision}`)}
        >
          {paragraph(objection.secondDecisionReason ?? "")}
        </Section>
      )}
      {correction && (
        <Section title={t("correction")}>
          <Link href={`/credit/records/${correction.id}`}>{words.fact(correction.kind, correction)}</Link>
        </Section>
      )}
    </>
  );
}
