import { getTranslations } from "next-intl/server";
import { CheckboxField, RadioField } from "@/components/form/choice-fields";
import { SelectField } from "@/components/form/select-field";
import { TextareaField } from "@/components/form/textarea-field";
import { getRule } from "@/lib/domain/district/queries/rules";
import { complaintLifecycle } from "@/lib/domain/supervision/complaints/policy";
import type { ComplaintCase } from "@/lib/domain/supervision/complaints/queries/complaint";
import { complaintFindings, complaintTopics, otherOffices } from "@/lib/domain/supervision/complaints/schema";
import type { CaseContext } from "../procedure";
import type { OfferedStep } from "../step-folds";
import * as actions from "./actions";

/** Steps that offices take on the case page, what leads on first. `propose` is the same form as `conclude`. */
const officeSteps = [
  "accept",
  "thank",
  "confirm",
  "conclude",
  "ask",
  "forward",
  "decline",
  "sendBack",
] as const;
type OfficeStep = (typeof officeSteps)[number];

/** The steps that this reader may take now, each with its form. */
export async function complaintStepsOffered(
  { actor, today }: CaseContext,
  complaint: ComplaintCase,
): Promise<OfferedStep[]> {
  const open = complaintLifecycle.stepsFor(actor, complaint);
  const [t, words, topics, outcomes, offices, days] = await Promise.all([
    getTranslations("complaints.panel"),
    getTranslations("complaints.steps"),
    getTranslations("complaints.topics"),
    getTranslations("complaints.outcomes"),
    getTranslations("complaints.offices"),
    getRule("complaint.answerWorkingDays", today),
  ]);
  const parts: Record<OfficeStep, Omit<OfferedStep, "step" | "label">> = {
    accept: {
      action: actions.submitTriage,
      lead: t("leads.accept"),
      fields: (
        <SelectField
          name="topic"
          label={t("labels.topic")}
          choices={complaintTopics.map((value) => ({ value, label: topics(value) }))}
          defaultValue={complaint.topic}
          required
        />
      ),
    },
    thank: {
      action: actions.submitThanks,
      lead: t("leads.thank", { consent: complaint.isPublic ? "yes" : "no" }),
      fields: complaint.isPublic && (
        <CheckboxField
          name="isShown"
          label={t("labels.isShown")}
          help={t("labels.isShownHelp")}
          defaultChecked
        />
      ),
    },
    confirm: {
      action: actions.submitConfirmation,
      preview: actions.previewConfirmation,
      lead: t("leads.confirm"),
      fields: (
        <TextareaField
          name="reply"
          label={t("labels.reply")}
          defaultValue={complaint.reply}
          rows={6}
          limit={4_000}
          required
        />
      ),
    },
    conclude: {
      action: actions.submitFinding,
      lead: t("leads.conclude"),
      fields: (
        <>
          <RadioField
            name="outcome"
            label={t("labels.outcome")}
            choices={complaintFindings.map((value) => ({ value, label: outcomes(value) }))}
            inline
            required
          />
          <TextareaField
            name="finding"
            label={t("labels.finding")}
            help={t("labels.findingHelp")}
            defaultValue={complaint.finding}
            rows={4}
            limit={4_000}
            required
          />
          <TextareaField
            name="reply"
            label={t("labels.reply")}
            defaultValue={complaint.reply}
            rows={5}
            limit={4_000}
            required
          />
        </>
      ),
    },
    ask: {
      action: actions.submitQuestion,
      tone: "plain",
      lead: t("leads.ask", { days }),
      fields: (
        <TextareaField
          name="question"
          label={t("labels.question")}
          help={t("labels.questionHelp")}
          rows={5}
          limit={2_000}
          required
        />
      ),
    },
    forward: {
      action: actions.submitForwarding,
      tone: "plain",
      lead: t("leads.forward"),
      fields: <TextareaField name="remark" label={t("labels.remark")} rows={3} limit={1_000} required />,
    },
    decline: {
      action: actions.submitDeclining,
      preview: actions.previewDeclining,
      tone: "danger",
      lead: t("leads.decline"),
      fields: (
        <>
          <TextareaField name="reason" label={t("labels.reason")} rows={3} limit={1_000} required />
          <SelectField
            name="goTo"
            label={t("labels.goTo")}
            placeholder={t("labels.noOffice")}
            choices={otherOffices.map((value) => ({ value, label: offices(value) }))}
          />
        </>
      ),
    },
    sendBack: {
      action: actions.submitComplaintBack,
      tone: "plain",
      fields: <TextareaField name="reason" label={t("labels.sendBack")} rows={3} limit={1_000} required />,
    },
  };
  return officeSteps
    .filter((step) => open.includes(step))
    .map((step) => ({ step, label: words(step), ...parts[step] }));
}
