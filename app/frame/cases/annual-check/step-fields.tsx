import { useTranslations } from "next-intl";
import { ReadySentences } from "@/components/cases/ready-sentences";
import { RadioField } from "@/components/form/choice-fields";
import { TextareaField } from "@/components/form/textarea-field";
import { checkConditions } from "@/lib/domain/annual-checks/conditions/schema";
import {
  type AnnualCheckKind,
  breachSeverities,
  type CheckConclusion,
  checkConclusions,
} from "@/lib/domain/annual-checks/schema";
import { CheckList } from "./check-list";

/** Words of a closed set as the client needs them. */
const wordsOf = <Key extends string>(keys: readonly Key[], say: (key: Key) => string) =>
  Object.fromEntries(keys.map((key) => [key, say(key)])) as Record<Key, string>;

type ReasonProps = { form: string; name?: string; required?: boolean; initial?: string };

/** The reason of a step with sentences that offices often write. */
export function CheckReason({ form, name = "reason", required = true, initial }: ReasonProps) {
  const t = useTranslations("annualChecks.panel");
  const sentences = (["1", "2", "3"] as const)
    .map((place) => `sentences.${form}.${place}` as never)
    .filter((key) => t.has(key))
    .map((key) => t(key));
  return (
    <>
      <TextareaField
        name={name}
        label={t(`labels.${form}` as never)}
        rows={3}
        required={required}
        limit={name === "remark" ? 1_000 : 2_000}
        defaultValue={initial}
      />
      {sentences.length > 0 && (
        <ReadySentences label={t("ready")} form={form} field={name} groups={[{ sentences }]} />
      )}
    </>
  );
}

/** Check list, recommended conclusion and reason. */
export function RecommendFields({ kind }: { kind: AnnualCheckKind }) {
  const t = useTranslations("annualChecks");
  const conditions = checkConditions[kind];
  return (
    <>
      <CheckList
        form="recommend"
        conditions={conditions}
        words={{
          title: t("panel.checkList"),
          severities: wordsOf(["none", ...breachSeverities] as const, (key) => t(`severities.${key}`)),
          conditions: wordsOf(
            conditions.map(({ key }) => key),
            (key) => t(`conditions.${key}` as never),
          ),
          remark: t("panel.breachRemark"),
          recommendation: t("panel.recommendation"),
          conclusions: wordsOf(checkConclusions, (key) => t(`conclusions.${key}`)),
          allowed: wordsOf(checkConclusions, (key) => t(`panel.allowed.${key}`)),
          departs: t("panel.departs"),
        }}
      />
      <CheckReason form="recommend" required={false} />
    </>
  );
}

/** One of the three conclusions, with the one that was recommended before. */
export function ConclusionField({ name, initial }: { name: string; initial: CheckConclusion | null }) {
  const t = useTranslations("annualChecks");
  return (
    <RadioField
      name={name}
      label={t(`panel.fields.${name}` as never)}
      choices={checkConclusions.map((value) => ({ value, label: t(`conclusions.${value}`) }))}
      defaultValue={initial}
      required
    />
  );
}
