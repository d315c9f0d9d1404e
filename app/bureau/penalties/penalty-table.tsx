import { useLocale, useTranslations } from "next-intl";
import { type Column, DataTable } from "@/components/list/data-table";
import { StatusTag } from "@/components/record/status-tag";
import { penaltyKindTones } from "@/components/supervision/penalty-tones";
import { Tag } from "@/components/ui/tag";
import type { ListedPenalty } from "@/lib/domain/supervision/penalties/queries/register";
import { addYears } from "@/lib/platform/clock";
import { formatDate, formatMoney } from "@/lib/platform/i18n/formats";

type PenaltyTableProps = { penalties: ListedPenalty[]; publicYears: number };

/** Penalties as a list; those of the bureau open their case, the others the entry of the organization. */
export function PenaltyTable({ penalties, publicYears }: PenaltyTableProps) {
  const t = useTranslations("penalties.register");
  const kinds = useTranslations("penalties.penaltyKinds");
  const locale = useLocale();
  const columns: Column<ListedPenalty>[] = [
    { key: "organization", header: t("columns.organization"), cell: (row) => row.organization.name },
    {
      key: "kind",
      header: t("columns.kind"),
      cell: ({ kind, fine }) => (
        <>
          <Tag tone={penaltyKindTones[kind]}>{kinds(kind)}</Tag> {fine !== null && formatMoney(fine)}
        </>
      ),
    },
    { key: "number", header: t("columns.number"), cell: (row) => row.number },
    { key: "department", header: t("columns.department"), cell: (row) => row.department },
    {
      key: "decidedOn",
      header: t("columns.decidedOn"),
      cell: (row) => formatDate(row.decidedOn, locale),
    },
    {
      key: "state",
      header: t("columns.publicUntil"),
      cell: ({ annulledOn, decidedOn }) =>
        annulledOn ? (
          <StatusTag tone="neutral">{t("annulled")}</StatusTag>
        ) : (
          formatDate(addYears(decidedOn, publicYears), locale)
        ),
    },
  ];
  return (
    <DataTable
      caption={t("title")}
      columns={columns}
      rows={penalties}
      rowKey={(row) => row.id}
      rowHref={({ caseId, organization }) =>
        caseId ? `/bureau/cases/${caseId}` : `/bureau/organizations/${organization.id}`
      }
    />
  );
}
