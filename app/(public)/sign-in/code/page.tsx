import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { PageHeader } from "@/components/layout/page-header";
import { Callout } from "@/components/ui/callout";
import { Link } from "@/components/ui/link";
import { Panel } from "@/components/ui/panel";
import { codeMinutes, codeTries } from "@/lib/domain/accounts/rules";
import { isDemonstration } from "@/lib/platform/env";
import { safeNext } from "@/lib/platform/http/safe-next";
import { paramOf } from "@/lib/platform/lists/paging";
import { askForCode, signInByCode } from "../actions";
import { openRecipient } from "../sealed-recipient";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("signIn"))("code.enterTitle") };
}

type Search = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function CodePage({ searchParams }: Search) {
  const params = await searchParams;
  const next = safeNext(paramOf(params, "next"));
  const recipient = openRecipient(params.to);
  if (!recipient) redirect(`/sign-in?next=${encodeURIComponent(next)}`);
  const t = await getTranslations("signIn.code");
  return (
    <div className="max-w-xl">
      <PageHeader
        title={t("enterTitle")}
        lead={t("sent", { recipient, minutes: codeMinutes, tries: codeTries })}
      />
      {isDemonstration() && (
        <Callout className="mb-6" actions={<Link href="/outbox">{t("openOutbox")}</Link>}>
          {t("outbox")}
        </Callout>
      )}
      <Panel className="p-5 sm:p-6">
        <Form id="code-sign-in" action={signInByCode}>
          <input type="hidden" name="recipient" value={recipient} />
          <input type="hidden" name="next" value={next} />
          <TextField
            name="code"
            label={t("code")}
            required
            autoComplete="one-time-code"
            inputMode="numeric"
            maxLength={12}
          />
          <SubmitButton size="large" className="w-full">
            {t("submit")}
          </SubmitButton>
        </Form>
      </Panel>
      <div className="mt-6 flex flex-wrap items-start gap-x-6 gap-y-3">
        <Form id="code-again" action={askForCode}>
          <input type="hidden" name="recipient" value={recipient} />
          <input type="hidden" name="next" value={next} />
          <SubmitButton tone="quiet">{t("again")}</SubmitButton>
        </Form>
        <Link
          href={`/sign-in?next=${encodeURIComponent(next)}`}
          className="inline-flex min-h-control items-center"
        >
          {t("other")}
        </Link>
      </div>
    </div>
  );
}
