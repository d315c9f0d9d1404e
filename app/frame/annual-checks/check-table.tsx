import { useLocale, useTranslations } from "next-intl";
import { caseAddress } from "@/app/frame/cases/in-case";
import { annualCheckTones, conclusionTones } from "@/components/annual-checks/status-tones";
import { EmptyState } from "@/components/layout/empty-state";
import { DataTable } from "@/components/list/data-table";
import type { ListParams } from "@/components/list/list-address";
import { ButtonLink } from "@/components/ui/button";
import { Tag } from "@/components/ui/tag";
import type { ListedCheck } from "@/lib/domain/annual-checks/listing/queries/checks";
import type { CheckSearch } from "@/lib/domain/annual-checks/listing/schema";
import { type Actor, isBureau } from "@/lib/platform/auth/actor";
import { formatDate } from "@/lib/platform/i18n/formats";

type CheckTableProps = {
  actor: Actor;
  path: string;
  params: ListParams;
  search: CheckSearch;
  checks: ListedCheck[];
  /** Rows can be chosen. */
  chases: boolean;
};

/** Annual checks as a table: a filed one opens its case, one without a report the organization's entry. */
export function CheckTable({ actor, path, params, search, checks, chases }: CheckTableProps) {
  const [t, words, locale] = [
    useTranslations("annualChecks.list"),
    useTranslations("annualChecks"),
    useLocale(),
  ];
  const nameOf = (place: { name: string; englishName: string } | null) =>
    place ? (locale === "en" ? place.englishName : place.name) : t("direct");
  const statusOf = ({ status, outcome }: ListedCheck) =>
    status === "concluded" && outcome ? (
      <Tag tone={conclusionTones[outcome]}>{words(`conclusions.${outcome}`)}</Tag>
    ) : (
      <Tag tone={annualCheckTones[status]}>{words(`statuses.${status}`)}</Tag>
    );
  return (
    <DataTable
      caption={t("caption")}
      rows={checks}
      rowKey={({ caseId }) => caseId}
      rowHref={(check) => hrefOf(actor, check)}
      sorting={{ path, params, sort: search.sort }}
      {...(chases && {
        selection: {
          name: "ids",
          form: "bulk",
          label: ({ title }: ListedCheck) => t("choose", { title }),
        },
      })}
      columns={[
        { key: "title", header: t("title"), sort: "title", cell: ({ title }) => title },
        { key: "kind", header: t("kind"), cell: ({ kind }) => words(`forms.${kind}`) },
        { key: "status", header: t("status"), cell: statusOf },
        {
          key: "filedOn",
          header: t("filedOn"),
          sort: "filedOn",
          cell: ({ filedOn }) => (filedOn ? formatDate(filedOn, locale) : t("notFiled")),
        },
        {
          key: "late",
          header: t("late"),
          sort: "daysLate",
          numeric: true,
          cell: ({ late }) => (late > 0 ? t("daysLate", { count: late }) : ""),
        },
        {
          key: "missedYears",
          header: t("missed"),
          sort: "missedYears",
          numeric: true,
          cell: ({ missedYears }) => (missedYears > 0 ? t("years", { count: missedYears }) : ""),
        },
        { key: "subdistrict", header: t("subdistrict"), cell: ({ subdistrict }) => nameOf(subdistrict) },
        { key: "unit", header: t("unit"), cell: ({ supervisoryUnit }) => nameOf(supervisoryUnit) },
      ]}
      empty={
        <EmptyState title={t("empty")} actions={<ButtonLink href={path}>{t("clear")}</ButtonLink>}>
          {t("emptyHelp")}
        </EmptyState>
      }
    />
  );
}

function hrefOf(actor: Actor, { caseId, organizationId, filedOn, identifier }: ListedCheck): string {
  if (filedOn) return caseAddress(actor, caseId, "");
  return isBureau(actor) ? `/bureau/organizations/${organizationId}` : `/organizations/${identifier}`;
}
