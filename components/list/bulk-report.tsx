"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Callout } from "@/components/ui/callout";
import { Link } from "@/components/ui/link";
import type { BulkLine, BulkReport as Report } from "@/lib/platform/forms/bulk-report";

function ReportLine({ line: { label, href, refusal } }: { line: BulkLine }) {
  const t = useTranslations("interface.bulk");
  return (
    <li className="grid gap-x-4 border-line-strong border-t py-1.5 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
      <span>{href ? <Link href={href}>{label}</Link> : label}</span>
      {refusal ? (
        <span>
          <strong>{refusal.title}</strong>
          <span className="block">{refusal.why}</span>
          {refusal.remedy && <span className="block">{refusal.remedy}</span>}
        </span>
      ) : (
        <span>✓ {t("lineDone")}</span>
      )}
    </li>
  );
}

/** What was done and what was not, line by line, what was not first. Takes the focus when it arrives. */
export function BulkReport({ report }: { report: Report }) {
  const t = useTranslations("interface.bulk");
  const box = useRef<HTMLDivElement>(null);
  const { key, refusal, lines } = report;
  useEffect(() => {
    if (key > 0) box.current?.focus();
  }, [key]);
  if (key === 0) return null;
  const refused = lines.filter((line) => line.refusal);
  const done = lines.filter((line) => !line.refusal);
  const heading =
    refused.length === 0
      ? t("allDone", { done: done.length })
      : t("someRefused", { done: done.length, refused: refused.length });
  return (
    <div ref={box} tabIndex={-1} role="status" className="mb-4 rounded outline-offset-2">
      <Callout tone={refusal || refused.length > 0 ? "warn" : "ok"} title={refusal?.title ?? heading}>
        {refusal ? (
          <>
            <p>{refusal.why}</p>
            {refusal.remedy && <p>{refusal.remedy}</p>}
          </>
        ) : (
          <ul className="mt-2 max-h-96 overflow-y-auto">
            {[...refused, ...done].map((line) => (
              <ReportLine key={line.id} line={line} />
            ))}
          </ul>
        )}
      </Callout>
    </div>
  );
}
