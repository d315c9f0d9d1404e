import { useTranslations } from "next-intl";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { Section } from "@/components/layout/section";
import { submitPlan } from "./actions";

/** Plans the campaigns of the next year. */
export function PlanForm({ year }: { year: number }) {
  const t = useTranslations("annualChecks.overview");
  return (
    <Section title={t("plan")} lead={t("planLead", { year: String(year) })} compact>
      <Form action={submitPlan} id="plan">
        <input type="hidden" name="year" value={year} />
        <SubmitButton tone="plain">{t("planButton", { year: String(year) })}</SubmitButton>
      </Form>
    </Section>
  );
}
