"use client";

import { AutosavedForm } from "@/components/form/autosaved-form";
import { FileField } from "@/components/form/file-field";
import { TextField } from "@/components/form/text-field";
import { TextareaField } from "@/components/form/textarea-field";
import type { FormSubmission } from "@/lib/platform/forms/form-state";
import type { NestedValues } from "@/lib/platform/forms/nested-values";

/** One indicator ready to be drawn, with all words in the reader's language. */
export type DrawnIndicator = {
  key: string;
  name: string;
  points: number;
  asks: string;
  evidence: string;
  figure?: string;
  /** What the organization claims, for who assesses it. */
  claimed?: { points: number | null; text: string };
  files: { id: string; name: string; size: number; href: string }[];
};

type PointsFormProps = {
  id: string;
  caseId: string;
  account: string;
  action: FormSubmission;
  saveUrl: string;
  indicators: DrawnIndicator[];
  saved: { answers: NestedValues; version: number; savedAt: string | null };
  isJudged: boolean;
  missing: Record<string, string[]>;
  next: { href: string; label: string };
  signInHref: string;
  /** Where files of an indicator are sent; none are taken where it is missing. */
  uploadUrl?: string;
  maxBytes: number;
  words: {
    submit: string;
    points: string;
    text: string;
    files: string;
    fileKinds: string;
    claimed: string;
    evidence: string;
    of: string;
  };
};

const textOf = (answers: NestedValues, name: string) => {
  const value = answers[name];
  return typeof value === "string" ? value : "";
};

/** Points, words and files for each indicator of one dimension: saved by itself while one writes. */
export function PointsForm(props: PointsFormProps) {
  const { id, caseId, indicators, words, uploadUrl, maxBytes, ...form } = props;
  const nameOf = (key: string) => indicators.find((one) => one.key === key)?.name ?? key;
  const labelOf = (field: string) =>
    `${nameOf(field.slice(2))} · ${field.startsWith("p_") ? words.points : words.text}`;
  /** A file that has arrived is no typing: the form is told, so that it saves itself. */
  const onStored = () =>
    setTimeout(() => document.getElementById(id)?.dispatchEvent(new Event("input", { bubbles: true })), 100);
  return (
    <AutosavedForm
      id={id}
      copyName={caseId}
      names={{ id: caseId, section: id }}
      labelOf={labelOf}
      describe={(answers) =>
        indicators.map(({ key, name }) => ({
          label: name,
          text: `${textOf(answers, `p_${key}`)} · ${textOf(answers, `t_${key}`)}`,
        }))
      }
      submitLabel={words.submit}
      {...form}
    >
      {(answers) =>
        indicators.map((indicator) => (
          <fieldset key={indicator.key} className="grid grid-cols-1 gap-3 border-line border-t pt-4">
            <legend className="float-left w-full font-semibold text-m">
              {indicator.name}{" "}
              <span className="font-normal text-ink-2 text-s">
                {words.of.replace("#", String(indicator.points))}
              </span>
            </legend>
            <div className="clear-both max-w-measure text-s">
              <p>{indicator.asks}</p>
              <p className="text-ink-2">
                {words.evidence} {indicator.evidence}
              </p>
              {indicator.figure && <p className="mt-1 text-pine-ink">◆ {indicator.figure}</p>}
              {indicator.claimed && (
                <p className="mt-1 border-line-strong border-l-2 pl-2">
                  <strong>
                    {words.claimed} {indicator.claimed.points ?? "—"}
                  </strong>{" "}
                  {indicator.claimed.text}
                </p>
              )}
              {uploadUrl === undefined && indicator.files.length > 0 && (
                <ul className="mt-1 flex flex-wrap gap-x-4">
                  {indicator.files.map((file) => (
                    <li key={file.id}>
                      <a
                        href={file.href}
                        target="_blank"
                        rel="noreferrer"
                        className="inline-flex min-h-6 items-center text-pine-ink underline max-sm:min-h-11"
                      >
                        {file.name}
                      </a>
                    </li>
                  ))}
                </ul>
              )}
            </div>
            <div className="grid items-start gap-3 sm:grid-cols-[8rem_minmax(0,1fr)]">
              <TextField
                name={`p_${indicator.key}`}
                label={words.points}
                type="number"
                inputMode="numeric"
                min={0}
                max={indicator.points}
                defaultValue={textOf(answers, `p_${indicator.key}`)}
                unmarked
                className="w-28"
              />
              <TextareaField
                name={`t_${indicator.key}`}
                label={words.text}
                defaultValue={textOf(answers, `t_${indicator.key}`)}
                rows={2}
                limit={1_000}
                unmarked
              />
            </div>
            {uploadUrl !== undefined && (
              <FileField
                name={`e_${indicator.key}[]`}
                label={`${words.files} · ${indicator.name}`}
                kinds={words.fileKinds}
                accept=".pdf,.png,.jpg,.jpeg,.webp,.docx,.xlsx"
                multiple
                unmarked
                maxBytes={maxBytes}
                uploadUrl={uploadUrl}
                stored={indicator.files}
                onStored={onStored}
              />
            )}
          </fieldset>
        ))
      }
    </AutosavedForm>
  );
}
