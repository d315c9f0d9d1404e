"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, type SubmitEvent, useActionState, useRef, useState } from "react";
import { type BulkSubmission, noBulkReport } from "@/lib/platform/forms/bulk-report";
import { BulkReport } from "./bulk-report";

type BulkActsProps = {
  /** Made by `bulkAction`. */
  action: BulkSubmission;
  /** Id of the form; the `selection` of the table below names it, with `ids` as the name of its boxes. */
  form: string;
  /** Buttons named `act`, and what they need. The first control carries `data-bulk-act`. */
  acts: ReactNode;
  /** The list. */
  children: ReactNode;
};

/** What can be done with chosen rows: a bar that appears with the first choice, and the report of what became of each. */
export function BulkActs({ action, form, acts, children }: BulkActsProps) {
  const t = useTranslations("interface.list");
  const [report, dispatch, pending] = useActionState(action, noBulkReport);
  const [chosen, setChosen] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const count = () => setChosen(list.current?.querySelectorAll("[data-choice] input:checked").length ?? 0);

  function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    if (pending) event.preventDefault();
  }

  return (
    <div className="group/bulk">
      <BulkReport report={report} />
      <div ref={list} onChange={count}>
        {children}
      </div>
      <form
        id={form}
        action={dispatch}
        onSubmit={onSubmit}
        onReset={() => setChosen(0)}
        aria-label={t("bulk")}
        aria-busy={pending || undefined}
        className="sticky bottom-0 z-20 hidden flex-wrap items-center gap-x-3 gap-y-2 border-line-strong border-t bg-surface px-3 py-2 shadow-float aria-busy:opacity-70 group-has-[[data-choice]_input:checked]/bulk:flex"
      >
        <p role="status" className="font-semibold text-s">
          {t("selected", { count: chosen })}
        </p>
        {acts}
      </form>
    </div>
  );
}
