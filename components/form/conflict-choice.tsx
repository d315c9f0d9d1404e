"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import type { NestedValues } from "@/lib/platform/forms/nested-values";
import type { Theirs } from "./send-answers";

/** Answers in words, for setting two versions side by side. */
export type DescribeAnswers = (answers: NestedValues) => { label: string; text: string }[];

type ConflictChoiceProps = {
  theirs: Theirs;
  mine: NestedValues;
  describe: DescribeAnswers;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
};

/** Somebody else saved the same section: shows where the two differ and lets the writer choose. Nothing is lost before. */
export function ConflictChoice({ theirs, mine, describe, onKeepMine, onTakeTheirs }: ConflictChoiceProps) {
  const t = useTranslations("forms.autosave");
  const own = describe(mine);
  const differing = describe(theirs.answers)
    .map(({ label, text }, at) => ({ label, theirs: text, mine: own[at]?.text ?? "" }))
    .filter((one) => one.theirs !== one.mine);
  return (
    <div role="alert" className="max-h-[55vh] overflow-y-auto">
      <Callout
        tone="warn"
        title={t("conflictTitle", { person: theirs.savedByName })}
        actions={
          <>
            <Button tone="primary" onClick={onKeepMine}>
              {t("keepMine")}
            </Button>
            <Button onClick={onTakeTheirs}>{t("takeTheirs")}</Button>
          </>
        }
      >
        <p>{t("conflictWhy")}</p>
        <details className="mt-2">
          <summary className="cursor-pointer font-medium">
            {t("showTheirs", { count: differing.length })}
          </summary>
          <dl className="mt-2 grid gap-3">
            {differing.map((one) => (
              <div key={one.label}>
                <dt className="font-medium">{one.label}</dt>
                <dd className="whitespace-pre-wrap break-words">
                  <span className="text-ink-2">{t("theirs")}</span> {one.theirs || t("nothing")}
                </dd>
                <dd className="whitespace-pre-wrap break-words">
                  <span className="text-ink-2">{t("mine")}</span> {one.mine || t("nothing")}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      </Callout>
    </div>
  );
}
