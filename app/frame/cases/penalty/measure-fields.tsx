import { useTranslations } from "next-intl";
import { MoneyField } from "@/components/form/money-field";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { type Measure, penaltyKinds } from "@/lib/domain/supervision/penalties/schema";

/** What is proposed or decided: the kind, with an amount of money or months where the kind has them. */
export function MeasureFields({ measure }: { measure: Measure | null }) {
  const t = useTranslations("penalties.panel.labels");
  const kinds = useTranslations("penalties.penaltyKinds");
  return (
    <>
      <SelectField
        name="kind"
        label={t("kind")}
        placeholder="—"
        choices={penaltyKinds.map((value) => ({ value, label: kinds(value) }))}
        defaultValue={measure?.kind}
        required
      />
      <MoneyField name="fine" label={t("fine")} help={t("fineHelp")} defaultValue={measure?.fine} />
      <TextField
        name="months"
        label={t("months")}
        help={t("monthsHelp")}
        type="number"
        min={1}
        max={12}
        defaultValue={measure?.months ? String(measure.months) : ""}
        className="w-28"
      />
    </>
  );
}
