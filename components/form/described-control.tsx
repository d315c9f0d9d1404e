"use client";

import { useTranslations } from "next-intl";
import type { NestedValues } from "@/lib/platform/forms/nested-values";
import { CheckboxesField, RadioField } from "./choice-fields";
import { ComboboxField } from "./combobox-field";
import { DateField } from "./date-field";
import type { DescribedField, Finding } from "./described-field";
import { FieldRemarks, hasRemarks } from "./field-remarks";
import { MoneyField } from "./money-field";
import { SelectField } from "./select-field";
import { TextField } from "./text-field";
import { TextareaField } from "./textarea-field";

type DescribedControlProps = {
  field: DescribedField;
  /** Name in the form: `officers.0.name` for the column of a row. */
  name: string;
  value: NestedValues[string] | undefined;
  /** What stands in the form, for choices that depend on it. */
  answers: NestedValues;
  missing: Record<string, string[]>;
  findings: Record<string, Finding[]>;
  /** In a row of a table of people: everything smaller. */
  isInRow?: boolean;
};

/** More choices than this are a list to open. */
const mostRadios = 5;
/** More than this are searched by typing. */
const mostListed = 20;

const isLaterRow = (name: string) => /\.[1-9]\d*\./.test(name);

/** A question with everything that is to be said about it. What the portal finds stands below, where it moves no field under the hand. */
export function DescribedControl(props: DescribedControlProps) {
  const findings = props.findings[props.name];
  return (
    <div>
      <Control {...props} />
      {findings && (
        <p className="max-w-xl">
          <FieldRemarks findings={findings} />
        </p>
      )}
    </div>
  );
}

function Control(props: DescribedControlProps) {
  const { field, name, value, answers, isInRow } = props;
  const t = useTranslations("forms.remarks");
  const text = typeof value === "string" ? value : "";
  const remarks = {
    // The same help under every row would bury the rows.
    help: isLaterRow(name) ? undefined : field.help,
    corrections: field.corrections,
    missing: props.missing[name],
  };
  const help = hasRemarks(remarks) ? <FieldRemarks {...remarks} /> : undefined;
  const base = { name, label: field.label, help, required: field.required };
  const within = field.within === undefined ? "" : String(answers[field.within] ?? "");
  const choices = (field.choices ?? []).filter((choice) => choice.value.startsWith(within));
  const choose = t("choose");

  switch (field.type) {
    case "date":
      return <DateField {...base} defaultValue={text} />;
    case "money":
      return <MoneyField {...base} defaultText={text} />;
    case "count":
      return <TextField {...base} defaultValue={text} inputMode="numeric" className="max-w-52" />;
    case "percent":
      return <TextField {...base} defaultValue={text} inputMode="decimal" suffix="%" className="max-w-52" />;
    case "phone":
      return <TextField {...base} defaultValue={text} type="tel" inputMode="tel" autoComplete="off" />;
    case "email":
      return <TextField {...base} defaultValue={text} type="email" autoComplete="off" />;
    case "identity":
      return (
        <TextField
          {...base}
          defaultValue={text}
          autoComplete="off"
          spellCheck={false}
          // The mask of a number kept before is replaced as a whole, never edited.
          onFocus={({ currentTarget }) => currentTarget.value.includes("*") && currentTarget.select()}
        />
      );
    case "flag":
    case "choice":
      return choices.length > mostRadios || (isInRow && field.type === "choice") ? (
        <SelectField {...base} defaultValue={text} choices={choices} placeholder={choose} />
      ) : (
        <RadioField {...base} inline={field.type === "flag"} defaultValue={text} choices={choices} />
      );
    case "choices":
      return (
        <CheckboxesField
          {...base}
          name={`${name}[]`}
          defaultValue={[value ?? []].flat().filter((one) => typeof one === "string")}
          choices={choices}
        />
      );
    case "reference":
      return (field.choices?.length ?? 0) > mostListed ? (
        <ComboboxField {...base} defaultValue={text} choices={choices} placeholder={choose} />
      ) : (
        <SelectField {...base} defaultValue={text} choices={choices} placeholder={choose} />
      );
    case "long":
      return <TextareaField {...base} rows={4} limit={field.maximum} defaultValue={text} />;
    default:
      return <TextField {...base} defaultValue={text} maxLength={field.maximum} />;
  }
}
