import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { EmptyState } from "@/components/layout/empty-state";
import { PageHeader } from "@/components/layout/page-header";
import { Panel } from "@/components/ui/panel";
import { getInvitation } from "@/lib/domain/accounts/queries/invitation";
import { shortestPassword } from "@/lib/domain/accounts/rules";
import { accept } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("signIn"))("invitation.title"), referrer: "no-referrer" };
}

export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const account = await getInvitation(token, new Date());
  const t = await getTranslations("signIn.invitation");
  if (!account) {
    return (
      <>
        <PageHeader title={t("title")} />
        <EmptyState title={t("overTitle")}>{t("over")}</EmptyState>
      </>
    );
  }
  const { name, loginName, roles } = account;
  return (
    <div className="max-w-xl">
      <PageHeader title={t("title")} lead={t("lead", { name, loginName })} />
      <Panel className="p-5 sm:p-6">
        <Form id="invitation" action={accept}>
          <input type="hidden" name="token" value={token} />
          <input type="text" name="username" value={loginName} autoComplete="username" readOnly hidden />
          <TextField
            name="password"
            type="password"
            label={t("password")}
            help={t("passwordHelp", { minimum: shortestPassword(roles) })}
            required
            autoComplete="new-password"
          />
          <TextField
            name="passwordAgain"
            type="password"
            label={t("passwordAgain")}
            required
            autoComplete="new-password"
          />
          <SubmitButton size="large" className="w-full">
            {t("submit")}
          </SubmitButton>
        </Form>
      </Panel>
    </div>
  );
}
