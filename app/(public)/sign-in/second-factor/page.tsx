import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { PageHeader } from "@/components/layout/page-header";
import { Button } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { demonstrationAccounts } from "@/lib/domain/accounts/demonstration";
import { getSecondFactor } from "@/lib/domain/accounts/queries/credentials";
import { getSession, signInPath } from "@/lib/platform/auth/current-actor";
import { signOut } from "@/lib/platform/auth/sign-out";
import { isDemonstration } from "@/lib/platform/env";
import { safeNext } from "@/lib/platform/http/safe-next";
import { paramOf } from "@/lib/platform/lists/paging";
import { giveSecondFactor } from "../actions";
import { landing } from "../sign-in-action";
import { DemonstrationCode } from "./demonstration-code";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("signIn"))("secondFactor.title") };
}

type Search = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SecondFactorPage({ searchParams }: Search) {
  const next = safeNext(paramOf(await searchParams, "next"));
  const session = await getSession();
  if (!session) redirect(signInPath(next));
  if (session.isComplete) redirect(landing(session.actor.role, next));
  const { name, loginName, totpConfirmedAt } = await getSecondFactor(session.accountId);
  if (!totpConfirmedAt) redirect(`/sign-in/second-factor/set-up?next=${encodeURIComponent(next)}`);
  const t = await getTranslations("signIn.secondFactor");
  const isShown =
    isDemonstration() && demonstrationAccounts.some((account) => account.loginName === loginName);
  return (
    <div className="max-w-xl">
      <PageHeader title={t("title")} lead={t("lead", { name })} />
      {isShown && <DemonstrationCode now={new Date()} />}
      <Panel className="p-5 sm:p-6">
        <Form id="second-factor" action={giveSecondFactor}>
          <input type="hidden" name="next" value={next} />
          <TextField
            name="code"
            label={t("code")}
            help={t("help")}
            required
            autoComplete="one-time-code"
            autoCapitalize="none"
            maxLength={40}
          />
          <SubmitButton size="large" className="w-full">
            {t("submit")}
          </SubmitButton>
        </Form>
      </Panel>
      <p className="mt-4 text-ink-2 text-s">{t("lost")}</p>
      <form action={signOut} className="mt-2">
        <Button type="submit" tone="quiet">
          {t("signOut")}
        </Button>
      </form>
    </div>
  );
}
