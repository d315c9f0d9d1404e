import { useTranslations } from "next-intl";
import { RadioField } from "@/components/form/choice-fields";
import { ComboboxField } from "@/components/form/combobox-field";
import { DateField } from "@/components/form/date-field";
import { MoneyField } from "@/components/form/money-field";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { TextareaField } from "@/components/form/textarea-field";
import { choiceFolders } from "@/components/organizations/change-words";
import type { Choice } from "@/components/ui/select";
import { type ParticularField, type Particulars, particularTraits } from "@/lib/domain/organizations/schema";

type ParticularControlProps = {
  field: ParticularField;
  particulars: Particulars;
  choices: Record<"subdistrict" | "community" | "supervisoryUnit", Choice[]>;
};

/** The control that fits a particular, filled with what the register says. */
export function ParticularControl({ field, particulars, choices }: ParticularControlProps) {
  const t = useTranslations("organizations");
  const form = useTranslations("amendments.form");
  const traits = particularTraits[field];
  const value = particulars[field];
  const text = value === null ? "" : String(value);
  const base = { name: field, label: t(`fields.${field}`), required: traits.isRequired };
  switch (traits.type) {
    case "date":
      return <DateField {...base} defaultValue={text} />;
    case "money":
      return <MoneyField {...base} defaultValue={value as bigint | null} />;
    case "count":
      return <TextField {...base} defaultValue={text} inputMode="numeric" />;
    case "flag":
      return (
        <RadioField
          {...base}
          inline
          defaultValue={text}
          choices={[
            { value: "true", label: form("yes") },
            { value: "false", label: form("no") },
          ]}
        />
      );
    case "choice":
      return (
        <SelectField
          {...base}
          defaultValue={text}
          choices={traits.choices.map((choice) => ({
            value: choice,
            label: t(`${choiceFolders[field]}.${choice}`),
          }))}
        />
      );
    case "reference":
      return traits.to === "subdistrict" ? (
        <SelectField {...base} defaultValue={text} choices={choices.subdistrict} />
      ) : (
        <ComboboxField {...base} defaultValue={text} choices={choices[traits.to]} />
      );
    default:
      return traits.long ? (
        <TextareaField {...base} rows={4} defaultValue={text} />
      ) : (
        <TextField {...base} defaultValue={text} />
      );
  }
}
