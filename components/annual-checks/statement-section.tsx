"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { FoundChecks } from "@/components/record/found-checks";
import { Tag } from "@/components/ui/tag";
import { findingsOf } from "@/lib/domain/annual-checks/report/checks/rules";
import type { RuleOf } from "@/lib/domain/annual-checks/report/checks/spending/rules";
import type { SectionAnswers, StatementKey } from "@/lib/domain/annual-checks/report/schema";
import type { NestedValues } from "@/lib/platform/forms/nested-values";
import { findingWords } from "./finding-words";
import type { LiveChecks } from "./live-checks";
import { StatementTable } from "./statement-table";

type StatementSectionProps = {
  section: StatementKey;
  answers: NestedValues;
  live: LiveChecks;
  marks: Record<string, string[]>;
};

/** A statement with all checks between the statements, made anew with every key. */
export function StatementSection({ section, answers, live, marks }: StatementSectionProps) {
  const [t, locale] = [useTranslations(), useLocale()];
  const [typed, setTyped] = useState<SectionAnswers>(answers);
  const spoken = useMemo(() => {
    const ruleOf: RuleOf = (key) => live.rules[key] ?? { value: 0, basis: "", basisEn: "" };
    const written = { answers: { ...live.answers, [section]: typed }, last: live.last };
    return findingsOf(written, live.context, ruleOf)
      .filter(({ target }) => /^(balanceSheet|activityStatement|cashFlow)\./.test(target))
      .map((finding) => findingWords(finding, t as never, locale));
  }, [live, section, typed, t, locale]);
  const failed = spoken.filter(({ outcome }) => outcome === "failed");
  const marked: Record<string, string[]> = { ...marks };
  for (const { target, text } of failed) {
    const [statement, cell = ""] = target.split(".");
    if (statement === section) marked[cell] = [...(marked[cell] ?? []), text];
  }
  const own = (key: string) => t(`annualReport.${key}` as never);
  return (
    <div className="grid grid-cols-1 gap-6">
      <StatementTable statement={section} answers={answers} marks={marked} onTyped={setTyped} />
      <section aria-label={own("liveTitle")} className="max-w-2xl">
        <div className="mb-2 flex items-center justify-between gap-3">
          <h2 className="text-m">{own("liveTitle")}</h2>
          <span role="status">
            <Tag tone={failed.length > 0 ? "bad" : "ok"}>
              {failed.length > 0 ? t("annualReport.liveBad", { count: failed.length }) : own("liveOk")}
            </Tag>
          </span>
        </div>
        {spoken.length === 0 ? (
          <p className="text-ink-2 text-s">{own("noFindings")}</p>
        ) : (
          <FoundChecks
            checks={spoken}
            compact
            targetHref={(target) => {
              const [statement, cell] = target.split(".");
              return statement === section ? `#${section}-${cell}` : `../sections/${statement}`;
            }}
          />
        )}
      </section>
    </div>
  );
}
