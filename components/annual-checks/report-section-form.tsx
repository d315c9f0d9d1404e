"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { AutosavedForm } from "@/components/form/autosaved-form";
import { type DescribedField, describeAnswers, labelOfField } from "@/components/form/described-field";
import { DescribedFields } from "@/components/form/described-fields";
import { isStatement, type SectionKey } from "@/lib/domain/annual-checks/report/schema";
import { typedCells } from "@/lib/domain/annual-checks/report/statements/rules";
import { statements } from "@/lib/domain/annual-checks/report/statements/schema";
import type { FormSubmission } from "@/lib/platform/forms/form-state";
import type { NestedValues } from "@/lib/platform/forms/nested-values";
import { shownText } from "./amount-text";
import type { LiveChecks } from "./live-checks";
import { PresenceLine } from "./presence";
import { SheetTools } from "./sheet-tools";
import { StatementSection } from "./statement-section";

export type ReportSectionFormProps = {
  action: FormSubmission;
  caseId: string;
  section: SectionKey;
  account: string;
  fields: DescribedField[];
  saved: { answers: NestedValues; version: number; savedAt: string | null };
  isJudged: boolean;
  missing: Record<string, string[]>;
  /** What an office asked to correct, by cell; fields have theirs with them. */
  marks: Record<string, string[]>;
  live: LiveChecks;
  hasSheet: boolean;
  next: { href: string; label: string };
  signInHref: string;
  submitLabel: string;
};

/** One section of a report as its organization writes it: saved by itself, with who else writes, in Excel as well. */
export function ReportSectionForm(props: ReportSectionFormProps) {
  const { caseId, section, fields, saved, action, account, isJudged, missing, next, signInHref } = props;
  const router = useRouter();
  const t = useTranslations("annualReportFields");
  const url = `/api/annual-checks/${caseId}/sections/${section}`;

  function labelOf(name: string): string {
    if (!isStatement(section)) return labelOfField(fields, name);
    const [line, column] = name.split("_");
    const label = t.has(`lines.${section}.${line}` as never) ? t(`lines.${section}.${line}` as never) : "";
    return column ? `${label} · ${t(`columns.${section}.${column}` as never)}` : label;
  }

  // Two versions are compared line by line: each tells of every cell, in the same order.
  const describe = (answers: NestedValues) =>
    isStatement(section)
      ? typedCells(statements[section]).map((name) => ({
          label: labelOf(name),
          text: shownText(String(answers[name] ?? "")),
        }))
      : describeAnswers(fields, answers);

  return (
    <>
      <PresenceLine url={`${url}/presence`} version={saved.version} />
      {props.hasSheet && (
        <SheetTools url={`${url}/sheet`} saveUrl={url} onAccepted={() => router.refresh()} />
      )}
      <AutosavedForm
        id={section}
        copyName={caseId}
        names={{ id: caseId, section }}
        saveUrl={url}
        labelOf={labelOf}
        describe={describe}
        submitLabel={props.submitLabel}
        {...{ action, account, saved, isJudged, missing, next, signInHref }}
      >
        {(answers, missingNow) =>
          isStatement(section) ? (
            <StatementSection {...{ answers, section }} live={props.live} marks={props.marks} />
          ) : (
            <DescribedFields fields={fields} answers={answers} missing={missingNow} findings={{}} />
          )
        }
      </AutosavedForm>
    </>
  );
}
