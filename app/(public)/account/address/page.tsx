import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Section } from "@/components/layout/section";
import { Callout } from "@/components/ui/callout";
import { Link } from "@/components/ui/link";
import { codeMinutes, codeTries } from "@/lib/domain/accounts/rules";
import { requireSession } from "@/lib/platform/auth/current-actor";
import { isDemonstration } from "@/lib/platform/env";
import { openRecipient } from "../../sign-in/sealed-recipient";
import { AccountPage } from "../account-page";
import { confirmAddress } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account"))("address.confirmTitle") };
}

type Search = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function AddressPage({ searchParams }: Search) {
  await requireSession();
  const recipient = openRecipient((await searchParams).to);
  if (!recipient) notFound();
  const [t, words] = [await getTranslations("account.address"), await getTranslations("signIn.code")];
  return (
    <AccountPage current="particulars">
      <Section
        title={t("confirmTitle")}
        lead={words("sent", { recipient, minutes: codeMinutes, tries: codeTries })}
      >
        {isDemonstration() && (
          <Callout className="mb-6" actions={<Link href="/outbox">{words("openOutbox")}</Link>}>
            {words("outbox")}
          </Callout>
        )}
        <Form id="confirm-address" action={confirmAddress} className="max-w-xl">
          <input type="hidden" name="recipient" value={recipient} />
          <TextField
            name="code"
            label={words("code")}
            required
            autoComplete="one-time-code"
            inputMode="numeric"
            maxLength={12}
          />
          <div className="flex flex-wrap items-center gap-6">
            <SubmitButton>{t("confirm")}</SubmitButton>
            <Link href="/account">{t("back")}</Link>
          </div>
        </Form>
      </Section>
    </AccountPage>
  );
}
