import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ListParams, paramValues } from "@/components/list/list-address";
import { Button, buttonClasses } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { DetailsMenu } from "@/components/ui/details-menu";
import { exportColumns, usualColumns } from "@/lib/domain/organizations/register/schema";

type ExportFormProps = { params: ListParams; total: number };

/** Exactly what the list shows, as a file, with the columns that one wants. A plain form: it needs no script. */
export function ExportForm({ params, total }: ExportFormProps) {
  const t = useTranslations("organizations.register.export");
  const kept = Object.keys(params).filter(
    (name) => !["page", "size", "view", "format", "columns"].includes(name),
  );
  return (
    <DetailsMenu
      align="end"
      summary={
        <>
          <Download aria-hidden="true" />
          {t("title")}
        </>
      }
      summaryClassName={buttonClasses("plain", "small")}
      className="print:hidden"
    >
      <form method="get" action="/organizations/export" className="grid w-80 max-w-[80vw] gap-3 p-3 text-s">
        {kept.flatMap((name) =>
          paramValues(params, name).map((value) => (
            <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
          )),
        )}
        <p className="text-ink-2">{t("lead", { total })}</p>
        <fieldset>
          <legend className="mb-1 font-semibold">{t("columns")}</legend>
          <div className="grid max-h-64 overflow-y-auto">
            {exportColumns.map((column) => (
              <Checkbox
                key={column}
                name="columns"
                value={column}
                defaultChecked={usualColumns.includes(column)}
                label={t(`columnNames.${column}`)}
              />
            ))}
          </div>
        </fieldset>
        <div className="flex gap-2">
          <Button type="submit" name="format" value="xlsx" tone="primary" className="flex-1">
            {t("xlsx")}
          </Button>
          <Button type="submit" name="format" value="csv" className="flex-1">
            {t("csv")}
          </Button>
        </div>
      </form>
    </DetailsMenu>
  );
}
