import { getTranslations } from "next-intl/server";
import { Section } from "@/components/layout/section";
import { DataTable } from "@/components/list/data-table";
import type { LeftOut } from "@/lib/domain/supervision/external-records/schema";

/** Rows that cannot be taken over, each with everything that is wrong with it. */
export async function ProblemRows({ rows }: { rows: LeftOut[] }) {
  const [t, translate] = [await getTranslations("externalRecords.batch"), await getTranslations()];
  if (rows.length === 0) return null;
  return (
    <Section title={t("bad")} lead={t("badCount", { count: rows.length })} compact>
      <DataTable
        caption={t("bad")}
        rows={rows}
        rowKey={({ row }) => String(row)}
        columns={[
          { key: "row", header: t("row"), cell: ({ row }) => row },
          { key: "shown", header: t("shown"), cell: ({ shown }) => shown },
          {
            key: "problem",
            header: t("problem"),
            cell: ({ problems }) => (
              <ul className="grid gap-0.5">
                {problems.map(({ key, values }) => (
                  <li key={key}>{translate(key as never, values as never)}</li>
                ))}
              </ul>
            ),
          },
        ]}
      />
    </Section>
  );
}
