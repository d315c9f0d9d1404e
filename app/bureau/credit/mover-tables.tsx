import { getLocale, getTranslations } from "next-intl/server";
import { pointTone, signed } from "@/components/credit/figures";
import { GradeMark } from "@/components/credit/grade-mark";
import { Section } from "@/components/layout/section";
import { DataTable } from "@/components/list/data-table";
import type { ListParams } from "@/components/list/list-address";
import { ViewSwitch } from "@/components/list/view-switch";
import { type Mover, movers } from "@/lib/domain/credit/scores/queries/movers";
import type { Actor } from "@/lib/platform/auth/actor";
import { addDays } from "@/lib/platform/clock";
import { today } from "@/lib/platform/clock/today";
import { formatDate } from "@/lib/platform/i18n/formats";

const periods = { month: 30, quarter: 91, year: 365 } as const;
type Period = keyof typeof periods;

const shown = 8;

const askedPeriod = (params: ListParams): Period => {
  const text = [params.view ?? ""].flat()[0];
  return text === "month" || text === "year" ? text : "quarter";
};

type MoverTablesProps = { actor: Actor; path: string; params: ListParams };

/** Whose score rose and fell most in a period. */
export async function MoverTables({ actor, path, params }: MoverTablesProps) {
  const period = askedPeriod(params);
  const from = addDays(today(), -periods[period]);
  const [t, locale, { up, down }] = await Promise.all([
    getTranslations("creditPages.bureau.movers"),
    getLocale(),
    movers(actor, { from, until: today(), take: shown }),
  ]);
  return (
    <Section
      id="movers"
      title={t("title")}
      lead={t("lead", { from: formatDate(from, locale) })}
      actions={
        <ViewSwitch
          path={path}
          params={params}
          label={t("period")}
          views={[
            { value: "quarter", label: t("quarter") },
            { value: "month", label: t("month") },
            { value: "year", label: t("year") },
          ]}
        />
      }
    >
      <div className="grid items-start gap-8 xl:grid-cols-2 large:grid-cols-1 [&>*]:min-w-0">
        <MoverTable
          caption={t("up")}
          movers={up}
          words={{ from: t("from"), to: t("to"), change: t("change"), none: t("none") }}
        />
        <MoverTable
          caption={t("down")}
          movers={down}
          words={{ from: t("from"), to: t("to"), change: t("change"), none: t("none") }}
        />
      </div>
    </Section>
  );
}

type MoverTableProps = {
  caption: string;
  movers: Mover[];
  words: { from: string; to: string; change: string; none: string };
};

function MoverTable({ caption, movers: rows, words }: MoverTableProps) {
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={({ organizationId }) => organizationId}
      rowHref={({ organizationId }) => `/bureau/credit/organizations/${organizationId}`}
      empty={<p className="text-ink-2">{words.none}</p>}
      columns={[
        { key: "name", header: caption, cell: ({ name }) => name },
        { key: "from", header: words.from, numeric: true, cell: ({ before }) => before ?? "—" },
        {
          key: "to",
          header: words.to,
          numeric: true,
          cell: ({ after, gradeAfter }) => (
            <span className="inline-flex items-center gap-2">
              {after} <GradeMark grade={gradeAfter} size="small" />
            </span>
          ),
        },
        {
          key: "change",
          header: words.change,
          numeric: true,
          cell: ({ before, after }) => (
            <span className={`font-semibold ${pointTone(after - (before ?? 0))}`}>
              {signed(after - (before ?? 0))}
            </span>
          ),
        },
      ]}
    />
  );
}
