"use client";

import { type ReactNode, type SyntheticEvent, useState } from "react";
import { type NestedRow, type NestedValues, nestedValues } from "@/lib/platform/forms/nested-values";
import { DescribedControl } from "./described-control";
import { type DescribedField, type Finding, isDescribedAsked, rowName } from "./described-field";
import { FieldRemarks, hasRemarks } from "./field-remarks";
import { RowsField } from "./rows-field";

type DescribedFieldsProps = {
  fields: readonly DescribedField[];
  answers: NestedValues;
  missing: Record<string, string[]>;
  findings: Record<string, Finding[]>;
};

/**
 * The questions of a section, one below the other. What is asked only after another answer appears as one chooses, keeps
 * what was typed when it goes, and stands there from the start where there is no script.
 */
export function DescribedFields({ fields, answers, missing, findings }: DescribedFieldsProps) {
  const [present, setPresent] = useState(answers);

  function note(event: SyntheticEvent<HTMLElement>) {
    const form = event.currentTarget.closest("form");
    if (form) setPresent(nestedValues(new FormData(form)));
  }

  const control = (
    field: DescribedField,
    name: string,
    value: NestedValues[string] | undefined,
    isInRow = false,
  ) => (
    <DescribedControl key={name} {...{ field, name, value, missing, findings, isInRow }} answers={present} />
  );

  return (
    <div onChange={note} className="grid grid-cols-1 gap-6">
      {fields.map((field) => (
        <div key={field.name} className={isDescribedAsked(field, present) ? "" : "noscript:block hidden"}>
          {field.rows ? (
            <Rows
              field={field}
              rows={field.rows}
              value={answers[field.name]}
              missing={missing}
              findings={findings}
            >
              {(column, name, value) => control(column, name, value, true)}
            </Rows>
          ) : (
            control(field, field.name, answers[field.name])
          )}
        </div>
      ))}
    </div>
  );
}

type RowsProps = {
  field: DescribedField;
  rows: NonNullable<DescribedField["rows"]>;
  value: NestedValues[string] | undefined;
  missing: Record<string, string[]>;
  findings: Record<string, Finding[]>;
  children: (column: DescribedField, name: string, value: string | undefined) => ReactNode;
};

function Rows({ field, rows, value, missing, findings, children }: RowsProps) {
  const { columns, minimum, maximum, rowLabel, addLabel } = rows;
  const written = Array.isArray(value)
    ? value.filter((row): row is NestedRow => typeof row === "object")
    : [];
  const remarks = {
    help: field.help,
    corrections: field.corrections,
    missing: missing[field.name],
  };
  return (
    <RowsField
      name={field.name}
      label={field.label}
      help={hasRemarks(remarks) ? <FieldRemarks {...remarks} /> : undefined}
      required={field.required}
      rows={written}
      {...{ minimum, maximum, addLabel }}
      rowLabel={(place) => rowName(rowLabel, place)}
      remarks={findings[field.name] && <FieldRemarks findings={findings[field.name]} />}
    >
      {(prefix, row) =>
        columns.map((column) => children(column, `${prefix}.${column.name}`, row[column.name]))
      }
    </RowsField>
  );
}
