import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/components/layout/section";
import { BulkActs } from "@/components/list/bulk-acts";
import { DataTable } from "@/components/list/data-table";
import { FactList } from "@/components/listings/fact-list";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import type { KnownCandidate } from "@/lib/domain/supervision/listings/candidates/schema";
import type { ListingCondition, ListingFact } from "@/lib/domain/supervision/listings/schema";
import { submitCandidates } from "../actions";

type CandidateTableProps = { condition: ListingCondition; candidates: KnownCandidate[] };

const hrefOf = (organizationId: string) => (record: NonNullable<ListingFact["record"]>) =>
  record.type === "case" ? `/bureau/cases/${record.id}` : `/bureau/organizations/${organizationId}`;

/** Those who were not proposed yet, to choose from, and below them those of whom something was made already. */
export function CandidateTable({ condition, candidates }: CandidateTableProps) {
  const [t, words, locale] = [useTranslations("listings.preview"), useTranslations("listings"), useLocale()];
  const [fresh, known] = [
    candidates.filter(({ state }) => state === "fresh"),
    candidates.filter(({ state }) => state !== "fresh"),
  ];
  const nameOf = ({ organization }: KnownCandidate) =>
    locale === "en" ? (organization.englishName ?? organization.name) : organization.name;
  const columns = [
    {
      key: "organization",
      header: t("organization"),
      cell: (candidate: KnownCandidate) => (
        <Link href={`/bureau/organizations/${candidate.organizationId}`}>{nameOf(candidate)}</Link>
      ),
    },
    {
      key: "facts",
      header: t("facts"),
      cell: ({ facts, organizationId }: KnownCandidate) => (
        <FactList facts={facts} hrefOf={hrefOf(organizationId)} />
      ),
    },
  ];
  return (
    <>
      <BulkActs
        action={submitCandidates}
        form="candidates"
        acts={
          <Button type="submit" name="act" value={condition} tone="primary" data-bulk-act="">
            {t("proposeChosen")}
          </Button>
        }
      >
        <DataTable
          caption={t("fresh")}
          columns={columns}
          rows={fresh.slice(0, 100)}
          rowKey={({ recordId }) => recordId}
          selection={{
            name: "ids",
            form: "candidates",
            label: (candidate) => t("choose", { name: nameOf(candidate) }),
          }}
          wide
          empty={<p className="text-ink-2">{t("allKnown")}</p>}
        />
      </BulkActs>
      {known.length > 0 && (
        <Section title={t("known", { count: known.length })} lead={t("knownLead")} compact>
          <DataTable
            caption={t("known", { count: known.length })}
            rows={known}
            rowKey={({ recordId }) => recordId}
            wide
            columns={[
              ...columns,
              {
                key: "state",
                header: t("state"),
                cell: ({ listing }) =>
                  listing && (
                    <Link href={`/bureau/cases/${listing.caseId}`}>
                      {listing.number} {words(`statuses.${listing.status}`)}
                    </Link>
                  ),
              },
            ]}
          />
        </Section>
      )}
    </>
  );
}
