import { useTranslations } from "next-intl";
import { useCreditWords } from "@/components/credit/credit-words";
import { Form } from "@/components/form/form";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { heldGrades, holdingKinds, type RulebookContent } from "@/lib/domain/credit/rulebooks/schema";
import { ruleMessageKey } from "@/lib/domain/credit/schema";
import { submitGrades } from "../actions";

type GradesFormProps = {
  id: string;
  version: number;
  content: RulebookContent;
  base: RulebookContent | undefined;
};

const holds = ({ overrides }: RulebookContent, kind: string) =>
  overrides.find(({ key }) => key === kind)?.atMost ?? "none";

/** Grades of a draft: their least points, what holds them down, and who is not rated. */
export function GradesForm({ id, version, content, base }: GradesFormProps) {
  const t = useTranslations("creditPages.editor");
  const words = useCreditWords();
  const { grades, notRated } = content;
  const wasHelp = (now: string, was: string | undefined) =>
    was === undefined || was === now ? {} : { help: t("was", { was }) };
  const heldWords = (grade: string) => (grade === "none" ? t("heldNot") : t("heldAt", { grade }));
  const checkWords = (isNeeded: boolean) => t(isNeeded ? "checkNeeded" : "checkNotNeeded");
  return (
    <Form action={submitGrades} id="grades" className="max-w-xl">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      <div className="grid grid-cols-2 gap-4 large:grid-cols-1">
        {grades
          .filter(({ grade }) => grade !== "D")
          .map(({ grade, from }) => (
            <TextField
              key={grade}
              name={grade}
              label={t("gradeFrom", { grade })}
              defaultValue={String(from)}
              inputMode="numeric"
              required
              {...wasHelp(String(from), base?.grades.find((one) => one.grade === grade)?.from.toString())}
            />
          ))}
        <TextField
          name="months"
          label={t("months")}
          defaultValue={String(notRated.months)}
          inputMode="numeric"
          required
          {...wasHelp(String(notRated.months), base?.notRated.months.toString())}
        />
        <SelectField
          name="needsAnnualCheck"
          label={t("withoutCheck")}
          defaultValue={notRated.needsAnnualCheck ? "yes" : "no"}
          choices={[
            { value: "yes", label: checkWords(true) },
            { value: "no", label: checkWords(false) },
          ]}
          required
          {...wasHelp(
            checkWords(notRated.needsAnnualCheck),
            base && checkWords(base.notRated.needsAnnualCheck),
          )}
        />
        {holdingKinds.map((kind) => (
          <SelectField
            key={kind}
            name={ruleMessageKey(kind)}
            label={t("held", { rule: words.rule(kind) })}
            defaultValue={holds(content, kind)}
            choices={heldGrades.map((grade) => ({ value: grade, label: heldWords(grade) }))}
            required
            {...wasHelp(heldWords(holds(content, kind)), base && heldWords(holds(base, kind)))}
          />
        ))}
      </div>
      <SubmitButton tone="plain">{t("save")}</SubmitButton>
    </Form>
  );
}
