"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Callout } from "@/components/ui/callout";
import { Link } from "@/components/ui/link";
import { fieldControlId } from "./form-context";

type MissingSummaryProps = {
  formId: string;
  /** What is still missing, by field. */
  missing: Record<string, string[]>;
  /** Name of a field, rows included. */
  labelOf: (field: string) => string;
  /** Where to go on all the same. */
  onwards: { href: string; label: string };
  /** Changes when the writer asked anew; the box then takes the focus. */
  asked: number;
};

/** What a saved section still lacks: it may be left so for now. */
export function MissingSummary({ formId, missing, labelOf, onwards, asked }: MissingSummaryProps) {
  const t = useTranslations("forms.autosave");
  const box = useRef<HTMLDivElement>(null);
  const fields = Object.entries(missing);

  useEffect(() => {
    if (asked > 0) box.current?.focus();
  }, [asked]);

  if (fields.length === 0) return null;
  return (
    <div ref={box} tabIndex={-1} role="status" className="max-w-2xl scroll-mt-20">
      <Callout
        tone="warn"
        title={t("missingTitle", { count: fields.length })}
        actions={<Link href={onwards.href}>{onwards.label}</Link>}
      >
        <ul className="mt-1 grid gap-0.5">
          {fields.map(([field, messages]) => (
            <li key={field}>
              <a href={`#${fieldControlId(formId, field)}`}>{labelOf(field)}</a>
              {t("colon")}
              {messages.join(" ")}
            </li>
          ))}
        </ul>
      </Callout>
    </div>
  );
}
