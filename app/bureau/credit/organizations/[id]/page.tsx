import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { ExplainedScore } from "@/app/frame/credit/explained-score";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { PageHeader } from "@/components/layout/page-header";
import { organizationPath } from "@/components/organizations/address";
import { OrganizationStatusTag } from "@/components/organizations/organization-status-tag";
import { ButtonLink } from "@/components/ui/button";
import { mayIssueFor } from "@/lib/domain/credit/certificates/policy";
import { getOrganizationById } from "@/lib/domain/organizations/queries/organization";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { today } from "@/lib/platform/clock/today";
import { orNotFound } from "@/lib/platform/http/or-not-found";
import { issueAtCounter } from "./actions";

type Props = { params: Promise<{ id: string }> };

const load = cache(async (id: string) => {
  const actor = await requireDesk("bureau");
  return { actor, organization: await orNotFound(id, () => getOrganizationById(actor, id)) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { organization } = await load((await params).id);
  return { title: `${(await getTranslations("creditPages.score"))("title")} · ${organization.name}` };
}

/** The score of one organization at the bureau, down to its lines and records. */
export default async function BureauScorePage({ params }: Props) {
  const { actor, organization } = await load((await params).id);
  const [t, words] = [await getTranslations("creditPages"), await getTranslations("organizations")];
  return (
    <>
      <PageHeader
        eyebrow={words(`kinds.${organization.kind}`)}
        title={organization.name}
        subtitle={organization.englishName}
        breadcrumbs={[
          { href: "/bureau/credit", label: t("bureau.title") },
          { href: "/bureau/credit/organizations", label: t("list.title") },
        ]}
        tags={<OrganizationStatusTag status={organization.status} />}
        actions={
          <>
            <ButtonLink href={`/bureau/organizations/${organization.id}`}>{t("bureau.entry")}</ButtonLink>
            <ButtonLink href={`${organizationPath(organization)}/credit`}>{t("desk.publicPage")}</ButtonLink>
            {mayIssueFor(actor, organization.id) && (
              <Form action={issueAtCounter} id="issue-certificate">
                <input type="hidden" name="organizationId" value={organization.id} />
                <SubmitButton tone="plain">{t("desk.issue")}</SubmitButton>
              </Form>
            )}
          </>
        }
      />
      <ExplainedScore actor={actor} organization={organization} today={today()} />
    </>
  );
}
