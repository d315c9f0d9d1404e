import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AboutOrganization } from "@/app/frame/about-organization";
import { chosenOrganization } from "@/app/frame/choose-organization";
import { CheckboxesField } from "@/components/form/choice-fields";
import { SubmitButton } from "@/components/form/submit-button";
import { TextareaField } from "@/components/form/textarea-field";
import { mayPlan } from "@/lib/domain/supervision/inspections/plans/policy";
import { listInspectors, readStakes } from "@/lib/domain/supervision/inspections/plans/queries";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { paramOf } from "@/lib/platform/lists/paging";
import { submitOpening } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("inspections.open"))("title") };
}

type Search = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function NewInspectionPage({ searchParams }: Search) {
  const actor = await requireDesk("bureau");
  if (!mayPlan(actor)) forbidden();
  const [params, t, words] = [
    await searchParams,
    await getTranslations("inspections.open"),
    await getTranslations("inspections.list"),
  ];
  const [organization, inspectors] = [
    await chosenOrganization(actor, params),
    await listInspectors(new Date()),
  ];
  const ids = inspectors.map(({ id }) => id);
  const code = organization?.uscc ?? "";
  const stakes = (await readStakes([code], ids)).get(code);
  return (
    <AboutOrganization
      actor={actor}
      params={params}
      organization={organization}
      list={{ href: "/bureau/inspections", label: words("title") }}
      t={t}
      action={submitOpening}
      formId="inspection"
    >
      <TextareaField
        name="cause"
        label={t("cause")}
        help={t("causeHelp")}
        defaultValue={paramOf(params, "cause")}
        rows={4}
        limit={1_000}
        required
      />
      <CheckboxesField
        name="inspectorIds"
        label={t("inspectors")}
        help={t("inspectorsHelp")}
        choices={inspectors.map(({ id, name }) => ({
          value: id,
          label: name,
          disabled: stakes?.has(id) ?? false,
        }))}
        required
      />
      <SubmitButton>{t("submit")}</SubmitButton>
    </AboutOrganization>
  );
}
