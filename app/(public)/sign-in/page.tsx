import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/layout/page-header";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Panel } from "@/components/ui/panel";
import { demonstrationAccounts, demonstrationPassword } from "@/lib/domain/accounts/demonstration";
import { getActor } from "@/lib/platform/auth/current-actor";
import { hasIdentityProvider } from "@/lib/platform/auth/next-auth";
import { env, isDemonstration } from "@/lib/platform/env";
import { safeNext } from "@/lib/platform/http/safe-next";
import { paramOf } from "@/lib/platform/lists/paging";
import { continueWithIdentity } from "./actions";
import { CodeRequestForm } from "./code-request-form";
import { DemonstrationAccounts } from "./demonstration-accounts";
import { PasswordForm } from "./password-form";
import { landing } from "./sign-in-action";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("signIn"))("title") };
}

type Search = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SignInPage({ searchParams }: Search) {
  const params = await searchParams;
  const next = safeNext(paramOf(params, "next"));
  const actor = await getActor();
  if (actor.accountId) redirect(landing(actor.role, next));
  const t = await getTranslations("signIn");
  const chosen = isDemonstration()
    ? demonstrationAccounts.find(({ loginName }) => loginName === paramOf(params, "as"))
    : undefined;
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      {params.error !== undefined && (
        <Callout tone="bad" title={t("identityFailed.title")} className="mb-6">
          {t("identityFailed.why")}
        </Callout>
      )}
      {params.done !== undefined && <Callout tone="ok" title={t("invitation.done")} className="mb-6" />}
      <div className="grid items-start gap-6 lg:grid-cols-2 large:grid-cols-1">
        <Panel className="p-5 sm:p-6">
          <h2 className="mb-4 text-l">{t("password.title")}</h2>
          <PasswordForm
            key={chosen?.loginName}
            next={next}
            {...(chosen && { loginName: chosen.loginName, password: demonstrationPassword })}
          />
        </Panel>
        <Panel className="p-5 sm:p-6">
          <h2 className="text-l">{t("code.title")}</h2>
          <p className="mb-4 text-ink-2 text-s">{t("code.lead")}</p>
          <CodeRequestForm next={next} />
          {hasIdentityProvider() && (
            <form action={continueWithIdentity} className="mt-6 border-line border-t pt-5">
              <h2 className="mb-3 text-l">{t("identity.title")}</h2>
              <input type="hidden" name="next" value={next} />
              <Button type="submit" size="large" className="w-full">
                {t("identity.submit", { name: env().OIDC_NAME ?? "OpenID Connect" })}
              </Button>
            </form>
          )}
        </Panel>
      </div>
      {isDemonstration() && <DemonstrationAccounts next={next} />}
    </>
  );
}
