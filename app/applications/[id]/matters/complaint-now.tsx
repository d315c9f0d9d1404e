import { getLocale, getTranslations } from "next-intl/server";
import { RadioField } from "@/components/form/choice-fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { Disclosure } from "@/components/ui/disclosure";
import { complaintLifecycle } from "@/lib/domain/supervision/complaints/policy";
import type { ComplaintCase } from "@/lib/domain/supervision/complaints/queries/complaint";
import type { Actor } from "@/lib/platform/auth/actor";
import { formatDate } from "@/lib/platform/i18n/formats";
import { submitRating, takeComplaintBack } from "./complaint-actions";

const points = ["5", "4", "3", "2", "1"] as const;

type ComplaintNowProps = { actor: Actor; complaint: ComplaintCase };

/** Where it stands in plain words, the reply, and what the writer may do: rate it or take it back. */
export async function ComplaintNow({ actor, complaint }: ComplaintNowProps) {
  const [t, outcomes, locale] = [
    await getTranslations("complaints.matter"),
    await getTranslations("complaints.outcomes"),
    await getLocale(),
  ];
  const { id, kind, status, authority, outcome, reply, satisfaction, answerDueOn, isPublic } = complaint;
  const steps = complaintLifecycle.stepsFor(actor, complaint);
  const isNewThanks = kind === "thanks" && status === "filed";
  const values = {
    office: t(authority),
    date: answerDueOn ? formatDate(answerDueOn, locale) : "",
    outcome: outcome ? outcomes(outcome) : "",
    isPublic: isPublic ? "yes" : "no",
  };
  return (
    <div className="grid gap-4">
      <p className="max-w-measure">{isNewThanks ? t("thanksFiled", values) : t(`now.${status}`, values)}</p>
      {(status === "closed" || status === "outOfScope") && reply && (
        <div className="border-line-strong border-l-2 pl-4">
          <h3 className="text-s">{t("reply")}</h3>
          <p className="max-w-measure whitespace-pre-line">{reply}</p>
        </div>
      )}
      {satisfaction !== null && <p className="text-ink-2">{t("rated", { points: satisfaction })}</p>}
      {steps.includes("rate") && (
        <Form id="rate" action={submitRating} className="gap-4">
          <input type="hidden" name="id" value={id} />
          <RadioField
            name="satisfaction"
            label={t("rate")}
            help={t("rateLead")}
            choices={points.map((value) => ({ value, label: t(`points.${value}`) }))}
            required
          />
          <div>
            <SubmitButton>{t("rateSend")}</SubmitButton>
          </div>
        </Form>
      )}
      {steps.includes("withdraw") && (
        <Disclosure summary={t("withdraw")}>
          <Form id="withdraw" action={takeComplaintBack} className="gap-3">
            <input type="hidden" name="id" value={id} />
            <p className="text-ink-2 text-s">{t("withdrawHelp")}</p>
            <div>
              <SubmitButton tone="danger">{t("withdrawNow")}</SubmitButton>
            </div>
          </Form>
        </Disclosure>
      )}
    </div>
  );
}
