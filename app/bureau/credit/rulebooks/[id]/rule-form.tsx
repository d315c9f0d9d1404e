import { useTranslations } from "next-intl";
import { useCreditWords } from "@/components/credit/credit-words";
import { ruleSentences } from "@/components/credit/rule-sentence";
import { Form } from "@/components/form/form";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { decays, type RulebookRule } from "@/lib/domain/credit/rulebooks/schema";
import { ruleMessageKey } from "@/lib/domain/credit/schema";
import { submitRule } from "../actions";
import { EditedRow } from "./edited-row";

type RuleFormProps = { id: string; version: number; rule: RulebookRule; base: RulebookRule | undefined };

const figures = ["points", "perUnit", "unitCap", "cap", "validityMonths"] as const;
const labels = {
  points: "points",
  perUnit: "perUnit",
  unitCap: "unitCap",
  cap: "cap",
  validityMonths: "validity",
} as const;

/** The figures of one rule of a draft. */
export function RuleForm({ id, version, rule, base }: RuleFormProps) {
  const t = useTranslations("creditPages.editor");
  const say = useTranslations("creditPages.ruleWords");
  const words = useCreditWords();
  const told = (one: RulebookRule) => ruleSentences(one, say as never).join(words.locale === "en" ? " " : "");
  const isChanged =
    base !== undefined &&
    (base.decay !== rule.decay || figures.some((figure) => base[figure] !== rule[figure]));
  return (
    <EditedRow
      anchor={ruleMessageKey(rule.key)}
      name={words.rule(rule.key)}
      now={told(rule)}
      was={isChanged ? told(base) : null}
    >
      <Form action={submitRule} id={`rule-${ruleMessageKey(rule.key)}`}>
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="key" value={rule.key} />
        <div className="grid grid-cols-2 gap-3 sm:grid-cols-3 large:grid-cols-1">
          {figures.map((figure) => (
            <TextField
              key={figure}
              name={figure}
              label={t(labels[figure])}
              defaultValue={rule[figure] === null ? "" : String(rule[figure])}
              inputMode="numeric"
              required={figure === "points" || figure === "perUnit"}
              unmarked
            />
          ))}
          <SelectField
            name="decay"
            label={t("decay")}
            defaultValue={rule.decay}
            choices={decays.map((decay) => ({ value: decay, label: t(`decays.${decay}`) }))}
            required
          />
        </div>
        <SubmitButton tone="plain">{t("saveRule")}</SubmitButton>
      </Form>
    </EditedRow>
  );
}
