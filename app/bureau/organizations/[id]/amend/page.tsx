import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextareaField } from "@/components/form/textarea-field";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { Callout } from "@/components/ui/callout";
import { Link } from "@/components/ui/link";
import {
  listCommunities,
  listSubdistricts,
  listSupervisoryUnits,
} from "@/lib/domain/district/queries/places";
import { mayPropose } from "@/lib/domain/organizations/amendments/policy";
import { findOpenAmendment } from "@/lib/domain/organizations/amendments/queries";
import { getOrganizationById } from "@/lib/domain/organizations/queries/organization";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { orNotFound } from "@/lib/platform/http/or-not-found";
import { submitProposal } from "./actions";
import { ParticularControl } from "./particular-control";
import { particularGroups } from "./particular-groups";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("amendments.form"))("title") };
}

export default async function AmendPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireDesk("bureau");
  if (!mayPropose(actor)) forbidden();
  const { id } = await params;
  const organization = await orNotFound(id, () => getOrganizationById(actor, id));
  const [t, refusals, locale, open] = [
    await getTranslations("amendments.form"),
    await getTranslations("amendments.refusals.openAlready"),
    await getLocale(),
    await findOpenAmendment(actor, id),
  ];
  const [subdistricts, communities, units] = await Promise.all([
    listSubdistricts(),
    listCommunities(),
    listSupervisoryUnits(),
  ]);
  const english = locale === "en";
  const choices = {
    subdistrict: subdistricts.map(({ code, name, englishName }) => ({
      value: code,
      label: english ? englishName : name,
    })),
    community: communities.map(({ code, name }) => ({ value: code, label: name })),
    supervisoryUnit: units.map((unit) => ({ value: unit.id, label: english ? unit.englishName : unit.name })),
  };
  return (
    <>
      <PageHeader
        breadcrumbs={[{ href: `/bureau/organizations/${id}`, label: organization.name }]}
        title={t("title")}
        lead={t("lead")}
      />
      {open && (
        <Callout tone="warn" title={refusals("title")} className="mb-6">
          {refusals("why", { person: open.proposedByName, number: open.number })}{" "}
          <Link href={`/bureau/amendments/${open.id}`}>{open.number}</Link>
        </Callout>
      )}
      <Form
        action={submitProposal}
        id={`amend-${id}`}
        draftOf={actor.accountId ?? ""}
        guarded
        className="max-w-3xl"
      >
        <input type="hidden" name="organizationId" value={id} />
        <input type="hidden" name="version" value={organization.version} />
        {particularGroups.map(({ key, fields }) => (
          <Section key={key} title={t(`groups.${key}`)}>
            <div className="grid gap-5">
              {fields.map((field) => (
                <ParticularControl key={field} field={field} particulars={organization} choices={choices} />
              ))}
            </div>
          </Section>
        ))}
        <TextareaField name="reason" label={t("reason")} help={t("reasonHelp")} limit={500} required />
        <SubmitButton>{t("submit")}</SubmitButton>
      </Form>
    </>
  );
}
