"use client";

import { useEffect, useState } from "react";

type LiveTotalProps = {
  /** The form whose fields `p_…` are added up. */
  form: string;
  /** Points of the other parts, which this form does not change. */
  others: number;
  /** What stands in the form when the page is drawn. */
  initial: number;
  label: string;
  totalLabel: string;
  of: number;
};

function sumOf(form: HTMLFormElement): number {
  return [...form.elements].reduce((sum, control) => {
    const counts = control instanceof HTMLInputElement && control.name.startsWith("p_");
    const points = counts ? Number(control.value) : 0;
    return sum + (Number.isFinite(points) ? points : 0);
  }, 0);
}

/** Points of this part and of the whole, kept up while one types. */
export function LiveTotal({ form, others, initial, label, totalLabel, of }: LiveTotalProps) {
  const [sum, setSum] = useState(initial);
  useEffect(() => {
    const element = document.getElementById(form);
    if (!(element instanceof HTMLFormElement)) return;
    const recount = () => setSum(sumOf(element));
    recount();
    element.addEventListener("input", recount);
    return () => element.removeEventListener("input", recount);
  }, [form]);
  return (
    <span className="tabular-nums" aria-live="polite">
      {label} <strong>{sum}</strong> / {of}
      <span className="text-ink-2">
        {" · "}
        {totalLabel} <strong className="text-ink">{sum + others}</strong> / 1000
      </span>
    </span>
  );
}
