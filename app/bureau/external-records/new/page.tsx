import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AboutOrganization } from "@/app/frame/about-organization";
import { chosenOrganization } from "@/app/frame/choose-organization";
import { DateField } from "@/components/form/date-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { TextareaField } from "@/components/form/textarea-field";
import { mayKeepExternalRecords } from "@/lib/domain/supervision/external-records/policy";
import { externalSources, penaltyKinds } from "@/lib/domain/supervision/external-records/schema";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { today } from "@/lib/platform/clock/today";
import { submitRecord } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("externalRecords.entry"))("title") };
}

type Search = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function NewExternalRecordPage({ searchParams }: Search) {
  const actor = await requireDesk("bureau");
  if (!mayKeepExternalRecords(actor)) forbidden();
  const [params, t, words] = [
    await searchParams,
    await getTranslations("externalRecords.entry"),
    await getTranslations("externalRecords"),
  ];
  const organization = await chosenOrganization(actor, params);
  return (
    <AboutOrganization
      actor={actor}
      params={params}
      organization={organization}
      list={{ href: "/bureau/external-records", label: words("title") }}
      t={t}
      action={submitRecord}
      formId="record"
      formClassName="group"
    >
      <SelectField
        name="source"
        label={t("source")}
        placeholder={t("choose")}
        choices={externalSources.map((value) => ({ value, label: words(`sources.${value}`) }))}
        required
      />
      <TextField name="number" label={t("number")} required />
      <TextField name="department" label={t("department")} required />
      <TextareaField name="facts" label={t("facts")} rows={4} limit={2_000} required />
      <TextField name="basis" label={t("basis")} />
      <DateField name="occurredOn" label={t("occurredOn")} max={today()} required />
      <DateField name="endedOn" label={t("endedOn")} help={t("endedOnHelp")} />
      <div className="hidden gap-6 group-has-[option[value=penalty]:checked]:grid">
        <SelectField
          name="penaltyKind"
          label={t("penaltyKind")}
          help={t("penaltyHelp")}
          placeholder={t("choose")}
          choices={penaltyKinds.map((value) => ({ value, label: words(`penaltyKinds.${value}`) }))}
        />
        <TextField name="fine" label={t("fine")} inputMode="decimal" className="w-44" />
      </div>
      <SubmitButton>{t("submit")}</SubmitButton>
    </AboutOrganization>
  );
}
