import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { Cell, HeaderCell, Table, TableBody, TableHead, TableRow } from "@/components/ui/table";
import type { CaseCorrection } from "@/lib/domain/cases/queries/corrections";
import type { FieldTraits, SectionKey } from "@/lib/domain/registrations/application/schema";
import type { AnswerWords } from "./answer-words";
import { CorrectionMarks } from "./correction-marks";
import { CorrectionPick } from "./correction-pick";
import type { DossierTable } from "./dossier-rows";
import { RevealedNumber } from "./revealed-number";

type DossierPeopleProps = {
  caseId: string;
  section: SectionKey;
  table: DossierTable;
  words: AnswerWords;
  corrections: CaseCorrection[];
  mayReveal: boolean;
  mayCorrect: boolean;
};

/** A repeated field as a table: new rows, changed cells and dropped rows are marked. */
export function DossierPeople(props: DossierPeopleProps) {
  const { caseId, section, table, words, corrections, mayReveal, mayCorrect } = props;
  const t = useTranslations();
  const columns = Object.entries(table.traits.columns) as [string, FieldTraits][];
  const nameOf = (field: string) => t(`registrations.fields.${section}.${field}` as never);
  const filled = columns.filter(([name]) => table.rows.some(({ cells }) => (cells[name] ?? "") !== ""));
  return (
    <div id={`at-${table.target.replaceAll(".", "-")}`} className="scroll-mt-24">
      <Table caption={nameOf(table.field)} stacked>
        <TableHead>
          <TableRow>
            {filled.map(([name]) => (
              <HeaderCell key={name}>{nameOf(name)}</HeaderCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {table.rows.map(({ place, cells, before, change }) => (
            <TableRow
              key={`${place} ${cells.name}`}
              className={cn(change === "dropped" && "text-ink-3 line-through")}
            >
              {filled.map(([name, traits], at) => {
                const value = words(traits, cells[name] ?? "");
                const past = before && words(traits, before[name] ?? "");
                const isChanged = change === "new" || (past !== undefined && past !== value);
                return (
                  <Cell key={name} label={nameOf(name)} lead={at === 0}>
                    {traits.type === "identity" && value !== "" && place >= 0 ? (
                      <RevealedNumber
                        {...{ caseId, mayReveal, isChanged }}
                        name={`${cells.name ?? ""} ${nameOf(name)}`}
                        mask={value}
                        label={t("cases.identity.reveal")}
                        place={`${table.target}.${place}.${name}`}
                      />
                    ) : (
                      <>
                        <span className={cn(isChanged && "rounded-tag bg-amber-wash px-1")}>
                          {value || "—"}
                        </span>
                        {past !== undefined && past !== value && (
                          <del className="block text-ink-3 text-xs">{past || "—"}</del>
                        )}
                      </>
                    )}
                    {at === 0 && change !== null && (
                      <span className="ml-1.5 text-amber text-xs">{t(`cases.answers.rows.${change}`)}</span>
                    )}
                  </Cell>
                );
              })}
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {mayCorrect && <CorrectionPick target={table.target} name={nameOf(table.field)} />}
      <CorrectionMarks corrections={corrections} />
    </div>
  );
}
