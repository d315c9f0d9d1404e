import { useTranslations } from "next-intl";
import { DateField } from "@/components/form/date-field";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { Section } from "@/components/layout/section";
import type { Campaign } from "@/lib/domain/annual-checks/campaigns/queries/campaign";
import { submitClosing, submitOpening, submitSchedule } from "../../actions";

type CampaignStepsProps = { campaign: Campaign; due: number; steps: readonly string[] };

const days = ["opensOn", "firstReviewDueOn", "dueOn", "exemptAfter"] as const;

/** What can be done with a campaign now: change its days, open it, close it. */
export function CampaignSteps({ campaign, due, steps }: CampaignStepsProps) {
  const t = useTranslations("annualChecks.campaign");
  const words = useTranslations("annualChecks.campaigns.steps");
  return (
    <>
      {steps.includes("reschedule") && (
        <Section title={words("reschedule")} lead={t("rescheduleLead")} compact>
          <Form action={submitSchedule} id="schedule">
            <input type="hidden" name="id" value={campaign.id} />
            <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
              {days.map((day) => (
                <DateField key={day} name={day} label={t(day)} defaultValue={campaign[day]} required />
              ))}
            </div>
            <SubmitButton tone="plain">{t("saveDays")}</SubmitButton>
          </Form>
        </Section>
      )}
      {steps.includes("open") && (
        <Section title={words("open")} lead={t("openLead", { count: due })} compact>
          <Form action={submitOpening} id="opening">
            <input type="hidden" name="id" value={campaign.id} />
            <SubmitButton tone="primary">{words("open")}</SubmitButton>
          </Form>
        </Section>
      )}
      {steps.includes("close") && (
        <Section title={words("close")} lead={t("closeLead")} compact>
          <Form action={submitClosing} id="closing">
            <input type="hidden" name="id" value={campaign.id} />
            <SubmitButton tone="danger">{words("close")}</SubmitButton>
          </Form>
        </Section>
      )}
    </>
  );
}
