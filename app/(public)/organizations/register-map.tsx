import { getLocale, getTranslations } from "next-intl/server";
import { listAddress, paramValues } from "@/components/list/list-address";
import { SubdistrictMap } from "@/components/organizations/subdistrict-map";
import { Link } from "@/components/ui/link";
import { Panel } from "@/components/ui/panel";
import { Cell, HeaderCell, Table, TableBody, TableFoot, TableHead, TableRow } from "@/components/ui/table";
import { formatShare } from "@/lib/platform/i18n/formats";
import type { RegisterViewProps } from "./register-view";

/** The register by subdistrict: a map and the same figures as a table. */
export async function RegisterMap({ params, counts, subdistricts }: RegisterViewProps) {
  const [t, locale] = await Promise.all([getTranslations("organizations.register.map"), getLocale()]);
  const chosen = paramValues(params, "subdistrict");
  const figures = subdistricts.map(({ code, name, englishName }) => {
    const isChosen = chosen.includes(code);
    const next = isChosen ? chosen.filter((other) => other !== code) : [...chosen, code];
    const count = counts.facets.subdistrict.get(code) ?? 0;
    return {
      code,
      name,
      englishName,
      count,
      isChosen,
      href: listAddress("/organizations", params, { subdistrict: next }),
    };
  });
  const total = figures.reduce((sum, { count }) => sum + count, 0);
  const nameOf = (figure: (typeof figures)[number]) => (locale === "en" ? figure.englishName : figure.name);
  return (
    <Panel className="grid gap-6 p-4 sm:p-6 xl:grid-cols-[minmax(0,1fr)_19rem]">
      <figure>
        <SubdistrictMap subdistricts={figures} />
        <figcaption className="mt-2 text-ink-2 text-s">{t("description")}</figcaption>
      </figure>
      <Table caption={t("table")}>
        <TableHead>
          <tr>
            <HeaderCell>{t("subdistrict")}</HeaderCell>
            <HeaderCell numeric>{t("count")}</HeaderCell>
            <HeaderCell numeric>{t("share")}</HeaderCell>
          </tr>
        </TableHead>
        <TableBody>
          {figures.map((figure) => (
            <TableRow key={figure.code}>
              <Cell>
                <Link
                  href={listAddress("/organizations", params, { subdistrict: figure.code, view: null })}
                  className="inline-flex min-h-6 items-center max-sm:min-h-11"
                >
                  {nameOf(figure)}
                </Link>
              </Cell>
              <Cell numeric>{figure.count.toLocaleString(locale)}</Cell>
              <Cell numeric>{formatShare(figure.count, total)}</Cell>
            </TableRow>
          ))}
        </TableBody>
        <TableFoot>
          <tr>
            <Cell>{t("total")}</Cell>
            <Cell numeric>{total.toLocaleString(locale)}</Cell>
            <Cell />
          </tr>
        </TableFoot>
      </Table>
    </Panel>
  );
}
