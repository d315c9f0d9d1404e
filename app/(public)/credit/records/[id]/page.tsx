import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { RecordPointsNow } from "@/app/frame/credit/record-points-now";
import { WhoMayObject } from "@/app/frame/credit/who-may-object";
import { getCreditWords } from "@/components/credit/credit-words";
import { RecordStandingTag } from "@/components/credit/record-standing-tag";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { organizationPath } from "@/components/organizations/address";
import { Callout } from "@/components/ui/callout";
import { DescriptionList } from "@/components/ui/description-list";
import { Link } from "@/components/ui/link";
import { Panel } from "@/components/ui/panel";
import { getRecord } from "@/lib/domain/credit/records/queries/records";
import { getOrganizationById } from "@/lib/domain/organizations/queries/organization";
import { getActor } from "@/lib/platform/auth/current-actor";
import { dateInShanghai } from "@/lib/platform/clock";
import { orNotFound } from "@/lib/platform/http/or-not-found";
import { formatDate } from "@/lib/platform/i18n/formats";

type Props = { params: Promise<{ id: string }> };

const load = cache(async (id: string) => {
  const actor = await getActor();
  return { actor, record: await orNotFound(id, () => getRecord(actor, id)) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ record }, words] = [await load((await params).id), await getCreditWords()];
  return { title: words.fact(record.kind, record), robots: { index: false } };
}

/** One credit record: the fact, its source and dates, what it does to the score, and the way to object. */
export default async function RecordPage({ params }: Props) {
  const { actor, record } = await load((await params).id);
  const [t, words, organization] = await Promise.all([
    getTranslations("creditPages"),
    getCreditWords(),
    getOrganizationById(actor, record.organizationId),
  ]);
  const day = (date: Parameters<typeof formatDate>[0]) => formatDate(date, words.locale);
  const page = `${organizationPath(organization)}/credit`;
  return (
    <article>
      <PageHeader
        eyebrow={t("record.eyebrow")}
        title={words.fact(record.kind, record)}
        breadcrumbs={[{ href: page, label: organization.name }]}
        tags={<RecordStandingTag record={record} />}
      />
      {record.underObjectionSince && !record.annulledOn && (
        <Callout tone="warn">
          {t("record.objectedSince", { date: day(dateInShanghai(record.underObjectionSince)) })}
        </Callout>
      )}
      {record.annulledOn && (
        <Callout tone="info">
          {t("record.annulledOn", { date: day(record.annulledOn), reason: record.annulReason ?? "" })}
          {record.correctedById && (
            <>
              {" "}
              <Link href={`/credit/records/${record.correctedById}`}>{t("record.correctedBy")}</Link>
            </>
          )}
        </Callout>
      )}
      {record.endedOn && !record.annulledOn && (
        <Callout tone="info">
          {t("record.endedOn", { date: day(record.endedOn), reason: record.endReason ?? "none" })}
        </Callout>
      )}
      <div className="grid gap-x-12 lg:grid-cols-2 large:grid-cols-1">
        <Section title={t("record.facts")}>
          <Panel className="px-5 py-2">
            <DescriptionList
              className="[&>div:last-child]:border-b-0"
              descriptions={[
                { term: t("record.organization"), detail: <Link href={page}>{organization.name}</Link> },
                { term: t("record.category"), detail: words.say(`categories.${record.category}`) },
                { term: t("record.dimension"), detail: words.dimension(record.dimension) },
                { term: t("record.source"), detail: words.say(`sources.${record.source}`) },
                { term: t("record.happened"), detail: day(record.occurredOn) },
                { term: t("record.countsFrom"), detail: day(record.countsFrom) },
                {
                  term: t("record.publishedUntil"),
                  detail: record.publicUntil ? day(record.publicUntil) : t("record.permanent"),
                },
              ]}
            />
          </Panel>
        </Section>
        <Section title={t("record.points")}>
          <RecordPointsNow actor={actor} record={record} />
        </Section>
      </div>
      <Section id="wrong" title={t("record.wrong")} lead={t("record.wrongWhy")} className="print:hidden">
        <WhoMayObject actor={actor} record={record} organization={organization} />
      </Section>
    </article>
  );
}
