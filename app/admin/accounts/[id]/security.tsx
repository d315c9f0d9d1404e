import { getLocale, getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Section } from "@/components/layout/section";
import { Disclosure } from "@/components/ui/disclosure";
import { Cell, HeaderCell, Table, TableBody, TableHead, TableRow } from "@/components/ui/table";
import { maySecure, maySeeSecurity } from "@/lib/domain/accounts/policy";
import type { AccountPage } from "@/lib/domain/accounts/queries/account";
import { listSessions } from "@/lib/domain/accounts/queries/sessions";
import type { Actor } from "@/lib/platform/auth/actor";
import { browserName } from "@/lib/platform/auth/browser-name";
import { hasIdentityProvider } from "@/lib/platform/auth/next-auth";
import { formatMoment } from "@/lib/platform/i18n/formats";
import { link, reset } from "../actions";
import { ReasonForm } from "./reason-form";

/** Second factor, identity and sessions, for those who look after security. */
export async function Security({ actor, account }: { actor: Actor; account: AccountPage }) {
  if (!maySeeSecurity(actor)) return null;
  const sessions = await listSessions(actor, account.id, new Date());
  const [t, words, locale] = [
    await getTranslations("accounts.page"),
    await getTranslations("account.sessions"),
    await getLocale(),
  ];
  const mayAct = maySecure(actor, account.id) === true;
  return (
    <Section title={t("security")}>
      <p>{account.hasSecondFactor ? t("securityOn") : t("securityOff")}</p>
      {mayAct && account.hasSecondFactor && (
        <Disclosure summary={t("reset")}>
          <ReasonForm
            id="reset"
            action={reset}
            accountId={account.id}
            lead={t("resetLead")}
            submit={t("resetConfirm")}
          />
        </Disclosure>
      )}
      {mayAct && hasIdentityProvider() && (
        <Disclosure summary={t("linkIdentity")}>
          <p className="mb-3 max-w-measure text-ink-2 text-s">{t("linkIdentityLead")}</p>
          <Form id="identity" action={link} className="max-w-xl">
            <input type="hidden" name="accountId" value={account.id} />
            <TextField name="subject" label={t("subject")} required autoComplete="off" />
            <div>
              <SubmitButton tone="plain">{t("link")}</SubmitButton>
            </div>
          </Form>
        </Disclosure>
      )}
      <h3 className="mt-5 mb-1 text-m">{t("sessions")}</h3>
      {sessions.length === 0 ? (
        <p className="text-ink-2">{t("noSessions")}</p>
      ) : (
        <Table caption={t("sessions")} stacked>
          <TableHead>
            <tr>
              <HeaderCell>{words("browser")}</HeaderCell>
              <HeaderCell>{words("network")}</HeaderCell>
              <HeaderCell>{words("since")}</HeaderCell>
              <HeaderCell>{words("lastSeen")}</HeaderCell>
            </tr>
          </TableHead>
          <TableBody>
            {sessions.map(({ id, userAgent, network, createdAt, lastSeenAt }) => {
              const { browser, system } = browserName(userAgent);
              return (
                <TableRow key={id}>
                  <Cell lead>
                    {browser && system
                      ? words("on", { browser, system })
                      : (browser ?? system ?? words("unknown"))}
                  </Cell>
                  <Cell label={words("network")} className="font-mono">
                    {network}
                  </Cell>
                  <Cell label={words("since")}>{formatMoment(createdAt, locale)}</Cell>
                  <Cell label={words("lastSeen")}>{formatMoment(lastSeenAt, locale)}</Cell>
                </TableRow>
              );
            })}
          </TableBody>
        </Table>
      )}
    </Section>
  );
}
