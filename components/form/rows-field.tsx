"use client";

import { Plus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { useHydrated } from "@/components/ui/use-hydrated";
import type { NestedRow } from "@/lib/platform/forms/nested-values";
import { FieldGroup, type FieldProps } from "./field";
import { useField, useFormContext } from "./form-context";

type RowsFieldProps = FieldProps & {
  rows: NestedRow[];
  /** At least one row is shown. */
  minimum: number;
  maximum: number;
  /** What one row is called: "Officer 2". */
  rowLabel: (place: number) => string;
  addLabel: string;
  /** What is to be said of all rows together; stands below them. */
  remarks?: ReactNode;
  /** The controls of one row, named `<prefix>.<column>`. */
  children: (prefix: string, row: NestedRow) => ReactNode;
};

type Drawn = { key: number; row: NestedRow };

/** Rows that a plain form has sent and that came back with it. */
function rowsInside(values: Record<string, unknown>, name: string): number {
  const places = Object.keys(values).map((field) => new RegExp(`^${name}\\.(\\d+)\\.`).exec(field)?.[1]);
  return Math.max(0, ...places.map((place) => (place === undefined ? 0 : Number(place) + 1)));
}

/**
 * A question answered by several rows of the same questions, such as people. Rows are added and removed in place, and the
 * focus goes where the work goes on. Without script there is one blank row more.
 */
export function RowsField({
  rows,
  minimum,
  maximum,
  rowLabel,
  addLabel,
  remarks,
  children,
  ...props
}: RowsFieldProps) {
  const t = useTranslations("forms.rows");
  const field = useField(props.name);
  const form = useFormContext();
  const hydrated = useHydrated();
  const group = useId();
  const [said, setSaid] = useState("");
  const [drawn, setDrawn] = useState<Drawn[]>(() => {
    const count = Math.max(
      rows.length,
      Math.max(1, minimum),
      rowsInside(form?.state.values ?? {}, props.name),
    );
    return Array.from({ length: count }, (_, key) => ({ key, row: rows[key] ?? {} }));
  });
  const counter = useRef(drawn.length);
  const focusOn = useRef<string | null>(null);

  useEffect(() => {
    if (focusOn.current === null || drawn.length === 0) return;
    document.querySelector<HTMLElement>(focusOn.current)?.focus();
    focusOn.current = null;
  }, [drawn]);

  const rowId = (key: number) => `${field.controlId}-row-${key}`;
  /** The form's keepers hear of a row that came or went once it is drawn. */
  const tellForm = () =>
    requestAnimationFrame(() => document.getElementById(form?.id ?? "")?.dispatchEvent(new Event("input")));

  function add() {
    counter.current += 1;
    const key = counter.current;
    focusOn.current = `#${CSS.escape(rowId(key))} :is(input, select, textarea)`;
    setDrawn((all) => [...all, { key, row: {} }]);
    setSaid(t("added", { row: rowLabel(drawn.length + 1) }));
  }

  function remove(at: number) {
    const rest = drawn.filter((_, place) => place !== at);
    const neighbor = rest[Math.min(at, rest.length - 1)];
    if (neighbor) focusOn.current = `#${CSS.escape(rowId(neighbor.key))} :is(input, select, textarea)`;
    setDrawn(rest);
    setSaid(t("removed", { row: rowLabel(at + 1), count: rest.length }));
    tellForm();
  }

  const blank: Drawn[] = hydrated ? [] : [{ key: -1, row: {} }];
  const shown = [...drawn, ...(drawn.length < maximum ? blank : [])];
  return (
    <FieldGroup field={field} {...props} className="max-w-none">
      <div className="grid gap-3" data-rows={group}>
        {shown.map(({ key, row }, at) => (
          <section
            key={key}
            id={rowId(key)}
            aria-label={rowLabel(at + 1)}
            className={
              key === -1
                ? "noscript:grid hidden gap-4 rounded border border-line-strong bg-surface p-4"
                : "grid gap-4 rounded border border-line-strong bg-surface p-4"
            }
          >
            <div className="flex min-h-control items-center justify-between gap-3">
              <p className="font-semibold text-ink-2 text-s">{rowLabel(at + 1)}</p>
              {hydrated && drawn.length > Math.max(1, minimum) && (
                <Button
                  tone="quiet"
                  size="small"
                  icon={<X aria-hidden="true" />}
                  aria-label={t("remove", { row: rowLabel(at + 1) })}
                  onClick={() => remove(at)}
                >
                  {t("removeShort")}
                </Button>
              )}
            </div>
            <div className="grid items-start gap-4 large:grid-cols-1 sm:grid-cols-2">
              {children(`${props.name}.${at}`, row)}
            </div>
          </section>
        ))}
      </div>
      <div className="noscript:hidden mt-1">
        {drawn.length < maximum ? (
          <Button icon={<Plus aria-hidden="true" />} onClick={add} disabled={!hydrated}>
            {addLabel}
          </Button>
        ) : (
          <p className="text-ink-2 text-s">{t("full", { count: maximum })}</p>
        )}
      </div>
      {remarks && <p className="max-w-xl">{remarks}</p>}
      <p role="status" className="sr-only">
        {said}
      </p>
    </FieldGroup>
  );
}
