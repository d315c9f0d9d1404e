import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { EmptyState } from "@/components/layout/empty-state";
import { Section } from "@/components/layout/section";
import { Pagination } from "@/components/list/pagination";
import { Link } from "@/components/ui/link";
import { Tag } from "@/components/ui/tag";
import { listNotices } from "@/lib/domain/accounts/queries/notices";
import { requireActor } from "@/lib/platform/auth/current-actor";
import { actorWords, eventSentence } from "@/lib/platform/events/sentence";
import { formatMoment } from "@/lib/platform/i18n/formats";
import { pagingOf } from "@/lib/platform/lists/paging";
import { AccountPage } from "../account-page";
import { markRead } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account"))("notices.title") };
}

type Search = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function NoticesPage({ searchParams }: Search) {
  const actor = await requireActor();
  const params = await searchParams;
  const paging = pagingOf(params);
  const { notices, count } = await listNotices(actor, paging);
  const [t, translate, locale] = [
    await getTranslations("account.notices"),
    await getTranslations(),
    await getLocale(),
  ];
  const readAll = notices.some(({ readAt }) => readAt === null) && (
    <Form id="read-all" action={markRead}>
      <SubmitButton tone="plain" size="small">
        {t("readAll")}
      </SubmitButton>
    </Form>
  );
  return (
    <AccountPage current="notices">
      <Section title={t("title")} actions={readAll}>
        {notices.length === 0 ? (
          <EmptyState title={t("empty")}>{t("emptyHelp")}</EmptyState>
        ) : (
          <ul className="border-line border-t">
            {notices.map(({ id, messageKey, values, href, createdAt, readAt, event }) => {
              const text = eventSentence(translate as never, { verb: messageKey, details: values }, locale);
              return (
                <li
                  key={id}
                  className="flex flex-wrap items-center justify-between gap-3 border-line border-b py-3"
                >
                  <div className="min-w-0 flex-1 basis-72">
                    <p className={readAt ? undefined : "font-semibold"}>
                      <Link href={href}>{text}</Link> {!readAt && <Tag tone="info">{t("unread")}</Tag>}
                    </p>
                    <p className="text-ink-2 text-xs">
                      {t("by", {
                        name: actorWords(translate as never, event.actorName),
                        when: formatMoment(createdAt, locale),
                      })}
                    </p>
                  </div>
                  {!readAt && (
                    <Form id={`read-${id}`} action={markRead}>
                      <input type="hidden" name="noticeId" value={id} />
                      <SubmitButton tone="quiet" size="small" aria-label={t("readOf", { text })}>
                        {t("read")}
                      </SubmitButton>
                    </Form>
                  )}
                </li>
              );
            })}
          </ul>
        )}
        <Pagination
          path="/account/notices"
          params={params}
          page={paging.page}
          pageSize={paging.pageSize}
          total={count}
        />
      </Section>
    </AccountPage>
  );
}
