import { useTranslations } from "next-intl";
import { DataTable } from "@/components/list/data-table";
import { countDecidedByKind, type DecidedCases } from "@/lib/domain/registrations/queries/statistics";
import type { Actor } from "@/lib/platform/auth/actor";
import { formatShare } from "@/lib/platform/i18n/formats";
import { CasesLink, decidedIn } from "./cases-link";

type Figures = { actor: Actor; year: number };

/** Decisions of a year by kind, against the statutory limit. */
export async function DecidedFigures({ actor, year }: Figures) {
  return <DecidedTable decided={await countDecidedByKind(actor, year)} year={year} />;
}

function DecidedTable({ decided, year }: { decided: DecidedCases[]; year: number }) {
  const t = useTranslations("statistics.decided");
  const kinds = useTranslations("registrations.kinds");
  const outcome = (row: DecidedCases, one: "approved" | "refused") => (
    <CasesLink
      count={row[one]}
      query={{ ...decidedIn(year), kind: [row.kind], outcome: [one] }}
      label={`${kinds(row.kind)}, ${t(one)}`}
    />
  );
  return (
    <DataTable
      caption={t("title")}
      rows={decided}
      rowKey={({ kind }) => kind}
      empty={<p className="text-ink-2">{t("empty", { year: String(year) })}</p>}
      columns={[
        { key: "kind", header: t("kind"), cell: ({ kind }) => kinds(kind) },
        {
          key: "count",
          header: t("count"),
          numeric: true,
          cell: ({ kind, count }) => (
            <CasesLink
              count={count}
              query={{ ...decidedIn(year), kind: [kind] }}
              label={`${kinds(kind)}, ${t("count")}`}
            />
          ),
        },
        { key: "approved", header: t("approved"), numeric: true, cell: (row) => outcome(row, "approved") },
        { key: "refused", header: t("refused"), numeric: true, cell: (row) => outcome(row, "refused") },
        {
          key: "inTime",
          header: t("inTime"),
          numeric: true,
          cell: ({ inTime, count }) => formatShare(inTime, count),
        },
        {
          key: "median",
          header: t("median"),
          numeric: true,
          cell: ({ medianDays, limitUnit }) => t(limitUnit, { count: medianDays }),
        },
        {
          key: "limit",
          header: t("limit"),
          numeric: true,
          cell: ({ limitValue, limitUnit }) => t(limitUnit, { count: limitValue }),
        },
      ]}
    />
  );
}
