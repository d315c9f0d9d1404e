import { getTranslations } from "next-intl/server";
import { getCreditWords } from "@/components/credit/credit-words";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { TextareaField } from "@/components/form/textarea-field";
import { Section } from "@/components/layout/section";
import { fullScore } from "@/lib/domain/credit/rulebooks/rules";
import type { Rulebook, RulebookContent } from "@/lib/domain/credit/rulebooks/schema";
import type { Actor } from "@/lib/platform/auth/actor";
import { submitDescription } from "../actions";
import { DimensionForm } from "./dimension-form";
import { GradesForm } from "./grades-form";
import { RuleForm } from "./rule-form";

type DraftFormsProps = { actor: Actor; rulebook: Rulebook; base: RulebookContent | undefined };

/** Everything that can be changed in a draft, each part saved by itself. */
export async function DraftForms({ actor, rulebook, base }: DraftFormsProps) {
  const [t, words] = [await getTranslations("creditPages.editor"), await getCreditWords()];
  const { id, version, content, title, titleEn, changes, changesEn } = rulebook;
  const guard = (
    <>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
    </>
  );
  const total = content.dimensions.reduce((sum, { maximum }) => sum + maximum, 0);
  const draftOf = actor.accountId ?? "";
  return (
    <>
      <Section title={t("describe")}>
        <Form action={submitDescription} id="describe" draftOf={draftOf} className="max-w-4xl">
          {guard}
          <div className="grid gap-4 sm:grid-cols-2 large:grid-cols-1">
            <TextField name="title" label={t("draftTitle")} defaultValue={title} required />
            <TextField name="titleEn" label={t("draftTitleEn")} defaultValue={titleEn} required />
            <TextareaField name="changes" label={t("changes")} defaultValue={changes} unmarked rows={3} />
            <TextareaField
              name="changesEn"
              label={t("changesEn")}
              defaultValue={changesEn}
              unmarked
              rows={3}
            />
          </div>
          <SubmitButton tone="plain">{t("save")}</SubmitButton>
        </Form>
      </Section>
      <div className="grid gap-x-10 xl:grid-cols-2 large:grid-cols-1">
        <Section title={t("dimensions")} lead={t("sum", { total, full: fullScore })}>
          <ul className="border-line border-t">
            {content.dimensions.map((dimension) => (
              <DimensionForm
                key={dimension.key}
                id={id}
                version={version}
                dimension={dimension}
                name={words.dimension(dimension.key)}
                base={base?.dimensions.find(({ key }) => key === dimension.key)}
              />
            ))}
          </ul>
        </Section>
        <Section title={t("gradesTitle")}>
          <GradesForm id={id} version={version} content={content} base={base} />
        </Section>
      </div>
      <Section id="rules" title={t("rules")}>
        <div className="grid gap-6">
          {content.dimensions.map(({ key }) => {
            const rules = content.rules.filter(({ dimension }) => dimension === key);
            return (
              rules.length > 0 && (
                <section key={key} aria-labelledby={`rules-${key}`}>
                  <h3 id={`rules-${key}`} className="text-m">
                    {words.dimension(key)}
                  </h3>
                  <ul className="mt-1 border-line border-t">
                    {rules.map((rule) => (
                      <RuleForm
                        key={rule.key}
                        id={id}
                        version={version}
                        rule={rule}
                        base={base?.rules.find((one) => one.key === rule.key)}
                      />
                    ))}
                  </ul>
                </section>
              )
            );
          })}
        </div>
      </Section>
    </>
  );
}
