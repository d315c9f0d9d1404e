import { useLocale, useTranslations } from "next-intl";
import { Panel } from "@/components/ui/panel";
import { Cell, HeaderCell, Table, TableBody, TableHead, TableRow } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { IssuedCredit } from "@/lib/domain/credit/certificates/queries/certificates";
import type { StatedCredit } from "@/lib/domain/credit/certificates/schema";
import { formatDate } from "@/lib/platform/i18n/formats";

/** What a certificate states beside what would be stated today. */
export function StatedAndToday({ certificate }: { certificate: IssuedCredit }) {
  const t = useTranslations("creditPages.verify");
  const words = useTranslations("creditPages");
  const locale = useLocale();
  const { stated, standing } = certificate;
  const lists = (credit: StatedCredit) =>
    credit.lists.length === 0
      ? t("none")
      : credit.lists
          .map(({ list, listedOn }) => `${words(`lists.${list}` as never)} · ${formatDate(listedOn, locale)}`)
          .join(locale === "en" ? "; " : "；");
  const rows = [
    { key: "grade", said: (credit: StatedCredit) => words(`grades.${credit.grade}` as never) },
    { key: "lists", said: lists },
    {
      key: "total",
      said: (credit: StatedCredit) => (credit.total === null ? "—" : `${credit.total} / ${credit.maximum}`),
    },
  ] as const;
  return (
    <Panel className="max-w-3xl overflow-hidden">
      <Table caption={t("compare")} stacked>
        <TableHead>
          <tr>
            <HeaderCell>{t("particular")}</HeaderCell>
            <HeaderCell>{t("onPaper")}</HeaderCell>
            <HeaderCell>{t("today")}</HeaderCell>
          </tr>
        </TableHead>
        <TableBody>
          {rows.map(({ key, said }) => {
            const now = standing === null ? "—" : said(standing);
            return (
              <TableRow key={key}>
                <Cell lead>{t(key)}</Cell>
                <Cell label={t("onPaper")}>{said(stated)}</Cell>
                <Cell label={t("today")}>
                  {now} {now !== said(stated) && <Tag tone="warn">{t("different")}</Tag>}
                </Cell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </Panel>
  );
}
