import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { Section } from "@/components/layout/section";
import { Cell, HeaderCell, Table, TableBody, TableHead, TableRow } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { listSessions } from "@/lib/domain/accounts/queries/sessions";
import { browserName } from "@/lib/platform/auth/browser-name";
import { requireSession } from "@/lib/platform/auth/current-actor";
import { formatMoment } from "@/lib/platform/i18n/formats";
import { AccountPage } from "../account-page";
import { endAllSessions, endSession } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account"))("sessions.title") };
}

export default async function SessionsPage() {
  const { actor, accountId, sessionId } = await requireSession();
  const sessions = await listSessions(actor, accountId, new Date());
  const [t, locale] = [await getTranslations("account.sessions"), await getLocale()];
  const nameOf = (userAgent: string) => {
    const { browser, system } = browserName(userAgent);
    return browser && system ? t("on", { browser, system }) : (browser ?? system ?? t("unknown"));
  };
  return (
    <AccountPage current="sessions">
      <Section title={t("title")} lead={t("lead")}>
        <Table caption={t("title")} stacked>
          <TableHead>
            <tr>
              <HeaderCell>{t("browser")}</HeaderCell>
              <HeaderCell>{t("network")}</HeaderCell>
              <HeaderCell>{t("since")}</HeaderCell>
              <HeaderCell>{t("lastSeen")}</HeaderCell>
              <HeaderCell>
                <span className="sr-only">{t("end")}</span>
              </HeaderCell>
            </tr>
          </TableHead>
          <TableBody>
            {sessions.map(({ id, userAgent, network, createdAt, lastSeenAt, isComplete }) => (
              <TableRow key={id}>
                <Cell lead>
                  {nameOf(userAgent)} {id === sessionId && <Tag tone="ok">{t("this")}</Tag>}
                  {!isComplete && <Tag tone="warn">{t("half")}</Tag>}
                </Cell>
                <Cell label={t("network")} className="font-mono">
                  {network}
                </Cell>
                <Cell label={t("since")}>{formatMoment(createdAt, locale)}</Cell>
                <Cell label={t("lastSeen")}>{formatMoment(lastSeenAt, locale)}</Cell>
                <Cell className="sm:text-right">
                  {id !== sessionId && (
                    <Form id={`end-${id}`} action={endSession} className="sm:justify-items-end">
                      <input type="hidden" name="sessionId" value={id} />
                      <SubmitButton
                        tone="danger-quiet"
                        size="small"
                        aria-label={t("endOf", { browser: nameOf(userAgent) })}
                      >
                        {t("end")}
                      </SubmitButton>
                    </Form>
                  )}
                </Cell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Section>
      <Section title={t("everywhere")} lead={t("everywhereLead")}>
        <Form id="sign-out-everywhere" action={endAllSessions}>
          <div>
            <SubmitButton tone="danger">{t("everywhere")}</SubmitButton>
          </div>
        </Form>
      </Section>
    </AccountPage>
  );
}
