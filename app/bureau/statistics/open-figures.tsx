import { useTranslations } from "next-intl";
import { DataTable } from "@/components/list/data-table";
import type { CaseParty } from "@/lib/domain/cases/schema";
import { countOpenByStage, type OpenCases } from "@/lib/domain/registrations/queries/statistics";
import type { RegistrationKind } from "@/lib/domain/registrations/schema";
import type { Actor } from "@/lib/platform/auth/actor";
import { addDays } from "@/lib/platform/clock";
import { today } from "@/lib/platform/clock/today";
import { CasesLink } from "./cases-link";

const parties = ["applicant", "center", "supervisoryUnit", "bureau"] as const satisfies CaseParty[];

/** Open cases, by kind and by whose turn it is. */
export async function OpenFigures({ actor }: { actor: Actor }) {
  return <OpenTable open={await countOpenByStage(actor, today())} />;
}

function OpenTable({ open }: { open: readonly OpenCases[] }) {
  const t = useTranslations("statistics.open");
  const kinds = useTranslations("registrations.kinds");
  if (open.length === 0) return <p className="text-ink-2">{t("empty")}</p>;
  const sum = (of: readonly OpenCases[], figure: "count" | "overdue") =>
    of.reduce((total, one) => total + one[figure], 0);
  const rows = [...new Set(open.map(({ kind }) => kind))]
    .map((kind) => ({ kind, of: open.filter((one) => one.kind === kind) }))
    .sort((one, other) => sum(other.of, "count") - sum(one.of, "count"));
  const named = (kind: RegistrationKind | null) => (kind === null ? t("total") : kinds(kind));
  const lines: { kind: RegistrationKind | null; of: readonly OpenCases[] }[] = [
    ...rows,
    { kind: null, of: open },
  ];
  const within = (kind: RegistrationKind | null) => (kind === null ? {} : { kind: [kind] });
  return (
    <DataTable
      caption={t("title")}
      rows={lines}
      rowKey={({ kind }) => kind ?? "total"}
      columns={[
        { key: "kind", header: t("kind"), cell: ({ kind }) => named(kind) },
        ...parties.map((party) => ({
          key: party,
          header: t(`parties.${party}`),
          numeric: true,
          cell: ({ kind, of }: (typeof lines)[number]) => (
            <CasesLink
              count={sum(
                of.filter(({ waitsFor }) => waitsFor === party),
                "count",
              )}
              query={{ ...within(kind), turn: [party] }}
              label={`${named(kind)}, ${t(`parties.${party}`)}`}
            />
          ),
        })),
        {
          key: "total",
          header: t("total"),
          numeric: true,
          cell: ({ kind, of }) => (
            <CasesLink
              count={sum(of, "count")}
              query={{ ...within(kind), turn: [...parties] }}
              label={`${named(kind)}, ${t("total")}`}
            />
          ),
        },
        {
          key: "overdue",
          header: t("overdue"),
          numeric: true,
          cell: ({ kind, of }) => (
            <CasesLink
              count={sum(of, "overdue")}
              query={{ ...within(kind), turn: [...parties], dueTo: addDays(today(), -1) }}
              label={`${named(kind)}, ${t("overdue")}`}
            />
          ),
        },
      ]}
    />
  );
}
