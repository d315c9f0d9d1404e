import { getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { signInByPassword } from "./actions";

type PasswordFormProps = { next: string; loginName?: string; password?: string };

export async function PasswordForm({ next, loginName, password }: PasswordFormProps) {
  const t = await getTranslations("signIn.password");
  return (
    <Form id="password-sign-in" action={signInByPassword}>
      <input type="hidden" name="next" value={next} />
      <TextField
        name="loginName"
        label={t("loginName")}
        required
        defaultValue={loginName}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
      />
      <TextField
        name="password"
        type="password"
        label={t("password")}
        required
        defaultValue={password}
        autoComplete="current-password"
      />
      <div>
        <SubmitButton size="large" className="w-full">
          {t("submit")}
        </SubmitButton>
        <p className="mt-3 text-ink-2 text-s">{t("forgotten")}</p>
      </div>
    </Form>
  );
}
