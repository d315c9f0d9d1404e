import { getLocale, getTranslations } from "next-intl/server";
import { Section } from "@/components/layout/section";
import { FactList } from "@/components/listings/fact-list";
import { DescriptionList } from "@/components/ui/description-list";
import { Link } from "@/components/ui/link";
import { listDocuments } from "@/lib/domain/cases/queries/documents";
import { listSubmissions } from "@/lib/domain/cases/queries/submissions";
import { conditionTraits, legalPlace } from "@/lib/domain/supervision/listings/conditions/rules";
import type { ListingCase } from "@/lib/domain/supervision/listings/queries/listing";
import type { ListingFact } from "@/lib/domain/supervision/listings/schema";
import { type CalendarDate, dateInShanghai } from "@/lib/platform/clock";
import { formatDate } from "@/lib/platform/i18n/formats";
import { FileLinks } from "../complaint/file-links";

type ListingDossierProps = {
  file: ListingCase;
  /** At the offices, where records can be opened, or at the organization's own desk. */
  path: "cases" | "applications";
};

const paragraph = (text: string) => <p className="max-w-measure whitespace-pre-line">{text}</p>;

function recordHref(record: NonNullable<ListingFact["record"]>, organizationId: string): string {
  if (record.type === "case") return `/cases/${record.id}`;
  return `/bureau/organizations/${organizationId}`;
}

/** The facts beside the defence, what was verified and decided, and how the entry stands. */
export async function ListingDossier({ file, path }: ListingDossierProps) {
  const { id, listing } = file;
  const [t, words, locale, documents, submissions] = [
    await getTranslations("listings.dossier"),
    await getTranslations("listings"),
    await getLocale(),
    await listDocuments(id),
    await listSubmissions(id),
  ];
  const place = legalPlace(listing.condition);
  const day = (date: CalendarDate | null) => (date ? formatDate(date, locale) : null);
  const defence = submissions.find(({ kind }) => kind === "defence");
  const files = (material: string) => documents.filter((document) => document.material === material);
  const statement = (defence?.answers as { statement?: string } | undefined)?.statement ?? "";
  const evidence = [...files("evidence"), ...files("exemption")];
  return (
    <>
      <div className="grid gap-x-8 gap-y-6 lg:grid-cols-2 large:grid-cols-1">
        <Section title={t("facts")} className="mt-0">
          <FactList
            facts={listing.facts}
            {...(path === "cases" && {
              hrefOf: (record: NonNullable<ListingFact["record"]>) =>
                recordHref(record, listing.organizationId),
            })}
          />
          {evidence.length > 0 && <FileLinks caseId={id} documents={evidence} />}
        </Section>
        <Section title={t("defence")} className="mt-0">
          {defence ? (
            <>
              <p className="text-ink-2 text-xs">
                {t("by", {
                  name: defence.submittedByName,
                  date: formatDate(dateInShanghai(defence.submittedAt), locale),
                })}
              </p>
              {paragraph(statement)}
              <FileLinks caseId={id} documents={files("defence")} />
            </>
          ) : (
            <p className="text-ink-2 text-s">
              {t(listing.noticeServedOn === null ? "notServed" : "noDefence", {
                date: day(listing.defenceDueOn) ?? "",
              })}
            </p>
          )}
        </Section>
      </div>
      <Section title={t("grounds")}>
        <DescriptionList
          descriptions={[
            { term: t("list"), detail: words(`lists.${listing.list}`) },
            { term: t("condition"), detail: words(`conditions.${listing.condition}.name`) },
            { term: t("basis"), detail: locale === "en" ? place.en : place.zh },
            {
              term: t("reason"),
              detail: paragraph((locale === "en" ? listing.reasonEn : null) ?? listing.reason),
            },
            {
              term: t("proposed"),
              detail: `${day(listing.proposedOn)} · ${listing.proposedById === null ? t("byRule") : listing.proposedByName}`,
            },
            ...(listing.noticeServedOn
              ? [
                  {
                    term: t("notice"),
                    detail: t(listing.isServedByPublication ? "published" : "served", {
                      date: day(listing.noticeServedOn) ?? "",
                      until: day(listing.defenceDueOn) ?? "",
                    }),
                  },
                ]
              : []),
            { term: t("exit"), detail: words(`conditions.${listing.condition}.left`) },
          ]}
        />
      </Section>
      {listing.verification && path === "cases" && (
        <Section
          title={t("verification", { by: listing.verifiedByName ?? "" })}
          lead={listing.recommendation && words(`recommendations.${listing.recommendation}`)}
        >
          {paragraph(listing.verification)}
        </Section>
      )}
      {listing.decisionReason && (
        <Section title={t("decision", { by: listing.decidedByName ?? "" })}>
          {paragraph(listing.decisionReason)}
        </Section>
      )}
      {listing.listedOn && (
        <Section title={t("entry")}>
          <DescriptionList
            descriptions={[
              { term: t("listedOn"), detail: day(listing.listedOn) },
              { term: t("clock"), detail: day(listing.clockStartedOn) },
              {
                term: t("exitFrom"),
                detail: day(listing.exitFrom) ?? t(`exits.${conditionTraits[listing.condition].exit}`),
              },
              ...(listing.removedOn
                ? [
                    {
                      term: t("removedOn"),
                      detail: (
                        <>
                          {day(listing.removedOn)} {paragraph(listing.removalReason ?? "")}
                        </>
                      ),
                    },
                  ]
                : []),
              ...(listing.movedFromId
                ? [
                    {
                      term: t("movedFrom"),
                      detail: <Link href={`/${path}/${listing.movedFromId}`}>{t("openEarlier")}</Link>,
                    },
                  ]
                : []),
            ]}
          />
        </Section>
      )}
    </>
  );
}
