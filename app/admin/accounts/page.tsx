import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { AccountStatusTag } from "@/components/accounts/account-status-tag";
import { roleNames } from "@/components/accounts/role-names";
import { EmptyState } from "@/components/layout/empty-state";
import { PageHeader } from "@/components/layout/page-header";
import { DataTable } from "@/components/list/data-table";
import { FilterBar } from "@/components/list/filter-bar";
import { Pagination } from "@/components/list/pagination";
import { ResultCount } from "@/components/list/result-count";
import { ButtonLink } from "@/components/ui/button";
import { mayKeepAccounts } from "@/lib/domain/accounts/policy";
import { type ListedAccount, listAccounts } from "@/lib/domain/accounts/queries/list-accounts";
import { accountStatuses } from "@/lib/domain/accounts/workflow";
import { roles } from "@/lib/platform/auth/actor";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { formatMoment } from "@/lib/platform/i18n/formats";
import { pagingOf, paramOf } from "@/lib/platform/lists/paging";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts"))("title") };
}

type Search = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function AccountsPage({ searchParams }: Search) {
  const actor = await requireDesk("admin");
  const params = await searchParams;
  const paging = pagingOf(params);
  const { accounts, count } = await listAccounts(actor, {
    text: paramOf(params, "q"),
    role: roles.find((role) => role === paramOf(params, "role")),
    status: accountStatuses.find((status) => status === paramOf(params, "status")),
    now: new Date(),
    ...paging,
  });
  const [t, words] = [await getTranslations("accounts"), await getTranslations("roles.names")];
  const [names, locale] = [await roleNames(), await getLocale()];
  const rolesOf = (account: ListedAccount) =>
    account.roles.length === 0
      ? t("list.noRole")
      : account.roles.map(names.deskOf).join(locale === "en" ? "; " : "；");
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={
          mayKeepAccounts(actor) && (
            <ButtonLink tone="primary" href="/admin/accounts/invite">
              {t("invite.action")}
            </ButtonLink>
          )
        }
      />
      <FilterBar
        path="/admin/accounts"
        params={params}
        search={{ label: t("list.search") }}
        filters={[
          {
            name: "role",
            label: t("list.role"),
            choices: roles.map((value) => ({ value, label: words(value) })),
          },
          {
            name: "status",
            label: t("list.status"),
            choices: accountStatuses.map((value) => ({ value, label: t(`statuses.${value}`) })),
          },
        ]}
      />
      <ResultCount total={count} />
      <DataTable
        caption={t("list.caption")}
        rows={accounts}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `/admin/accounts/${id}`}
        empty={<EmptyState title={t("list.empty")}>{t("list.emptyHelp")}</EmptyState>}
        columns={[
          { key: "name", header: t("list.name"), cell: ({ name }) => name },
          {
            key: "loginName",
            header: t("list.loginName"),
            className: "font-mono",
            cell: ({ loginName }) => loginName,
          },
          { key: "roles", header: t("list.roles"), cell: rolesOf },
          {
            key: "status",
            header: t("list.status"),
            cell: ({ status }) => <AccountStatusTag status={status} />,
          },
          {
            key: "secondFactor",
            header: t("list.secondFactor"),
            cell: ({ totpConfirmedAt }) => (totpConfirmedAt ? t("list.on") : t("list.off")),
          },
          {
            key: "lastSignedIn",
            header: t("list.lastSignedIn"),
            cell: ({ lastSignedInAt }) =>
              lastSignedInAt ? formatMoment(lastSignedInAt, locale) : t("list.never"),
          },
        ]}
      />
      <Pagination
        path="/admin/accounts"
        params={params}
        page={paging.page}
        pageSize={paging.pageSize}
        total={count}
      />
    </>
  );
}
