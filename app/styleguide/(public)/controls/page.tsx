import { getTranslations } from "next-intl/server";
import { CheckboxesField, CheckboxField, RadioField } from "@/components/form/choice-fields";
import { ComboboxField } from "@/components/form/combobox-field";
import { DateField } from "@/components/form/date-field";
import { FileField } from "@/components/form/file-field";
import { Form } from "@/components/form/form";
import { MoneyField } from "@/components/form/money-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { TextareaField } from "@/components/form/textarea-field";
import { PageHeader } from "@/components/layout/page-header";
import { answerSample } from "../../actions";

export default async function ControlsPage() {
  const t = await getTranslations("styleguide.form");
  const kinds = ["socialGroup", "socialServiceOrganization", "foundation"].map((value) => ({
    value,
    label: t(`kinds.${value}`),
    hint: t(`hints.${value}`),
    keywords: t(`keywords.${value}`),
  }));
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        breadcrumbs={[{ href: "/styleguide", label: t("back") }]}
      />
      <Form id="sample" action={answerSample} draftOf="styleguide" guarded>
        <TextField name="name" label={t("name")} help={t("nameHelp")} required />
        <RadioField name="kind" label={t("kind")} choices={kinds} defaultValue="socialGroup" boxed required />
        <SelectField name="unit" label={t("unit")} choices={kinds} placeholder={t("choose")} />
        <ComboboxField
          name="subdistrict"
          label={t("subdistrict")}
          help={t("subdistrictHelp")}
          choices={kinds}
        />
        <DateField name="resolvedOn" label={t("date")} defaultValue="2026-03-31" required />
        <MoneyField name="capital" label={t("capital")} defaultValue={3_000_000n} required />
        <CheckboxesField
          name="areas[]"
          label={t("areas")}
          choices={kinds.map(({ value, label }) => ({ value, label }))}
        />
        <TextareaField name="reason" label={t("reason")} limit={200} />
        <FileField
          name="resolution"
          label={t("file")}
          kinds="PDF, JPG, PNG"
          maxBytes={10 * 1_048_576}
          accept=".pdf,.jpg,.png"
        />
        <CheckboxField name="consent" label={t("consent")} />
        <p className="flex flex-wrap gap-2">
          <SubmitButton>{t("send")}</SubmitButton>
          <SubmitButton tone="plain" name="intent" value="later">
            {t("later")}
          </SubmitButton>
        </p>
      </Form>
    </>
  );
}
