import { getLocale, getTranslations } from "next-intl/server";
import { RadioField } from "@/components/form/choice-fields";
import { FileField } from "@/components/form/file-field";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { TextareaField } from "@/components/form/textarea-field";
import { largestAttachment } from "@/lib/domain/cases/schema";
import { listingLifecycle } from "@/lib/domain/supervision/listings/policy";
import type { ListingCase } from "@/lib/domain/supervision/listings/queries/listing";
import { hasRunOut } from "@/lib/domain/supervision/listings/rules";
import { discontinuationCauses } from "@/lib/domain/supervision/listings/schema";
import type { CalendarDate } from "@/lib/platform/clock";
import type { CaseContext } from "../procedure";
import type { OfferedStep } from "../step-folds";
import * as actions from "./actions";

/** Steps that the bureau takes on the case page, what leads on first. */
const officeSteps = [
  "serveNotice",
  "serveByPublication",
  "verify",
  "list",
  "notList",
  "remove",
  "discontinue",
  "annul",
] as const;
type OfficeStep = (typeof officeSteps)[number];
type StepParts = Omit<OfferedStep, "step" | "label" | "lead">;

/** The steps that this reader may take now, each with its form. */
export async function listingStepsOffered(
  { actor, today }: CaseContext,
  file: ListingCase,
): Promise<OfferedStep[]> {
  const open = listingLifecycle.stepsFor(actor, file);
  const offered = officeSteps.filter((step) => open.includes(step));
  const [words, t] = [await getTranslations("listings.steps"), await getTranslations("listings.panel.leads")];
  const parts = await Promise.all(offered.map((step) => partsOf(step, file, today)));
  return offered.map((step, place) => ({
    step,
    label: words(step),
    ...(t.has(step) && { lead: t(step as never) }),
    ...(parts[place] as StepParts),
  }));
}

async function partsOf(step: OfficeStep, file: ListingCase, today: CalendarDate): Promise<StepParts> {
  const [t, words, locale] = [
    await getTranslations("listings.panel"),
    await getTranslations("listings"),
    await getLocale(),
  ];
  const { listing } = file;
  const reason = (label: string, initial = "") => (
    <TextareaField name="reason" label={label} defaultValue={initial} rows={4} limit={2_000} required />
  );
  const noticeReason = (locale === "en" ? listing.reasonEn : null) ?? listing.reason;
  switch (step) {
    case "serveNotice":
      return {
        action: actions.submitListingNotice,
        preview: actions.previewListingNotice,
        fields: reason(t("labels.noticeReason"), noticeReason),
      };
    case "serveByPublication":
      return {
        action: actions.submitPublication,
        preview: actions.previewPublication,
        tone: "plain",
        fields: reason(t("labels.noticeReason"), noticeReason),
      };
    case "verify":
      return {
        action: actions.submitListingVerification,
        fields: (
          <>
            <RadioField
              name="recommendation"
              label={t("labels.recommendation")}
              choices={(["list", "doNotList"] as const).map((value) => ({
                value,
                label: words(`recommendations.${value}`),
              }))}
              inline
              required
            />
            <TextareaField
              name="verification"
              label={t("labels.verification")}
              help={t("labels.verificationHelp")}
              rows={5}
              limit={4_000}
              required
            />
          </>
        ),
      };
    case "list":
      return {
        action: actions.submitToList,
        preview: actions.previewToList,
        tone: "danger",
        fields: reason(
          t("labels.decisionReason"),
          listing.recommendation === "list" ? (listing.verification ?? "") : "",
        ),
      };
    case "notList":
      return {
        action: actions.submitNotToList,
        preview: actions.previewNotToList,
        tone: "plain",
        fields: reason(
          t("labels.decisionReason"),
          listing.recommendation === "doNotList" ? (listing.verification ?? "") : "",
        ),
      };
    case "remove":
      return {
        action: actions.submitListingRemoval,
        preview: actions.previewListingRemoval,
        fields: reason(t("labels.removalReason"), hasRunOut(listing, today) ? t("ready.removal") : ""),
      };
    case "discontinue":
      return {
        action: actions.submitListingDiscontinuation,
        tone: "plain",
        fields: (
          <>
            <SelectField
              name="cause"
              label={t("labels.cause")}
              placeholder={t("labels.choose")}
              choices={discontinuationCauses.map((value) => ({
                value,
                label: words(`discontinuationCauses.${value}`),
              }))}
              required
            />
            {reason(t("labels.discontinuationReason"))}
            <FileField
              name="fileIds"
              label={t("labels.certificate")}
              help={t("labels.certificateHelp")}
              kinds={t("labels.fileKinds")}
              accept=".pdf,.png,.jpg,.jpeg,.webp,.docx,.xlsx"
              maxBytes={largestAttachment}
              uploadUrl={`/api/cases/${file.id}/uploads`}
              multiple
            />
          </>
        ),
      };
    case "annul":
      return {
        action: actions.submitListingAnnulment,
        preview: actions.previewListingAnnulment,
        tone: "danger",
        fields: (
          <>
            <TextField name="decision" label={t("labels.annulledBy")} maxLength={300} required />
            {reason(t("labels.annulmentReason"))}
          </>
        ),
      };
  }
}
