"use client";

import { useState } from "react";
import { RadioField } from "@/components/form/choice-fields";
import { fieldControlId } from "@/components/form/control-id";
import { TextField } from "@/components/form/text-field";
import type { CheckCondition } from "@/lib/domain/annual-checks/conditions/schema";
import { allowedConclusion } from "@/lib/domain/annual-checks/rules";
import type { BreachSeverity, CheckConclusion } from "@/lib/domain/annual-checks/schema";
import { checkConclusions } from "@/lib/domain/annual-checks/schema";
import { remarkField, severityField } from "./conditions-form";

type CheckListProps = {
  form: string;
  conditions: readonly CheckCondition[];
  words: {
    title: string;
    severities: Record<"none" | BreachSeverity, string>;
    conditions: Record<string, string>;
    remark: string;
    recommendation: string;
    conclusions: Record<CheckConclusion, string>;
    allowed: Record<CheckConclusion, string>;
    departs: string;
  };
};

/** The check list: what was found of each condition, the conclusion that this allows, and the one recommended. */
export function CheckList({ form, conditions, words }: CheckListProps) {
  const [found, setFound] = useState<Record<string, string>>({});
  const [chosen, setChosen] = useState<string | null>(null);
  const breaches = Object.values(found).flatMap((severity) =>
    severity === "minor" || severity === "serious" ? [{ severity } as const] : [],
  );
  const allowed = allowedConclusion(breaches);
  return (
    <div
      className="grid gap-4"
      onChange={({ target }) => {
        if (!(target instanceof HTMLInputElement)) return;
        const [kind, condition] = target.name.split(":");
        if (kind === "severity" && condition)
          setFound((before) => ({ ...before, [condition]: target.value }));
        if (target.name === "recommendation") setChosen(target.value);
      }}
    >
      <fieldset className="grid">
        <legend className="mb-1 font-semibold text-s">{words.title}</legend>
        {conditions.map(({ key, severities }) => (
          <fieldset key={key} className="group/condition border-line border-t py-1.5 text-s">
            <legend className="float-left w-full">{words.conditions[key]}</legend>
            <div className="flex clear-left flex-wrap gap-x-4">
              {(["none", ...severities] as const).map((severity) => (
                <label
                  key={severity}
                  className="inline-flex min-h-6 items-center gap-1.5 text-ink-2 max-sm:min-h-11"
                >
                  <input
                    type="radio"
                    id={`${fieldControlId(form, severityField(key))}-${severity}`}
                    name={severityField(key)}
                    value={severity}
                    defaultChecked={severity === "none"}
                    className="size-4 accent-pine"
                  />
                  {words.severities[severity]}
                </label>
              ))}
            </div>
            <div className="hidden pt-1 group-has-[input[value=minor]:checked]/condition:block group-has-[input[value=serious]:checked]/condition:block">
              <TextField name={remarkField(key)} label={words.remark} maxLength={500} unmarked />
            </div>
          </fieldset>
        ))}
      </fieldset>
      <p aria-live="polite" className="rounded bg-sunken px-3 py-2 text-s">
        {words.allowed[allowed]}
        {chosen !== null && chosen !== allowed && (
          <strong className="block text-amber">{words.departs}</strong>
        )}
      </p>
      <RadioField
        name="recommendation"
        label={words.recommendation}
        choices={checkConclusions.map((value) => ({ value, label: words.conclusions[value] }))}
        required
      />
    </div>
  );
}
