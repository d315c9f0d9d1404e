import { getLocale, getTranslations } from "next-intl/server";
import { EligibilityList } from "@/components/evaluations/eligibility-list";
import { RadioField } from "@/components/form/choice-fields";
import { DateField } from "@/components/form/date-field";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextareaField } from "@/components/form/textarea-field";
import { Section } from "@/components/layout/section";
import { TaskList } from "@/components/record/task-list";
import { Callout } from "@/components/ui/callout";
import { Disclosure } from "@/components/ui/disclosure";
import type { Assessment } from "@/lib/domain/evaluations/assessments/queries";
import { openIndicators, pointsOfDimension, scoredIn } from "@/lib/domain/evaluations/indicator-sets/rules";
import { fullPoints } from "@/lib/domain/evaluations/schema";
import { today } from "@/lib/platform/clock/today";
import { submitDeclaration, submitScores } from "../actions";

type AssessmentPartProps = { id: string; assessment: Assessment };

/** Whether the assessor has an interest: asked before anything of the file is shown. */
async function Declaration({ id }: { id: string }) {
  const t = await getTranslations("evaluations.reviewer");
  return (
    <Section title={t("declare")} lead={t("declareLead")} className="mt-2">
      <Form action={submitDeclaration} id="declaration">
        <input type="hidden" name="id" value={id} />
        <RadioField
          name="declaration"
          label={t("declaration")}
          boxed
          required
          choices={[
            { value: "none", label: t("none"), hint: t("noneHint") },
            { value: "conflict", label: t("conflict"), hint: t("conflictHint") },
          ]}
        />
        <TextareaField name="reason" label={t("conflictReason")} rows={2} limit={1_000} />
        <SubmitButton>{t("sendDeclaration")}</SubmitButton>
      </Form>
    </Section>
  );
}

/** The dimensions to score with what was given so far, and handing everything in. */
export async function AssessmentPart({ id, assessment }: AssessmentPartProps) {
  const { part, evaluation } = assessment;
  if (evaluation === null) return <Declaration id={id} />;
  const [t, words, locale] = [
    await getTranslations("evaluations.reviewer"),
    await getTranslations("evaluations.dossier"),
    await getLocale(),
  ];
  const isFinished = part.finishedAt !== null;
  const isOpen = !isFinished && evaluation.status === "assessing";
  return (
    <>
      {isFinished && (
        <Callout tone="ok" className="mb-4">
          {t("finishedLead", { points: part.total ?? 0 })}
        </Callout>
      )}
      <Section
        title={t("scores")}
        lead={t("scoresLead", { points: part.total ?? 0, of: fullPoints, open: part.open })}
        className="mt-2"
      >
        <TaskList
          groups={[
            {
              tasks: evaluation.set.tree.map((dimension) => {
                const open = openIndicators([dimension], part.points).length;
                const task = {
                  label: locale === "en" ? dimension.name.en : dimension.name.zh,
                  hint: t("partPoints", {
                    points: scoredIn(dimension, part.points),
                    of: pointsOfDimension(dimension),
                  }),
                  status:
                    open === 0
                      ? ({ tone: "ok", label: t("scored") } as const)
                      : ({ tone: "warn", label: t("openIndicators", { count: open }) } as const),
                };
                return isOpen ? { ...task, href: `/reviewer/evaluations/${id}/${dimension.key}` } : task;
              }),
            },
          ]}
        />
      </Section>
      {isOpen && (
        <Section title={t("finish")} lead={t("finishLead")}>
          <Form action={submitScores} id="finish">
            <input type="hidden" name="id" value={id} />
            <DateField
              name="visitedOn"
              label={t("visitedOn")}
              max={today()}
              defaultValue={today()}
              required
            />
            <SubmitButton>{t("finishButton")}</SubmitButton>
          </Form>
        </Section>
      )}
      {evaluation.eligibility && (
        <Disclosure summary={words("eligibility")} className="mt-6">
          <EligibilityList lines={evaluation.eligibility.lines} />
        </Disclosure>
      )}
    </>
  );
}
