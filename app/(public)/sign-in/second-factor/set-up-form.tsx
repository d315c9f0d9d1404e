import { getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Disclosure } from "@/components/ui/disclosure";
import { getSecondFactor } from "@/lib/domain/accounts/queries/credentials";
import type { SessionDetails } from "@/lib/platform/auth/sessions";
import { offeredTotpSecret, totpAddress } from "@/lib/platform/auth/totp";
import { confirmSetUp } from "../actions";
import { QrCode } from "./qr-code";
import { RecoveryCodes } from "./recovery-codes";

const inFours = (secret: string) => secret.match(/.{1,4}/g)?.join(" ") ?? secret;

/** Scan, confirm, keep the recovery codes. The same for a first factor and for another in its place. */
export async function SetUpForm({ session, next }: { session: SessionDetails; next: string }) {
  const t = await getTranslations("signIn");
  const { loginName, totpConfirmedAt } = await getSecondFactor(session.accountId);
  const secret = offeredTotpSecret(session.sessionId, totpConfirmedAt);
  return (
    <Form id="set-up-second-factor" action={confirmSetUp} doneMessage="">
      <RecoveryCodes
        title={t("recovery.title")}
        why={t("recovery.why")}
        href={next}
        continueLabel={t("recovery.kept")}
      >
        <div>
          <h2 className="text-l">{t("setUp.stepScan")}</h2>
          <p className="text-ink-2 text-s">{t("setUp.stepScanHelp")}</p>
          <QrCode text={totpAddress(secret, loginName)} label={t("setUp.qr")} />
          <Disclosure summary={t("setUp.secret")} className="mt-2">
            <p className="break-all font-mono">{inFours(secret)}</p>
          </Disclosure>
        </div>
        <TextField
          name="code"
          label={t("setUp.stepCode")}
          required
          autoComplete="one-time-code"
          inputMode="numeric"
          maxLength={12}
        />
        {totpConfirmedAt && (
          <TextField
            name="currentCode"
            label={t("setUp.currentCode")}
            required
            autoComplete="off"
            maxLength={40}
          />
        )}
        <SubmitButton size="large">{t("setUp.submit")}</SubmitButton>
      </RecoveryCodes>
    </Form>
  );
}
