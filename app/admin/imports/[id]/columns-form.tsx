import { getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { Callout } from "@/components/ui/callout";
import { Select } from "@/components/ui/select";
import { Cell, HeaderCell, Table, TableBody, TableHead, TableRow } from "@/components/ui/table";
import { missingColumns } from "@/lib/domain/organizations/imports/columns/rules";
import type { Batch } from "@/lib/domain/organizations/imports/queries/batches";
import { suggestColumns } from "@/lib/domain/organizations/imports/queries/headers";
import { columnName } from "@/lib/domain/organizations/imports/rules";
import type { SheetHeaders } from "@/lib/domain/organizations/imports/schema";
import { particularFields } from "@/lib/domain/organizations/schema";
import { submitColumns } from "../actions";

/** Step one: which column of the sheet is which particular, as guessed, for the administrator to correct. */
export async function ColumnsForm({ batch, headers }: { batch: Batch; headers: SheetHeaders }) {
  const [t, translate] = [await getTranslations("imports.columns"), await getTranslations()];
  const label = (field: string) => translate(`organizations.fields.${field}` as never);
  const mapping = batch.mapping ?? (await suggestColumns(headers));
  const { lacksIdentifier, forNewEntries } = missingColumns(mapping);
  const fieldOf = new Map(Object.entries(mapping.columns).map(([field, column]) => [column, field]));
  const choices = particularFields.map((field) => ({ value: field, label: label(field) }));
  const unit = mapping.units.registeredCapital;
  return (
    <div className="grid gap-5">
      {lacksIdentifier && (
        <Callout tone="bad" title={t("lacksIdentifier")}>
          {t("lacksIdentifierWhy")}
        </Callout>
      )}
      {forNewEntries.length > 0 && (
        <Callout tone="warn" title={t("lacksForNew", { fields: forNewEntries.map(label).join(t("and")) })}>
          {t("lacksForNewWhy")}
        </Callout>
      )}
      {unit && <Callout tone="info">{t("unit", { unit, field: label("registeredCapital") })}</Callout>}
      <Form action={submitColumns} id="imported">
        <input type="hidden" name="id" value={batch.id} />
        <Table caption={t("caption")} stacked stickyHeader>
          <TableHead>
            <tr>
              <HeaderCell>{t("column")}</HeaderCell>
              <HeaderCell>{t("header")}</HeaderCell>
              <HeaderCell>{t("samples")}</HeaderCell>
              <HeaderCell>{t("particular")}</HeaderCell>
            </tr>
          </TableHead>
          <TableBody>
            {headers.columns.map(({ header, samples }, column) => (
              <TableRow key={columnName(column)}>
                <Cell label={t("column")}>{columnName(column)}</Cell>
                <Cell label={t("header")} lead>
                  {header || <span className="text-ink-3">{t("noHeader")}</span>}
                </Cell>
                <Cell label={t("samples")} className="max-w-80 text-ink-2">
                  <span className="line-clamp-2 break-all">
                    {samples.filter((text) => text !== "").join(" · ") || "—"}
                  </span>
                </Cell>
                <Cell label={t("particular")} className="min-w-52">
                  <Select
                    id={column === 0 ? "imported-columns" : undefined}
                    name="columns"
                    aria-label={t("particularOf", { column: columnName(column), header })}
                    defaultValue={fieldOf.get(column) ?? ""}
                    placeholder={t("skip")}
                    choices={choices}
                  />
                </Cell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
        <div className="flex flex-wrap items-center gap-3">
          <SubmitButton>{t("submit")}</SubmitButton>
          <p className="text-ink-2 text-s">{t("remembered")}</p>
        </div>
      </Form>
    </div>
  );
}
