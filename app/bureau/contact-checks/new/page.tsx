import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextareaField } from "@/components/form/textarea-field";
import { PageHeader } from "@/components/layout/page-header";
import { mayOpenContactCheck } from "@/lib/domain/supervision/contact-checks/policy";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { paramOf } from "@/lib/platform/lists/paging";
import { ChooseOrganization, chosenOrganization } from "../../inspections/choose-organization";
import { submitContactCheck } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("contactChecks.open"))("title") };
}

type Search = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function NewContactCheckPage({ searchParams }: Search) {
  const actor = await requireDesk("bureau");
  if (!mayOpenContactCheck(actor)) forbidden();
  const [params, t, words] = [
    await searchParams,
    await getTranslations("contactChecks.open"),
    await getTranslations("contactChecks.list"),
  ];
  const organization = await chosenOrganization(actor, params);
  return (
    <>
      <PageHeader
        breadcrumbs={[{ href: "/bureau/contact-checks", label: words("title") }]}
        title={t("title")}
        subtitle={organization?.name}
        lead={t("lead")}
      />
      {organization === null ? (
        <ChooseOrganization
          actor={actor}
          path="/bureau/contact-checks/new"
          params={params}
          label={t("organization")}
          help={t("organizationHelp")}
        />
      ) : (
        <Form
          action={submitContactCheck}
          id="contact-check"
          draftOf={actor.accountId ?? ""}
          className="max-w-2xl"
        >
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
          <SubmitButton>{t("submit")}</SubmitButton>
        </Form>
      )}
    </>
  );
}
