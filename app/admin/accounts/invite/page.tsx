import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ShownLink } from "@/components/accounts/shown-link";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { PageHeader } from "@/components/layout/page-header";
import { requireRole } from "@/lib/platform/auth/current-actor";
import { invite } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts"))("invite.title") };
}

export default async function InvitePage() {
  const actor = await requireRole("systemAdmin");
  const t = await getTranslations("accounts");
  return (
    <div className="max-w-2xl">
      <PageHeader
        title={t("invite.title")}
        lead={t("invite.lead")}
        breadcrumbs={[{ href: "/admin/accounts", label: t("title") }]}
      />
      <Form id="invite" action={invite} draftOf={actor.accountId ?? undefined} doneMessage="">
        <ShownLink
          title={t("link.title")}
          why={t("link.why", { name: t("link.person") })}
          label={t("link.label")}
          openLabel={t("link.open")}
        >
          <TextField name="name" label={t("invite.name")} required autoComplete="off" />
          <TextField
            name="loginName"
            label={t("invite.loginName")}
            help={t("invite.loginNameHelp")}
            required
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
          />
          <TextField
            name="email"
            type="email"
            label={t("invite.email")}
            help={t("invite.emailHelp")}
            autoComplete="off"
          />
          <TextField name="phone" label={t("invite.phone")} autoComplete="off" inputMode="tel" />
          <div>
            <SubmitButton>{t("invite.submit")}</SubmitButton>
          </div>
        </ShownLink>
      </Form>
    </div>
  );
}
