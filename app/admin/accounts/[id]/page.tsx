import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountStatusTag } from "@/components/accounts/account-status-tag";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { Callout } from "@/components/ui/callout";
import { Disclosure } from "@/components/ui/disclosure";
import { accountLifecycle } from "@/lib/domain/accounts/policy";
import { getAccount } from "@/lib/domain/accounts/queries/account";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { orNotFound } from "@/lib/platform/http/or-not-found";
import { disable, enable } from "../actions";
import { HeldRoles } from "./held-roles";
import { History } from "./history";
import { Particulars } from "./particulars";
import { ReasonForm } from "./reason-form";
import { Security } from "./security";

type Params = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts"))("title") };
}

export default async function AccountPage({ params }: Params) {
  const actor = await requireDesk("admin");
  const { id } = await params;
  const account = await orNotFound(id, () => getAccount(actor, id, new Date()));
  const t = await getTranslations("accounts");
  const steps = accountLifecycle.stepsFor(actor, account);
  return (
    <>
      <PageHeader
        title={account.name}
        subtitle={<span className="font-mono">{account.loginName}</span>}
        tags={<AccountStatusTag status={account.status} />}
        breadcrumbs={[{ href: "/admin/accounts", label: t("title") }]}
      />
      {actor.accountId === id && <Callout>{t("page.ownHint")}</Callout>}
      <Particulars actor={actor} account={account} />
      <HeldRoles actor={actor} account={account} />
      <Security actor={actor} account={account} />
      {steps.includes("disable") && (
        <Section title={t("page.disableTitle")}>
          <Disclosure summary={t("steps.disable")}>
            <ReasonForm
              id="disable"
              action={disable}
              accountId={id}
              lead={t("page.disableLead")}
              submit={t("steps.disable")}
            />
          </Disclosure>
        </Section>
      )}
      {steps.includes("enable") && (
        <Section title={t("page.enableTitle")}>
          <ReasonForm
            id="enable"
            action={enable}
            accountId={id}
            lead={t("page.enableLead")}
            submit={t("steps.enable")}
            tone="primary"
          />
        </Section>
      )}
      <History actor={actor} accountId={id} />
    </>
  );
}
