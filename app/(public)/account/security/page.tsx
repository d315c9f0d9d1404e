import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Section } from "@/components/layout/section";
import { ButtonLink } from "@/components/ui/button";
import { getAccount } from "@/lib/domain/accounts/queries/account";
import { countRecoveryCodes } from "@/lib/domain/accounts/queries/credentials";
import { shortestPassword } from "@/lib/domain/accounts/rules";
import { needsSecondFactor } from "@/lib/platform/auth/actor";
import { requireSession } from "@/lib/platform/auth/current-actor";
import { formatMoment } from "@/lib/platform/i18n/formats";
import { AccountPage } from "../account-page";
import { savePassword } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account"))("tabs.security") };
}

export default async function SecurityPage() {
  const { actor, accountId, roles } = await requireSession();
  const [account, codes] = await Promise.all([
    getAccount(actor, accountId, new Date()),
    countRecoveryCodes(accountId),
  ]);
  const [t, locale] = [await getTranslations("account"), await getLocale()];
  const held = roles.map(({ role }) => role);
  const changedAt = account.passwordChangedAt;
  return (
    <AccountPage current="security">
      <div className="grid gap-x-12 lg:grid-cols-2 large:grid-cols-1">
        <Section
          title={t("password.title")}
          lead={
            account.hasPassword
              ? changedAt && t("password.changedAt", { when: formatMoment(changedAt, locale) })
              : t("password.never")
          }
        >
          <Form id="password" action={savePassword} doneMessage={t("password.done")}>
            <input
              type="text"
              name="username"
              value={account.loginName}
              autoComplete="username"
              readOnly
              hidden
            />
            {account.hasPassword && (
              <TextField
                name="currentPassword"
                type="password"
                label={t("password.current")}
                required
                autoComplete="current-password"
              />
            )}
            <TextField
              name="password"
              type="password"
              label={t("password.new")}
              help={t("password.newHelp", { minimum: shortestPassword(held) })}
              required
              autoComplete="new-password"
            />
            <TextField
              name="passwordAgain"
              type="password"
              label={t("password.again")}
              required
              autoComplete="new-password"
            />
            <div>
              <SubmitButton>{t("password.save")}</SubmitButton>
            </div>
          </Form>
        </Section>
        <Section title={t("secondFactor.title")}>
          <p>{account.hasSecondFactor ? t("secondFactor.on", { count: codes }) : t("secondFactor.off")}</p>
          {held.some(needsSecondFactor) && <p className="text-ink-2 text-s">{t("secondFactor.required")}</p>}
          <div className="mt-4">
            <ButtonLink href="/account/second-factor">
              {account.hasSecondFactor ? t("secondFactor.replace") : t("secondFactor.setUp")}
            </ButtonLink>
          </div>
        </Section>
      </div>
    </AccountPage>
  );
}
