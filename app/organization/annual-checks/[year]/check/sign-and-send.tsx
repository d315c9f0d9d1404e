import { CircleCheck } from "lucide-react";
import { getLocale, getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { Section } from "@/components/layout/section";
import { Callout } from "@/components/ui/callout";
import type { AnnualCheckCase } from "@/lib/domain/annual-checks/queries/annual-check";
import type { OpenReport } from "@/lib/domain/annual-checks/report/queries/report";
import { type Actor, hasRole } from "@/lib/platform/auth/actor";
import { formatMoment } from "@/lib/platform/i18n/formats";
import { resubmit, sign, submit } from "../actions";

type SignAndSendProps = { actor: Actor; check: AnnualCheckCase; open: OpenReport };

/** The signature of the legal representative, and after it the sending. */
export async function SignAndSend({ actor, check, open }: SignAndSendProps) {
  const [t, locale] = [await getTranslations("annualReport"), await getLocale()];
  const { id, signedAt, signedByName, status } = check;
  if (!open.isComplete || open.isBarred) {
    return (
      <Section title={t("signature")} id="send">
        <Callout tone="warn" title={t("barred")} className="max-w-measure">
          {t(open.isComplete ? "barredByCheck" : "barredByGap")}
        </Callout>
      </Section>
    );
  }
  return (
    <Section title={t("signature")} lead={t("signLead")} id="send">
      {signedAt ? (
        <>
          <p className="flex items-center gap-2 font-semibold text-pine-ink">
            <CircleCheck aria-hidden="true" className="size-5" />
            {t("signed", { name: signedByName ?? "", moment: formatMoment(signedAt, locale) })}
          </p>
          <Form
            action={status === "returned" ? resubmit : submit}
            id="send-report"
            className="mt-4 max-w-measure"
          >
            <input type="hidden" name="id" value={id} />
            <p className="text-ink-2 text-s">{t("sendLead")}</p>
            <SubmitButton size="large">{t(status === "returned" ? "resend" : "send")}</SubmitButton>
          </Form>
        </>
      ) : hasRole(actor, "legalRepresentative") ? (
        <Form action={sign} id="sign-report" className="max-w-measure">
          <input type="hidden" name="id" value={id} />
          <SubmitButton size="large">{t("signNow")}</SubmitButton>
        </Form>
      ) : (
        <Callout tone="info" title={t("unsigned")} className="max-w-measure">
          {t("onlyRepresentative")}
        </Callout>
      )}
    </Section>
  );
}
