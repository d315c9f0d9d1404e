import { getLocale, getTranslations } from "next-intl/server";
import { ShownLink } from "@/components/accounts/shown-link";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Section } from "@/components/layout/section";
import { DescriptionList } from "@/components/ui/description-list";
import { Disclosure } from "@/components/ui/disclosure";
import { mayKeepAccounts, mayRenewLink } from "@/lib/domain/accounts/policy";
import type { AccountPage } from "@/lib/domain/accounts/queries/account";
import type { Actor } from "@/lib/platform/auth/actor";
import { formatMoment } from "@/lib/platform/i18n/formats";
import { correct, makeLink } from "../actions";

export async function Particulars({ actor, account }: { actor: Actor; account: AccountPage }) {
  const [t, locale] = [await getTranslations("accounts"), await getLocale()];
  const { id, name, email, phone, loginName, identities, passwordChangedAt } = account;
  return (
    <Section title={t("page.particulars")}>
      <DescriptionList
        columns={2}
        descriptions={[
          { term: t("list.loginName"), detail: <span className="font-mono">{loginName}</span> },
          { term: t("list.name"), detail: name },
          { term: t("invite.email"), detail: email },
          { term: t("invite.phone"), detail: phone },
          { term: t("page.created"), detail: formatMoment(account.createdAt, locale) },
          {
            term: t("page.passwordChanged"),
            detail: passwordChangedAt && formatMoment(passwordChangedAt, locale),
          },
          {
            term: t("page.identity"),
            detail: identities.map(({ subject }) => subject).join(", ") || t("page.notLinked"),
          },
        ]}
      />
      {mayKeepAccounts(actor) && (
        <Disclosure summary={t("page.edit")} className="mt-3">
          <Form id="particulars" action={correct} className="max-w-xl">
            <input type="hidden" name="accountId" value={id} />
            <TextField name="name" label={t("invite.name")} required defaultValue={name} autoComplete="off" />
            <TextField
              name="email"
              type="email"
              label={t("invite.email")}
              defaultValue={email}
              autoComplete="off"
            />
            <TextField name="phone" label={t("invite.phone")} defaultValue={phone} autoComplete="off" />
            <div>
              <SubmitButton>{t("page.save")}</SubmitButton>
            </div>
          </Form>
        </Disclosure>
      )}
      {mayRenewLink(actor, account) === true && (
        <Disclosure summary={t("link.renew")}>
          <p className="mb-3 max-w-measure text-ink-2 text-s">{t("link.renewLead")}</p>
          <Form id="link" action={makeLink} className="max-w-xl" doneMessage="">
            <ShownLink title={t("link.title")} why={t("link.why", { name })} label={t("link.label")}>
              <input type="hidden" name="accountId" value={id} />
              <div>
                <SubmitButton tone="plain">{t("link.renew")}</SubmitButton>
              </div>
            </ShownLink>
          </Form>
        </Disclosure>
      )}
    </Section>
  );
}
