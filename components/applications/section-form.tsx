"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { AutosavedForm } from "@/components/form/autosaved-form";
import {
  type DescribedField,
  describeAnswers,
  type Finding,
  labelOfField,
} from "@/components/form/described-field";
import { DescribedFields } from "@/components/form/described-fields";
import type { FormSubmission } from "@/lib/platform/forms/form-state";
import type { NestedValues } from "@/lib/platform/forms/nested-values";
import { useFindings } from "./use-findings";

type SectionFormProps = {
  action: FormSubmission;
  caseId: string;
  section: string;
  account: string;
  fields: DescribedField[];
  saved: { answers: NestedValues; version: number; savedAt: string | null };
  isJudged: boolean;
  missing: Record<string, string[]>;
  findings: Record<string, Finding[]>;
  next: { href: string; label: string };
  signInHref: string;
  submitLabel: string;
};

/** One section of an application as its applicant writes it: saved by itself, checked by the portal as it is saved. */
export function SectionForm(props: SectionFormProps) {
  const { action, caseId, section, account, fields, saved, isJudged, missing, next, signInHref } = props;
  const t = useTranslations("forms.remarks");
  const url = `/api/applications/${caseId}/sections/${section}`;
  const [savedTimes, setSavedTimes] = useState(0);
  const findings = useFindings(url, props.findings, savedTimes);
  const remarks = Object.values(findings).flat().length;
  return (
    <AutosavedForm
      id={section}
      copyName={caseId}
      names={{ id: caseId, section }}
      saveUrl={url}
      labelOf={(name) => labelOfField(fields, name)}
      describe={(answers) => describeAnswers(fields, answers)}
      submitLabel={props.submitLabel}
      onSaved={() => setSavedTimes((times) => times + 1)}
      {...{ action, account, saved, isJudged, missing, next, signInHref }}
    >
      {(answers, missingNow) => (
        <>
          <DescribedFields fields={fields} answers={answers} missing={missingNow} findings={findings} />
          <p role="status" className="sr-only">
            {savedTimes > 0 && remarks > 0 && t("found", { count: remarks })}
          </p>
        </>
      )}
    </AutosavedForm>
  );
}
