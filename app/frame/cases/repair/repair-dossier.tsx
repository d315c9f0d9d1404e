import { getLocale, getTranslations } from "next-intl/server";
import { Section } from "@/components/layout/section";
import { FactList } from "@/components/listings/fact-list";
import { DescriptionList } from "@/components/ui/description-list";
import { Link } from "@/components/ui/link";
import { listDocuments } from "@/lib/domain/cases/queries/documents";
import type { RepairCase } from "@/lib/domain/credit/repairs/queries/repair";
import { findRepairedRecord } from "@/lib/domain/credit/repairs/queries/subject";
import { getListing } from "@/lib/domain/supervision/listings/queries/listing";
import type { Actor } from "@/lib/platform/auth/actor";
import { type CalendarDate, dateInShanghai } from "@/lib/platform/clock";
import { formatDate } from "@/lib/platform/i18n/formats";
import { FileLinks } from "../complaint/file-links";

type RepairDossierProps = { actor: Actor; file: RepairCase; path: "cases" | "applications" };

const paragraph = (text: string) => <p className="max-w-measure whitespace-pre-line">{text}</p>;

/** The entry that an organization wants to leave, with what it rested on. */
async function ListingTold({ actor, id, path }: { actor: Actor; id: string; path: string }) {
  const [t, words, locale, { listing, number }] = [
    await getTranslations("repairs.dossier"),
    await getTranslations("listings"),
    await getLocale(),
    await getListing(actor, id),
  ];
  return (
    <Section title={t("entry")} className="mt-0">
      <DescriptionList
        descriptions={[
          { term: t("list"), detail: words(`lists.${listing.list}`) },
          { term: t("condition"), detail: words(`conditions.${listing.condition}.name`) },
          { term: t("listedOn"), detail: listing.listedOn && formatDate(listing.listedOn, locale) },
          { term: t("exitFrom"), detail: listing.exitFrom && formatDate(listing.exitFrom, locale) },
          { term: t("exit"), detail: words(`conditions.${listing.condition}.left`) },
          { term: t("facts"), detail: <FactList facts={listing.facts} /> },
          { term: t("case"), detail: <Link href={`/${path}/${id}`}>{number}</Link> },
        ]}
      />
    </Section>
  );
}

/** The record that an organization wants to be repaired. */
async function RecordTold({ id, filedOn }: { id: string; filedOn: CalendarDate }) {
  const [t, words, locale, record] = [
    await getTranslations("repairs.dossier"),
    await getTranslations("repairs.severities"),
    await getLocale(),
    await findRepairedRecord(id, filedOn),
  ];
  if (!record) return null;
  return (
    <Section title={t("record")} className="mt-0">
      <DescriptionList
        descriptions={[
          { term: t("occurredOn"), detail: formatDate(record.occurredOn, locale) },
          { term: t("publicFrom"), detail: formatDate(record.publicFrom, locale) },
          { term: t("severity"), detail: record.severity && words(record.severity) },
          {
            term: t("repairableFrom"),
            detail: record.repairableFrom && formatDate(record.repairableFrom, locale),
          },
        ]}
      />
    </Section>
  );
}

/** What is to be repaired beside what the organization put right, and what was verified and decided. */
export async function RepairDossier({ actor, file, path }: RepairDossierProps) {
  const { id, repair } = file;
  const [t, words, documents] = [
    await getTranslations("repairs.dossier"),
    await getTranslations("repairs"),
    await listDocuments(id),
  ];
  const { listingId, recordId, verification, recommendation } = repair;
  return (
    <>
      <div className="grid gap-x-8 gap-y-6 lg:grid-cols-2 large:grid-cols-1">
        {listingId && <ListingTold actor={actor} id={listingId} path={path} />}
        {recordId && (
          <RecordTold id={recordId} filedOn={dateInShanghai(file.submittedAt ?? file.createdAt)} />
        )}
        <Section title={t("application")} className="mt-0">
          <DescriptionList
            descriptions={[
              { term: t("reason"), detail: paragraph(repair.reason) },
              { term: t("evidence"), detail: paragraph(repair.evidence) },
              { term: t("files"), detail: <FileLinks caseId={id} documents={documents} /> },
            ]}
          />
        </Section>
      </div>
      {verification && path === "cases" && (
        <Section
          title={t("verification", { by: repair.verifiedByName ?? "" })}
          lead={recommendation && words(`outcomes.${recommendation as "granted" | "refused"}`)}
        >
          {paragraph(verification)}
        </Section>
      )}
      {repair.decisionReason && (
        <Section title={t("decision", { by: repair.decidedByName ?? "" })}>
          {paragraph(repair.decisionReason)}
        </Section>
      )}
    </>
  );
}
