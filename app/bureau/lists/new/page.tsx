import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AboutOrganization } from "@/app/frame/about-organization";
import { chosenOrganization } from "@/app/frame/choose-organization";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextareaField } from "@/components/form/textarea-field";
import { conditionTraits } from "@/lib/domain/supervision/listings/conditions/rules";
import { mayPropose } from "@/lib/domain/supervision/listings/policy";
import { listingConditions } from "@/lib/domain/supervision/listings/schema";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { submitProposal } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("listings.propose"))("title") };
}

type Search = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** An officer proposes what the records of the portal do not tell. */
export default async function NewProposalPage({ searchParams }: Search) {
  const actor = await requireDesk("bureau");
  if (!mayPropose(actor)) forbidden();
  const [params, t, words] = [
    await searchParams,
    await getTranslations("listings.propose"),
    await getTranslations("listings"),
  ];
  const organization = await chosenOrganization(actor, params);
  return (
    <AboutOrganization
      actor={actor}
      params={params}
      organization={organization}
      list={{ href: "/bureau/lists", label: words("desk.title") }}
      t={t}
      action={submitProposal}
      formId="proposal"
    >
      <SelectField
        name="condition"
        label={t("condition")}
        placeholder={t("choose")}
        choices={listingConditions.map((value) => ({
          value,
          label: `${words(`lists.${conditionTraits[value].list}`)} · ${words(`conditions.${value}.name`)}`,
        }))}
        required
      />
      <TextareaField name="facts" label={t("facts")} help={t("factsHelp")} rows={4} limit={2_000} required />
      <TextareaField
        name="reason"
        label={t("reason")}
        help={t("reasonHelp")}
        rows={4}
        limit={2_000}
        required
      />
      <div>
        <SubmitButton>{t("submit")}</SubmitButton>
      </div>
    </AboutOrganization>
  );
}
