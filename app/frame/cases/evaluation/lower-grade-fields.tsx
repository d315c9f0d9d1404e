import { useTranslations } from "next-intl";
import { SelectField } from "@/components/form/select-field";
import { TextareaField } from "@/components/form/textarea-field";
import { ballotGrades } from "@/lib/domain/evaluations/schema";

/** What a grade that holds becomes, and why. */
export function LowerGradeFields({ held }: { held: number }) {
  const [t, words] = [useTranslations("evaluations.panel"), useTranslations("evaluations")];
  return (
    <>
      <SelectField
        name="grade"
        label={t("newGrade")}
        choices={ballotGrades
          .filter((grade) => grade < held)
          .map((grade) => ({
            value: String(grade),
            label: grade === 0 ? t("takeAway") : words(`grades.${grade}`),
          }))}
        placeholder={t("chooseGrade")}
        required
      />
      <TextareaField name="reason" label={t("reason")} rows={4} limit={2_000} required />
    </>
  );
}
