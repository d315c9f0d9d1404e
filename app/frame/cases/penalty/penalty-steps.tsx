import { getTranslations } from "next-intl/server";
import { DateField } from "@/components/form/date-field";
import { FileField } from "@/components/form/file-field";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { TextareaField } from "@/components/form/textarea-field";
import { largestAttachment } from "@/lib/domain/cases/schema";
import { penaltyLifecycle } from "@/lib/domain/supervision/penalties/policy";
import { listPresiding } from "@/lib/domain/supervision/penalties/queries/presiding";
import type { Proceeding } from "@/lib/domain/supervision/penalties/queries/proceeding";
import type { CaseContext } from "../procedure";
import type { OfferedStep } from "../step-folds";
import * as actions from "./actions";
import { MeasureFields } from "./measure-fields";
import { stepLeads } from "./step-leads";

/** Steps that the bureau takes on the case page, what leads on first. */
const officeSteps = [
  "propose",
  "serveNotice",
  "setHearing",
  "recordHearing",
  "decide",
  "deliver",
  "investigate",
  "sendBack",
  "discontinue",
  "annul",
] as const;
type OfficeStep = (typeof officeSteps)[number];
type StepParts = Omit<OfferedStep, "step" | "label" | "lead">;

/** The steps that this reader may take now, each with its form. */
export async function penaltyStepsOffered(
  { actor, today }: CaseContext,
  proceeding: Proceeding,
): Promise<OfferedStep[]> {
  const open = penaltyLifecycle.stepsFor(actor, proceeding);
  const offered = officeSteps.filter((step) => open.includes(step));
  if (offered.length === 0) return [];
  const [words, leads] = [await getTranslations("penalties.steps"), await stepLeads(proceeding, today)];
  const parts = await Promise.all(offered.map((step) => partsOf(step, proceeding, leads.earliestHearing)));
  return offered.map((step, place) => ({
    step,
    label: words(step),
    lead: leads.of(step),
    ...(parts[place] as StepParts),
  }));
}

async function partsOf(step: OfficeStep, proceeding: Proceeding, earliest: string): Promise<StepParts> {
  const t = await getTranslations("penalties.panel.labels");
  const reason = (label: string, initial = "") => (
    <TextareaField name="reason" label={label} defaultValue={initial} rows={4} limit={2_000} required />
  );
  const files = (label: string) => (
    <FileField
      name="fileIds"
      label={label}
      kinds={t("fileKinds")}
      accept=".pdf,.png,.jpg,.jpeg,.webp,.docx,.xlsx"
      maxBytes={largestAttachment}
      uploadUrl={`/api/cases/${proceeding.id}/uploads`}
      multiple
    />
  );
  switch (step) {
    case "investigate":
      return {
        action: actions.submitInvestigation,
        tone: "plain",
        fields: (
          <>
            <TextareaField
              name="facts"
              label={t("facts")}
              defaultValue={proceeding.facts}
              rows={5}
              limit={4_000}
              required
            />
            <TextareaField
              name="basis"
              label={t("basis")}
              help={t("basisHelp")}
              defaultValue={proceeding.basis}
              rows={2}
              limit={1_000}
              required
            />
            <TextareaField
              name="evidence"
              label={t("evidence")}
              defaultValue={proceeding.evidence}
              rows={4}
              limit={4_000}
              required
            />
            {files(t("files"))}
          </>
        ),
      };
    case "propose":
      return {
        action: actions.submitPenaltyProposal,
        fields: (
          <>
            <MeasureFields measure={proceeding.proposal} />
            {reason(t("reason"), proceeding.reason ?? "")}
          </>
        ),
      };
    case "serveNotice":
      return { action: actions.submitPenaltyNotice, preview: actions.previewPenaltyNotice };
    case "sendBack":
      return { action: actions.submitProposalBack, tone: "plain", fields: reason(t("sendBackReason")) };
    case "setHearing": {
      const colleagues = await listPresiding(proceeding, new Date());
      return {
        action: actions.submitHearing,
        preview: actions.previewHearing,
        fields: (
          <>
            <DateField name="hearingOn" label={t("hearingOn")} min={earliest} required />
            <TextField
              name="place"
              label={t("place")}
              defaultValue={proceeding.hearingPlace ?? ""}
              maxLength={200}
              required
            />
            <SelectField
              name="officerId"
              label={t("officer")}
              placeholder="—"
              choices={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
              required
            />
          </>
        ),
      };
    }
    case "recordHearing":
      return {
        action: actions.submitHearingRecord,
        fields: (
          <>
            <TextareaField name="finding" label={t("finding")} rows={6} limit={8_000} required />
            {files(t("hearingFiles"))}
          </>
        ),
      };
    case "decide":
      return {
        action: actions.submitPenaltyDecision,
        preview: actions.previewPenaltyDecision,
        tone: "danger",
        fields: (
          <>
            <MeasureFields measure={proceeding.proposal} />
            {reason(t("decisionReason"), proceeding.reason ?? "")}
          </>
        ),
      };
    case "deliver":
      return {
        action: actions.submitDelivery,
        fields: (
          <DateField
            name="deliveredOn"
            label={t("deliveredOn")}
            min={proceeding.penalty?.decidedOn}
            required
          />
        ),
      };
    case "discontinue":
      return { action: actions.submitDiscontinuation, tone: "plain", fields: reason(t("discontinueReason")) };
    case "annul":
      return { action: actions.submitAnnulment, tone: "danger", fields: reason(t("annulReason")) };
  }
}
