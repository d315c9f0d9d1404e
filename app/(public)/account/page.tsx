import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { RadioField } from "@/components/form/choice-fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Section } from "@/components/layout/section";
import { DescriptionList } from "@/components/ui/description-list";
import { getAccount } from "@/lib/domain/accounts/queries/account";
import { requireSession } from "@/lib/platform/auth/current-actor";
import { locales } from "@/lib/platform/i18n/locales";
import { getPreferences, sizes, themes } from "@/lib/platform/i18n/preferences";
import { AccountPage } from "./account-page";
import { saveDisplay, saveName } from "./actions";
import { askForAddressCode } from "./address/actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account"))("title") };
}

export default async function ParticularsPage() {
  const { actor, accountId } = await requireSession();
  const [account, preferences] = await Promise.all([
    getAccount(actor, accountId, new Date()),
    getPreferences(),
  ]);
  const [t, locale] = [await getTranslations("account"), await getLocale()];
  return (
    <AccountPage current="particulars">
      <div className="grid gap-x-12 lg:grid-cols-2 large:grid-cols-1">
        <Section title={t("particulars.title")}>
          <p className="mb-5 text-ink-2 text-s">
            {t("particulars.loginName")} <span className="font-mono text-ink">{account.loginName}</span>
          </p>
          <Form id="name" action={saveName} doneMessage={t("particulars.saved")}>
            <TextField
              name="name"
              label={t("particulars.name")}
              required
              defaultValue={account.name}
              autoComplete="name"
            />
            <div>
              <SubmitButton>{t("particulars.save")}</SubmitButton>
            </div>
          </Form>
          <h3 className="mt-8 text-m">{t("address.title")}</h3>
          <DescriptionList
            className="mb-5"
            descriptions={[
              { term: t("particulars.phone"), detail: account.phone },
              { term: t("particulars.email"), detail: account.email },
            ]}
          />
          <Form id="address" action={askForAddressCode}>
            <TextField
              name="recipient"
              label={t("address.new")}
              help={t("address.help")}
              required
              autoComplete="off"
              autoCapitalize="none"
            />
            <div>
              <SubmitButton tone="plain">{t("address.send")}</SubmitButton>
            </div>
          </Form>
        </Section>
        <Section title={t("preferences.title")} lead={t("preferences.lead")}>
          <Form id="display" action={saveDisplay}>
            <RadioField
              name="locale"
              label={t("preferences.locale")}
              required
              inline
              defaultValue={locale}
              choices={locales.map((value) => ({ value, label: t(`preferences.locales.${value}`) }))}
            />
            <RadioField
              name="theme"
              label={t("preferences.theme")}
              required
              inline
              defaultValue={preferences.theme}
              choices={themes.map((value) => ({ value, label: t(`preferences.themes.${value}`) }))}
            />
            <RadioField
              name="size"
              label={t("preferences.size")}
              required
              inline
              defaultValue={preferences.size}
              choices={sizes.map((value) => ({ value, label: t(`preferences.sizes.${value}`) }))}
            />
            <div>
              <SubmitButton tone="plain">{t("preferences.save")}</SubmitButton>
            </div>
          </Form>
        </Section>
      </div>
    </AccountPage>
  );
}
