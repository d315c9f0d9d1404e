import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CheckboxesField } from "@/components/form/choice-fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextareaField } from "@/components/form/textarea-field";
import { PageHeader } from "@/components/layout/page-header";
import { mayPlan } from "@/lib/domain/supervision/inspections/plans/policy";
import { listInspectors, readStakes } from "@/lib/domain/supervision/inspections/plans/queries";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { paramOf } from "@/lib/platform/lists/paging";
import { submitOpening } from "../actions";
import { ChooseOrganization, chosenOrganization } from "../choose-organization";

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
    <>
      <PageHeader
        breadcrumbs={[{ href: "/bureau/inspections", label: words("title") }]}
        title={t("title")}
        subtitle={organization?.name}
        lead={t("lead")}
      />
      {organization === null ? (
        <ChooseOrganization
          actor={actor}
          path="/bureau/inspections/new"
          params={params}
          label={t("organization")}
          help={t("organizationHelp")}
        />
      ) : (
        <Form action={submitOpening} id="inspection" draftOf={actor.accountId ?? ""} className="max-w-2xl">
          <input type="hidden" name="organizationId" value={organization.id} />
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
        </Form>
      )}
    </>
  );
}
