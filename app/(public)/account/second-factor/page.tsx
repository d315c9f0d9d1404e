import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Section } from "@/components/layout/section";
import { Link } from "@/components/ui/link";
import { getSecondFactor } from "@/lib/domain/accounts/queries/credentials";
import { requireSession } from "@/lib/platform/auth/current-actor";
import { RecoveryCodes } from "../../sign-in/second-factor/recovery-codes";
import { SetUpForm } from "../../sign-in/second-factor/set-up-form";
import { AccountPage } from "../account-page";
import { makeCodes } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account"))("secondFactor.title") };
}

export default async function SecondFactorPage() {
  const session = await requireSession();
  const { totpConfirmedAt } = await getSecondFactor(session.accountId);
  const [t, words] = [await getTranslations("account.secondFactor"), await getTranslations("signIn")];
  return (
    <AccountPage current="security">
      <p className="mt-6">
        <Link href="/account/security">{t("back")}</Link>
      </p>
      <div className="grid gap-x-12 lg:grid-cols-2 large:grid-cols-1">
        <Section title={totpConfirmedAt ? t("replace") : t("setUp")}>
          <SetUpForm session={session} next="/account/security" />
        </Section>
        {totpConfirmedAt && (
          <Section title={t("codesTitle")} lead={t("codesLead")}>
            <Form id="recovery-codes" action={makeCodes} doneMessage="">
              <RecoveryCodes
                title={words("recovery.title")}
                why={words("recovery.why")}
                href="/account/security"
                continueLabel={words("recovery.kept")}
              >
                <TextField
                  name="code"
                  label={t("code")}
                  required
                  autoComplete="one-time-code"
                  inputMode="numeric"
                  maxLength={12}
                />
                <div>
                  <SubmitButton tone="plain">{t("makeCodes")}</SubmitButton>
                </div>
              </RecoveryCodes>
            </Form>
          </Section>
        )}
      </div>
    </AccountPage>
  );
}
