import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { evaluationTones, roundTones } from "@/components/evaluations/evaluation-tones";
import { EmptyState } from "@/components/layout/empty-state";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { DataTable } from "@/components/list/data-table";
import { organizationPath } from "@/components/organizations/address";
import { StatusTag } from "@/components/record/status-tag";
import { listPublishedResults } from "@/lib/domain/evaluations/queries/round-cases";
import { getRound } from "@/lib/domain/evaluations/rounds/queries";
import { visitor } from "@/lib/platform/auth/actor";
import { today } from "@/lib/platform/clock/today";
import { orNotFound } from "@/lib/platform/http/or-not-found";
import { formatDate } from "@/lib/platform/i18n/formats";

type Params = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { id } = await params;
  const round = await orNotFound(id, () => getRound(visitor, id));
  return { title: (await getLocale()) === "en" ? round.titleEn : round.title };
}

/** A round for the public: its dates, the grades in their publicity period, and those that were given. */
export default async function PublicRoundPage({ params }: Params) {
  const { id } = await params;
  const round = await orNotFound(id, () => getRound(visitor, id));
  const [t, words, locale, results] = [
    await getTranslations("evaluations.public"),
    await getTranslations("evaluations"),
    await getLocale(),
    await listPublishedResults(id),
  ];
  const isEnglish = locale === "en";
  const isDecided = (status: string) => status === "graded" || status === "ungraded";
  const shown = results.filter(({ status }) => !isDecided(status));
  const decided = results.filter(({ status }) => isDecided(status));
  const name = ({ organization }: (typeof results)[number]) =>
    isEnglish ? (organization.englishName ?? organization.name) : organization.name;
  const href = ({ organization }: (typeof results)[number]) => organizationPath(organization);
  return (
    <>
      <PageHeader
        breadcrumbs={[{ href: "/evaluations", label: words("title") }]}
        eyebrow={round.number}
        title={isEnglish ? round.titleEn : round.title}
        facts={[
          {
            label: t("applications"),
            value: `${formatDate(round.applyFrom, locale)} – ${formatDate(round.applyUntil, locale)}`,
          },
          { label: t("assessUntil"), value: formatDate(round.assessUntil, locale) },
        ]}
        tags={<StatusTag tone={roundTones[round.status]}>{words(`roundStatuses.${round.status}`)}</StatusTag>}
      />
      {round.status !== "closed" && (
        <Section title={t("publicity")} lead={t("publicityLead")} className="mt-2">
          <DataTable
            caption={t("publicity")}
            rows={shown}
            rowKey={({ caseId }) => caseId}
            rowHref={href}
            empty={<EmptyState title={t("noneShown")}>{t("noneShownHelp")}</EmptyState>}
            columns={[
              { key: "name", header: t("organization"), cell: name },
              {
                key: "grade",
                header: t("toBeGiven"),
                cell: ({ votedGrade }) => words(`grades.${(votedGrade ?? 0) as 0}`),
              },
              {
                key: "until",
                header: t("publicityUntil"),
                cell: ({ publicityUntil }) => publicityUntil && formatDate(publicityUntil, locale),
              },
              {
                key: "status",
                header: t("status"),
                cell: ({ status, publicityUntil }) => {
                  const isOver =
                    status === "publicity" && publicityUntil !== null && publicityUntil < today();
                  if (isOver) return <StatusTag tone="neutral">{t("publicityOver")}</StatusTag>;
                  return (
                    <StatusTag tone={evaluationTones[status]}>
                      {words(`statuses.${status === "publicity" ? "publicity" : "reviewing"}`)}
                    </StatusTag>
                  );
                },
              },
            ]}
          />
        </Section>
      )}
      <Section title={t("decided", { count: decided.length })}>
        <DataTable
          caption={t("decided", { count: decided.length })}
          rows={decided}
          rowKey={({ caseId }) => caseId}
          rowHref={href}
          empty={<EmptyState title={t("noneDecided")}>{t("noneDecidedHelp")}</EmptyState>}
          columns={[
            { key: "name", header: t("organization"), cell: name },
            {
              key: "grade",
              header: t("grade"),
              cell: ({ grade }) => words(`grades.${(grade ?? 0) as 0}`),
            },
          ]}
        />
      </Section>
    </>
  );
}
