import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DateField } from "@/components/form/date-field";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { TextareaField } from "@/components/form/textarea-field";
import { PageHeader } from "@/components/layout/page-header";
import { mayKeepRestrictions } from "@/lib/domain/supervision/restricted-persons/policy";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { today } from "@/lib/platform/clock/today";
import { submitRestriction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("restrictedPersons"))("new") };
}

export default async function NewRestrictionPage() {
  const actor = await requireDesk("bureau");
  if (!mayKeepRestrictions(actor)) forbidden();
  const t = await getTranslations("restrictedPersons");
  return (
    <>
      <PageHeader
        breadcrumbs={[{ href: "/bureau/restricted-persons", label: t("title") }]}
        title={t("new")}
        lead={t("lead")}
      />
      <Form action={submitRestriction} id="restriction" className="max-w-2xl">
        <TextField name="name" label={t("name")} autoComplete="off" required />
        <TextField
          name="identityNumber"
          label={t("identityNumber")}
          help={t("identityHelp")}
          autoComplete="off"
        />
        <TextareaField
          name="reason"
          label={t("reason")}
          help={t("reasonHelp")}
          rows={3}
          limit={500}
          required
        />
        <TextField name="source" label={t("source")} help={t("sourceHelp")} required />
        <DateField name="since" label={t("since")} defaultValue={today()} required />
        <DateField name="until" label={t("until")} help={t("untilHelp")} />
        <SubmitButton>{t("submit")}</SubmitButton>
      </Form>
    </>
  );
}
