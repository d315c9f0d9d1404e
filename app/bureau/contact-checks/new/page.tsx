import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AboutOrganization } from "@/app/frame/about-organization";
import { chosenOrganization } from "@/app/frame/choose-organization";
import { SubmitButton } from "@/components/form/submit-button";
import { TextareaField } from "@/components/form/textarea-field";
import { mayOpenContactCheck } from "@/lib/domain/supervision/contact-checks/policy";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { paramOf } from "@/lib/platform/lists/paging";
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
    <AboutOrganization
      actor={actor}
      params={params}
      organization={organization}
      list={{ href: "/bureau/contact-checks", label: words("title") }}
      t={t}
      action={submitContactCheck}
      formId="contact-check"
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
      <SubmitButton>{t("submit")}</SubmitButton>
    </AboutOrganization>
  );
}
