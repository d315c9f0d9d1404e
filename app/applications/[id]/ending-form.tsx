import { useTranslations } from "next-intl";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextareaField } from "@/components/form/textarea-field";
import { Disclosure } from "@/components/ui/disclosure";
import { discard, withdraw } from "./actions";

type EndingFormProps = { id: string; steps: readonly string[]; accountId: string };

/** Throwing a draft away, or taking an application back: what it does, and that it cannot be undone. */
export function EndingForm({ id, steps, accountId }: EndingFormProps) {
  const t = useTranslations("applications.ending");
  const words = useTranslations("registrations.steps");
  const idField = <input type="hidden" name="id" value={id} />;
  if (steps.includes("discard")) {
    return (
      <Disclosure summary={words("discard")}>
        <Form action={discard} id="discard" className="gap-3">
          {idField}
          <p className="text-ink-2 text-s">{t("discardHelp")}</p>
          <SubmitButton tone="danger">{t("discardNow")}</SubmitButton>
        </Form>
      </Disclosure>
    );
  }
  if (!steps.includes("withdraw")) return null;
  return (
    <Disclosure summary={words("withdraw")}>
      <Form action={withdraw} id="withdraw" draftOf={accountId} className="gap-3">
        {idField}
        <p className="text-ink-2 text-s">{t("withdrawHelp")}</p>
        <TextareaField name="reason" label={t("reason")} limit={2_000} rows={3} required />
        <SubmitButton tone="danger">{t("withdrawNow")}</SubmitButton>
      </Form>
    </Disclosure>
  );
}
