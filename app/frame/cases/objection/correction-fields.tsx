import { getTranslations } from "next-intl/server";
import { getCreditWords } from "@/components/credit/credit-words";
import { RadioField } from "@/components/form/choice-fields";
import { DateField } from "@/components/form/date-field";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { TextareaField } from "@/components/form/textarea-field";
import type { ObjectionCase } from "@/lib/domain/credit/objections/queries/objection";
import { corrections } from "@/lib/domain/credit/objections/schema";
import { recordKindKeys } from "@/lib/domain/credit/records/rules";

/** How an objection that is right is met: the record annulled, or told as it really was. */
export async function CorrectionFields({ file }: { file: ObjectionCase }) {
  const [t, words] = [await getTranslations("creditPages.objectionCase.panel"), await getCreditWords()];
  const { record, objection } = file;
  return (
    <>
      <RadioField
        name="decision"
        label={t("decision")}
        defaultValue={objection.demand === "correct" ? "corrected" : "annulled"}
        choices={corrections.map((value) => ({
          value,
          label: t(`decisions.${value}`),
          hint: t(`decisionHints.${value}`),
        }))}
        required
      />
      <SelectField
        name="correctKind"
        label={t("correctKind")}
        help={t("correctHelp")}
        defaultValue=""
        placeholder={words.rule(record.kind)}
        choices={recordKindKeys.map((key) => ({ value: key, label: words.rule(key) }))}
      />
      <TextField name="correctValue" label={t("correctValue")} inputMode="numeric" />
      <DateField name="correctDate" label={t("correctDate")} />
      <TextareaField name="reason" label={t("reason")} rows={4} limit={4_000} required />
    </>
  );
}
