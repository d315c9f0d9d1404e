import { getLocale, getTranslations } from "next-intl/server";
import { RadioField } from "@/components/form/choice-fields";
import { DateField } from "@/components/form/date-field";
import { FileField } from "@/components/form/file-field";
import { TextField } from "@/components/form/text-field";
import { TextareaField } from "@/components/form/textarea-field";
import { largestAttachment } from "@/lib/domain/cases/schema";
import { getOrganizationById } from "@/lib/domain/organizations/queries/organization";
import { contactCheckLifecycle } from "@/lib/domain/supervision/contact-checks/policy";
import {
  type ContactCheckCase,
  getInterval,
} from "@/lib/domain/supervision/contact-checks/queries/contact-check";
import { secondLetterWindow } from "@/lib/domain/supervision/contact-checks/rules";
import { letterOutcomes } from "@/lib/domain/supervision/contact-checks/schema";
import { formatDate } from "@/lib/platform/i18n/formats";
import type { CaseContext } from "../procedure";
import type { OfferedStep } from "../step-folds";
import * as actions from "./actions";

async function letterLead({ today }: CaseContext, check: ContactCheckCase): Promise<string> {
  const [t, locale, interval] = [
    await getTranslations("contactChecks.panel.leads"),
    await getLocale(),
    await getInterval(today),
  ];
  const [first] = check.letters;
  if (!first) return t("letter");
  const { from, until } = secondLetterWindow(first.sentOn, interval);
  const dates = { from: formatDate(from, locale), until: formatDate(until, locale) };
  return t(today > until ? "windowPassed" : "window", dates);
}

/** The steps that this reader may take now, each with its form. */
export async function contactCheckStepsOffered(
  context: CaseContext,
  check: ContactCheckCase,
): Promise<OfferedStep[]> {
  const { actor, today } = context;
  const open: string[] = contactCheckLifecycle.stepsFor(actor, check);
  const [t, words, outcomes, lead, organization] = await Promise.all([
    getTranslations("contactChecks.panel"),
    getTranslations("contactChecks.steps"),
    getTranslations("contactChecks.letterOutcomes"),
    letterLead(context, check),
    getOrganizationById(actor, check.organizationId),
  ]);
  const sends = check.letters.length === 0 ? ("sendFirst" as const) : ("sendSecond" as const);
  const offered: (OfferedStep & { opens: boolean })[] = [
    {
      opens: open.includes(sends),
      step: "send",
      label: words(sends),
      lead,
      action: actions.submitLetter,
      preview: actions.previewLetter,
      fields: (
        <>
          <TextField name="address" label={t("address")} defaultValue={organization.domicile} required />
          <TextField name="trackingNumber" label={t("trackingNumber")} autoComplete="off" required />
          <DateField name="sentOn" label={t("sentOn")} defaultValue={today} max={today} required />
        </>
      ),
    },
    {
      opens: open.includes("sign"),
      step: "outcome",
      label: words(check.letters.length > 1 ? "failSecond" : "failFirst"),
      lead: t("leads.outcome"),
      action: actions.submitLetterOutcome,
      fields: (
        <>
          <RadioField
            name="outcome"
            label={t("outcome")}
            choices={letterOutcomes.map((value) => ({ value, label: outcomes(value) }))}
            required
          />
          <DateField name="outcomeOn" label={t("outcomeOn")} defaultValue={today} max={today} required />
          <FileField
            name="fileId"
            label={t("scan")}
            kinds={t("scanKinds")}
            accept=".pdf,.png,.jpg,.jpeg"
            maxBytes={largestAttachment}
            uploadUrl={`/api/cases/${check.id}/uploads`}
          />
        </>
      ),
    },
    {
      opens: open.includes("findUnreachable"),
      step: "findUnreachable",
      label: words("findUnreachable"),
      lead: t("leads.unreachable"),
      action: actions.submitUnreachable,
      preview: actions.previewUnreachable,
      tone: "danger",
      fields: <TextareaField name="reason" label={t("unreachableReason")} rows={4} limit={2_000} required />,
    },
    {
      opens: open.includes("findReached"),
      step: "findReached",
      label: words("findReached"),
      lead: t("leads.reached"),
      action: actions.submitReached,
      preview: actions.previewReached,
      tone: "plain",
      fields: <TextareaField name="reason" label={t("reachedReason")} rows={4} limit={2_000} required />,
    },
    {
      opens: open.includes("abandon"),
      step: "abandon",
      label: words("abandon"),
      lead: t("leads.abandon"),
      action: actions.submitAbandoning,
      tone: "plain",
      fields: <TextareaField name="reason" label={t("abandonReason")} rows={3} limit={2_000} required />,
    },
  ];
  return offered.filter(({ opens }) => opens).map(({ opens: _, ...step }) => step);
}
