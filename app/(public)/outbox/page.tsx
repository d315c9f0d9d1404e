import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/layout/empty-state";
import { PageHeader } from "@/components/layout/page-header";
import { Cell, HeaderCell, Table, TableBody, TableHead, TableRow } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { listOutbox } from "@/lib/domain/accounts/queries/outbox";
import { isDemonstration } from "@/lib/platform/env";
import { formatMoment } from "@/lib/platform/i18n/formats";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("signIn"))("outbox.title"), robots: { index: false } };
}

const shown = 50;

export default async function OutboxPage() {
  if (!isDemonstration()) notFound();
  const [t, locale, messages] = [
    await getTranslations("signIn.outbox"),
    await getLocale(),
    await listOutbox(shown),
  ];
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      {messages.length === 0 ? (
        <EmptyState title={t("empty")}>{t("emptyHelp")}</EmptyState>
      ) : (
        <Table caption={t("title")} stacked>
          <TableHead>
            <tr>
              <HeaderCell>{t("to")}</HeaderCell>
              <HeaderCell>{t("text")}</HeaderCell>
              <HeaderCell>{t("when")}</HeaderCell>
            </tr>
          </TableHead>
          <TableBody>
            {messages.map(({ id, channel, recipient, subject, text, createdAt }) => (
              <TableRow key={id}>
                <Cell lead>
                  <Tag>{t(`channels.${channel}`)}</Tag> {recipient}
                </Cell>
                <Cell label={t("text")} className="whitespace-pre-line break-words">
                  {subject && <strong className="block">{subject}</strong>}
                  {text}
                </Cell>
                <Cell label={t("when")} className="whitespace-nowrap">
                  {formatMoment(createdAt, locale)}
                </Cell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </>
  );
}
