import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ExplainedScore } from "@/app/frame/credit/explained-score";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { PageHeader } from "@/components/layout/page-header";
import { organizationPath } from "@/components/organizations/address";
import { ButtonLink } from "@/components/ui/button";
import { mayIssueFor } from "@/lib/domain/credit/certificates/policy";
import { getOrganizationFile } from "@/lib/domain/organizations/queries/file";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { today } from "@/lib/platform/clock/today";
import { actOn } from "./act-on";
import { issueOwn } from "./actions";
import { Consequences } from "./consequences";
import { IssuedCredit } from "./issued-credit";
import { RunningCases } from "./running-cases";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("creditPages.desk"))("title") };
}

/** An organization's own credit: the score, what would raise it, what is under way, and what follows from the lists. */
export default async function OwnCreditPage() {
  const actor = await requireDesk("organization");
  const organization = await getOrganizationFile(actor, actor.organizationId ?? "");
  const t = await getTranslations("creditPages.desk");
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={
          <>
            <ButtonLink href={`${organizationPath(organization)}/credit`}>{t("publicPage")}</ButtonLink>
            {mayIssueFor(actor, organization.id) && (
              <Form action={issueOwn} id="issue-certificate">
                <input type="hidden" name="organizationId" value={organization.id} />
                <SubmitButton>{t("issue")}</SubmitButton>
              </Form>
            )}
          </>
        }
      />
      <Consequences organizationId={organization.id} today={today()} />
      <ExplainedScore
        actor={actor}
        organization={organization}
        today={today()}
        objectTo={(recordId) => `/organization/credit/objection?record=${recordId}`}
        actOn={actOn((key) => t(`acts.${key}` as never))}
      >
        <RunningCases actor={actor} />
        <IssuedCredit organizationId={organization.id} />
      </ExplainedScore>
    </>
  );
}
