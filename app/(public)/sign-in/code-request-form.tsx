import { getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { askForCode } from "./actions";

export async function CodeRequestForm({ next }: { next: string }) {
  const t = await getTranslations("signIn.code");
  return (
    <Form id="code-request" action={askForCode}>
      <input type="hidden" name="next" value={next} />
      <TextField
        name="recipient"
        label={t("recipient")}
        help={t("recipientHelp")}
        required
        autoComplete="tel"
        autoCapitalize="none"
        spellCheck={false}
      />
      <SubmitButton tone="plain" size="large" className="w-full">
        {t("send")}
      </SubmitButton>
    </Form>
  );
}
