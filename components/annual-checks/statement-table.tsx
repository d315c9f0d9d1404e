"use client";

import { useTranslations } from "next-intl";
import {
  type ClipboardEvent,
  Fragment,
  type KeyboardEvent,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from "react";
import { useFormContext } from "@/components/form/form-context";
import { cn } from "@/components/ui/cn";
import type { StatementKey } from "@/lib/domain/annual-checks/report/schema";
import { cellName, isTyped, statementReader } from "@/lib/domain/annual-checks/report/statements/rules";
import { statements } from "@/lib/domain/annual-checks/report/statements/schema";
import type { NestedValues } from "@/lib/platform/forms/nested-values";
import { amountText, shownText } from "./amount-text";
import { differingSums, pastedTable, placePasted } from "./paste-cells";
import { StatementCell } from "./statement-cell";

type StatementTableProps = {
  statement: StatementKey;
  answers: NestedValues;
  /** Cells that a check or an office points at, with what is said of them. */
  marks: Record<string, string[]>;
  onTyped: (answers: Record<string, string>) => void;
};

const textsOf = (values: Iterable<readonly [string, unknown]>) =>
  Object.fromEntries([...values].filter(([, value]) => typeof value === "string")) as Record<string, string>;

const focusCell = (form: HTMLFormElement | null, name: string) => {
  const next = form?.elements.namedItem(name);
  if (!(next instanceof HTMLInputElement)) return;
  next.focus();
  next.select();
};

/**
 * A statement to be filled in: sums follow as one types, Enter and the arrow keys move up and down, and what is copied from
 * a spreadsheet fills the cells below and to the right.
 */
export function StatementTable({ statement, answers, marks, onTyped }: StatementTableProps) {
  const t = useTranslations("annualReportFields");
  const own = useTranslations("annualReport");
  const formId = useFormContext()?.id ?? statement;
  const { lines, columns } = statements[statement];
  const [typed, setTyped] = useState(() => textsOf(Object.entries(answers)));
  const [drawn] = useState(typed);
  const [said, setSaid] = useState("");
  const table = useRef<HTMLTableElement>(null);
  const read = statementReader(statement, typed);
  const typedLines = lines.filter(({ of }) => !of);

  function note(form: HTMLFormElement | null): Record<string, string> {
    const now = form ? textsOf(new FormData(form)) : {};
    setTyped(now);
    onTyped(now);
    return now;
  }

  const noteEarlyOnes = useEffectEvent(() => {
    const cells = table.current?.querySelectorAll("input") ?? [];
    if ([...cells].some((input) => input.value !== input.defaultValue))
      note(table.current?.closest("form") ?? null);
  });
  // What was typed before the page came to life has fired its events already.
  useEffect(() => noteEarlyOnes(), []);

  function move(event: KeyboardEvent<HTMLInputElement>, line: string, column: string) {
    const step = { Enter: event.shiftKey ? -1 : 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const next = typedLines[typedLines.findIndex(({ key }) => key === line) + step];
    if (next) focusCell(event.currentTarget.form, cellName(next.key, column));
  }

  function paste(event: ClipboardEvent<HTMLInputElement>, line: string, column: string) {
    const pasted = pastedTable(event.clipboardData.getData("text/plain"));
    const { form } = event.currentTarget;
    if (!pasted || !form) return;
    event.preventDefault();
    const placed = placePasted(statement, { line, column }, pasted);
    for (const [name, text] of Object.entries(placed.cells)) {
      const input = form.elements.namedItem(name);
      if (input instanceof HTMLInputElement) input.value = text;
    }
    const wrong = differingSums(statement, note(form), placed);
    form.dispatchEvent(new Event("input"));
    const count = Object.keys(placed.cells).length;
    setSaid(wrong > 0 ? own("pastedDiffer", { count, wrong }) : own("pasted", { count }));
  }

  return (
    <div onInput={(event) => note((event.target as HTMLElement).closest("form"))}>
      <p className="mb-2 text-ink-2 text-s print:hidden">{own("statementKeys")}</p>
      <div className="relative overflow-x-auto rounded border border-line">
        <table ref={table} className="w-full border-collapse text-s">
          <caption className="sr-only">{own(`sections.${statement}`)}</caption>
          <thead>
            <tr>
              <th
                scope="col"
                className="sticky left-0 z-10 h-row bg-surface px-3 text-left font-medium text-ink-2"
              >
                {own("lines")}
              </th>
              {columns.map(({ key, isLastYear }) => (
                <th
                  key={key}
                  scope="col"
                  className={cn(
                    "h-row min-w-28 bg-surface px-2 text-right font-medium",
                    isLastYear ? "text-ink-3" : "text-ink-2",
                  )}
                >
                  {t(`columns.${statement}.${key}` as never)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Fragment key={line.key}>
                {line.part && (
                  <tr>
                    <th
                      scope="colgroup"
                      colSpan={columns.length + 1}
                      className="border-line border-t px-3 pt-3 pb-1 text-left font-semibold text-pine-ink"
                    >
                      <span className="sticky left-3">{t(`parts.${line.part}` as never)}</span>
                    </th>
                  </tr>
                )}
                <tr className={cn("border-line border-t", line.of && "bg-sunken font-semibold")}>
                  <th
                    scope="row"
                    id={`${formId}-${line.key}`}
                    className={cn(
                      "sticky left-0 z-10 min-w-28 max-w-56 px-3 py-1 text-left font-normal max-sm:max-w-32",
                      line.of ? "bg-sunken font-semibold" : "bg-paper",
                      line.level === 2 && "pl-7",
                    )}
                  >
                    {t(`lines.${statement}.${line.key}` as never)}
                  </th>
                  {columns.map((column) => {
                    const name = cellName(line.key, column.key);
                    const label = `${t(`lines.${statement}.${line.key}` as never)} ${t(`columns.${statement}.${column.key}` as never)}`;
                    return isTyped(line, column) ? (
                      <StatementCell
                        key={name}
                        {...{ name, label, line }}
                        defaultValue={shownText(drawn[name] ?? "")}
                        text={typed[name] ?? ""}
                        marks={marks[name]}
                        onKeyDown={(event) => move(event, line.key, column.key)}
                        onPaste={(event) => paste(event, line.key, column.key)}
                      />
                    ) : (
                      <td
                        key={name}
                        id={`${formId}-${name}`}
                        tabIndex={-1}
                        className={cn(
                          "scroll-mt-24 whitespace-nowrap px-2 py-1 text-right tabular-nums",
                          !line.of && "bg-sunken",
                          marks[name] && "bg-cinnabar-wash text-cinnabar outline outline-cinnabar",
                        )}
                      >
                        <output aria-label={label}>{amountText(read(line.key, column.key))}</output>
                        {marks[name] && <span className="sr-only">{marks[name].join(" ")}</span>}
                      </td>
                    );
                  })}
                </tr>
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
      <p role="status" className="mt-1 min-h-5 text-pine-ink text-s">
        {said}
      </p>
    </div>
  );
}
