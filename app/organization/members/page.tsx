import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ShownLink } from "@/components/accounts/shown-link";
import { RadioField } from "@/components/form/choice-fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { DataTable } from "@/components/list/data-table";
import { StatusTag } from "@/components/record/status-tag";
import { Callout } from "@/components/ui/callout";
import { organizationRoles } from "@/lib/domain/accounts/policy";
import { listAccounts } from "@/lib/domain/accounts/queries/list-accounts";
import { getOrganizationFile } from "@/lib/domain/organizations/queries/file";
import { hasRole } from "@/lib/platform/auth/actor";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { formatMoment } from "@/lib/platform/i18n/formats";
import { invite } from "./actions";
import { MemberSteps } from "./member-steps";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("desks.navigation"))("members") };
}

const tones = { active: "ok", invited: "warn", disabled: "neutral" } as const;

/** Who acts for the organization. Its legal representative invites operators and finance officers, and ends their roles. */
export default async function MembersPage() {
  const actor = await requireDesk("organization");
  const organization = await getOrganizationFile(actor, actor.organizationId ?? "");
  const [t, desks, roleNames, locale] = [
    await getTranslations("desks.members"),
    await getTranslations("desks"),
    await getTranslations("roles.names"),
    await getLocale(),
  ];
  const { accounts } = await listAccounts(actor, { now: new Date(), page: 1, pageSize: 100 });
  const isHead = hasRole(actor, "legalRepresentative");
  return (
    <>
      <PageHeader title={desks("navigation.members")} lead={t("lead")} />
      {!isHead && (
        <Callout tone="info" title={t("onlyHead")} className="mb-6">
          {t("onlyHeadWhy", { person: organization.legalRepresentativeName })}
        </Callout>
      )}
      <DataTable
        caption={desks("navigation.members")}
        rows={accounts}
        rowKey={({ id }) => id}
        columns={[
          { key: "name", header: t("name"), cell: ({ name }) => name },
          { key: "login", header: t("loginName"), cell: ({ loginName }) => loginName },
          {
            key: "role",
            header: t("role"),
            cell: ({ roles }) =>
              roles
                .filter(({ organizationId }) => organizationId === organization.id)
                .map(({ role }) => roleNames(role))
                .join(locale === "en" ? ", " : "、"),
          },
          {
            key: "status",
            header: t("status"),
            cell: ({ status }) => <StatusTag tone={tones[status]}>{t(`statuses.${status}`)}</StatusTag>,
          },
          {
            key: "last",
            header: t("lastSignedIn"),
            cell: ({ lastSignedInAt }) => (lastSignedInAt ? formatMoment(lastSignedInAt, locale) : "—"),
          },
          ...(isHead
            ? [
                {
                  key: "steps",
                  header: t("steps"),
                  cell: (account: (typeof accounts)[number]) =>
                    account.id === actor.accountId ? (
                      "—"
                    ) : (
                      <MemberSteps account={account} organizationId={organization.id} />
                    ),
                },
              ]
            : []),
        ]}
      />
      {isHead && (
        <Section title={t("invite")} lead={t("inviteLead")}>
          <Form
            action={invite}
            id="invite"
            draftOf={actor.accountId ?? ""}
            doneMessage=""
            className="max-w-2xl"
          >
            <ShownLink title={t("link")} why={t("linkWhy")} label={t("linkLabel")}>
              <input
                type="hidden"
                name="organization"
                value={organization.uscc ?? organization.filingNumber ?? ""}
              />
              <TextField name="name" label={t("name")} autoComplete="off" required />
              <TextField
                name="loginName"
                label={t("loginName")}
                help={t("loginNameHelp")}
                autoComplete="off"
                autoCapitalize="none"
                spellCheck={false}
                required
              />
              <RadioField
                name="role"
                label={t("role")}
                choices={organizationRoles.map((role) => ({
                  value: role,
                  label: roleNames(role),
                  hint: t(`roleHints.${role}`),
                }))}
                required
              />
              <TextField name="email" type="email" label={t("email")} autoComplete="off" />
              <TextField name="phone" label={t("phone")} inputMode="tel" autoComplete="off" />
              <SubmitButton>{t("invite")}</SubmitButton>
            </ShownLink>
          </Form>
        </Section>
      )}
    </>
  );
}
