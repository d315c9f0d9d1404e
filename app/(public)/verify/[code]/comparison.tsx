import { TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { Section } from "@/components/layout/section";
import { cn } from "@/components/ui/cn";
import { Cell, HeaderCell, Table, TableBody, TableHead, TableRow } from "@/components/ui/table";
import type { ComparedLine } from "@/lib/domain/registrations/certificates/particulars/rules";

/** What is printed beside what the register says today; what differs is marked by colour and word. */
export function Comparison({ lines }: { lines: ComparedLine[] }) {
  const t = useTranslations("certificates.verify");
  const differing = lines.filter(({ isSame }) => !isSame).length;
  const nothing = <span className="text-ink-3">{t("nothing")}</span>;
  return (
    <Section title={t("compare")} lead={t("compareLead")}>
      <p className={cn("mb-3 font-semibold", differing > 0 && "text-amber")}>
        {differing === 0 ? t("sameAll") : t("differences", { count: differing })}
      </p>
      <Table caption={t("compare")} stacked>
        <TableHead>
          <TableRow>
            <HeaderCell>{t("particular")}</HeaderCell>
            <HeaderCell>{t("onPaper")}</HeaderCell>
            <HeaderCell>{t("inRegister")}</HeaderCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {lines.map(({ label, printed, today, isSame }) => (
            <TableRow key={label}>
              <Cell lead className="w-48 text-ink-2">
                {label}
              </Cell>
              <Cell label={t("onPaper")}>{printed ?? nothing}</Cell>
              <Cell label={t("inRegister")} className={cn(isSame && "max-sm:hidden!")}>
                {isSame ? (
                  (today ?? nothing)
                ) : (
                  <span className="inline-block rounded-tag bg-amber-wash px-1.5">
                    <TriangleAlert aria-hidden="true" className="mr-1 inline size-4 text-amber" />
                    <strong className="mr-1.5 text-amber">{t("different")}</strong>
                    {today ?? nothing}
                  </span>
                )}
              </Cell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Section>
  );
}
