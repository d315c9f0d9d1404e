import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/list/data-table";
import type { InboxQuery } from "@/lib/domain/cases/inbox/schema";
import { listSubdistricts } from "@/lib/domain/district/queries/places";
import { countBySubdistrict, type SubdistrictCases } from "@/lib/domain/registrations/queries/statistics";
import type { Actor } from "@/lib/platform/auth/actor";
import { CasesLink, decidedIn } from "./cases-link";

type Places = ReadonlyMap<string, { name: string; englishName: string }>;

/** Cases of each subdistrict: received and decided in a year, and open now. */
export async function SubdistrictFigures({ actor, year }: { actor: Actor; year: number }) {
  const [cases, subdistricts] = await Promise.all([countBySubdistrict(actor, year), listSubdistricts()]);
  const places = new Map(subdistricts.map((subdistrict) => [subdistrict.code, subdistrict]));
  return <SubdistrictTable cases={cases} places={places} year={year} />;
}

function SubdistrictTable({
  cases,
  places,
  year,
}: {
  cases: SubdistrictCases[];
  places: Places;
  year: number;
}) {
  const t = useTranslations("statistics.subdistricts");
  const locale = useLocale();
  const nameOf = (code: string) =>
    (locale === "en" ? places.get(code)?.englishName : places.get(code)?.name) ?? code;
  const queries: Record<"submitted" | "open" | "approved" | "refused", Partial<InboxQuery>> = {
    submitted: { submittedFrom: `${year}-01-01`, submittedTo: `${year}-12-31` },
    open: { turn: ["applicant", "center", "supervisoryUnit", "bureau"] },
    approved: { ...decidedIn(year), outcome: ["approved"] },
    refused: { ...decidedIn(year), outcome: ["refused"] },
  };
  return (
    <DataTable
      caption={t("title")}
      rows={cases}
      rowKey={({ subdistrictCode }) => subdistrictCode}
      empty={<p className="text-ink-2">{t("empty")}</p>}
      columns={[
        {
          key: "subdistrict",
          header: t("subdistrict"),
          cell: ({ subdistrictCode }) => nameOf(subdistrictCode),
        },
        ...(["submitted", "open", "approved", "refused"] as const).map((figure) => ({
          key: figure,
          header: t(figure),
          numeric: true,
          cell: (row: SubdistrictCases) => (
            <CasesLink
              count={row[figure]}
              query={{ ...queries[figure], subdistrict: [row.subdistrictCode] }}
              label={`${nameOf(row.subdistrictCode)}, ${t(figure)}`}
            />
          ),
        })),
      ]}
    />
  );
}
