import { getLocale, getTranslations } from "next-intl/server";
import { DateField } from "@/components/form/date-field";
import { Form } from "@/components/form/form";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { listSubdistricts } from "@/lib/domain/district/queries/places";
import { getRule } from "@/lib/domain/district/queries/rules";
import { sectors } from "@/lib/domain/organizations/schema";
import type { Plan } from "@/lib/domain/supervision/inspections/plans/queries";
import { inspectedKinds } from "@/lib/domain/supervision/inspections/plans/schema";
import { addMonths } from "@/lib/platform/clock";
import { today } from "@/lib/platform/clock/today";
import { submitPlan } from "../actions";

type PlanFormProps = { accountId: string; plan?: Plan };

/** Writes a plan: its names, from whom to draw, how many, and by when to inspect them. */
export async function PlanForm({ accountId, plan }: PlanFormProps) {
  const [t, steps, words, locale, subdistricts, excluded] = await Promise.all([
    getTranslations("inspections.plans"),
    getTranslations("inspections.steps"),
    getTranslations("organizations"),
    getLocale(),
    listSubdistricts(),
    getRule("inspection.excludedMonths", today()),
  ]);
  return (
    <Form
      action={submitPlan}
      id={`plan-${plan?.id ?? "new"}`}
      draftOf={accountId}
      guarded
      className="max-w-3xl"
    >
      <input type="hidden" name="id" value={plan?.id ?? ""} />
      <input type="hidden" name="version" value={plan?.version ?? 1} />
      <TextField name="title" label={t("nameZh")} defaultValue={plan?.title} required />
      <TextField name="titleEn" label={t("nameEn")} defaultValue={plan?.titleEn} required />
      <h2 className="text-m">{t("population")}</h2>
      <p className="-mt-5 max-w-xl text-ink-2 text-s">{t("populationHelp")}</p>
      <SelectField
        name="kind"
        label={t("kind")}
        placeholder={t("any")}
        defaultValue={plan?.population.kind}
        choices={inspectedKinds.map((value) => ({ value, label: words(`kinds.${value}`) }))}
        unmarked
      />
      <SelectField
        name="sector"
        label={t("sector")}
        placeholder={t("any")}
        defaultValue={plan?.population.sector}
        choices={sectors.map((value) => ({ value, label: words(`sectors.${value}`) }))}
        unmarked
      />
      <SelectField
        name="subdistrictCode"
        label={t("subdistrict")}
        placeholder={t("any")}
        defaultValue={plan?.population.subdistrictCode}
        choices={subdistricts.map(({ code, name, englishName }) => ({
          value: code,
          label: locale === "en" ? englishName : name,
        }))}
        unmarked
      />
      <TextField
        name="excludedMonths"
        label={t("excludedMonths")}
        type="number"
        min={0}
        max={60}
        defaultValue={String(plan?.population.excludedMonths ?? excluded)}
        required
      />
      <TextField
        name="targetCount"
        label={t("targetCount")}
        type="number"
        min={1}
        max={500}
        defaultValue={plan && String(plan.targetCount)}
        required
      />
      <TextField
        name="inspectorsEach"
        label={t("inspectorsEach")}
        type="number"
        min={1}
        max={5}
        defaultValue={String(plan?.inspectorsEach ?? 2)}
        required
      />
      <DateField
        name="inspectBy"
        label={t("inspectBy")}
        min={today()}
        defaultValue={plan?.inspectBy ?? addMonths(today(), 3)}
        required
      />
      <SubmitButton>{steps("savePlan")}</SubmitButton>
    </Form>
  );
}
