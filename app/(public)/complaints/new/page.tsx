import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/layout/page-header";
import { organizationPath } from "@/components/organizations/address";
import { Callout } from "@/components/ui/callout";
import { Link } from "@/components/ui/link";
import { getRule } from "@/lib/domain/district/queries/rules";
import { getOrganizationById } from "@/lib/domain/organizations/queries/organization";
import { type ComplaintKind, complaintKinds } from "@/lib/domain/supervision/complaints/schema";
import { getActor } from "@/lib/platform/auth/current-actor";
import { today } from "@/lib/platform/clock/today";
import { orNotFound } from "@/lib/platform/http/or-not-found";
import { newUuid7 } from "@/lib/platform/identifiers/uuid7";
import { paramOf } from "@/lib/platform/lists/paging";
import { filingAddress } from "./before-sign-in";
import { FilingForm } from "./filing-form";

type Params = Record<string, string | string[] | undefined>;
type Search = { searchParams: Promise<Params> };

const kindOf = (params: Params): ComplaintKind =>
  complaintKinds.find((kind) => kind === paramOf(params, "kind")) ?? "complaint";

export async function generateMetadata({ searchParams }: Search): Promise<Metadata> {
  const t = await getTranslations("complaints.form");
  return { title: t(kindOf(await searchParams) === "thanks" ? "thankTitle" : "complainTitle") };
}

/** Writing a complaint or thanks about one organization; the address names what is kept of it in this tab. */
export default async function NewComplaintPage({ searchParams }: Search) {
  const params = await searchParams;
  const about = paramOf(params, "about") ?? "";
  const [actor, kind] = [await getActor(), kindOf(params)];
  const organization = await orNotFound(about, () => getOrganizationById(actor, about));
  const draft = paramOf(params, "draft");
  if (!draft || !/^[\w-]{8,40}$/.test(draft))
    redirect(filingAddress({ about, kind, draft: newUuid7() }) as never);
  const [t, days] = await Promise.all([
    getTranslations("complaints.form"),
    getRule("complaint.replyWorkingDays", today()),
  ]);
  const isThanks = kind === "thanks";
  const other = isThanks ? "complaint" : "thanks";
  return (
    <div className="max-w-2xl">
      <PageHeader
        breadcrumbs={[{ href: organizationPath(organization), label: organization.name }]}
        eyebrow={`${t("about")} ${organization.name}`}
        title={t(isThanks ? "thankTitle" : "complainTitle")}
        lead={isThanks ? t("thanksLead") : t("lead", { days })}
        actions={
          <Link
            href={filingAddress({ about, kind: other })}
            className="inline-flex min-h-control items-center"
          >
            {t(`otherKind.${kind}`)}
          </Link>
        }
      />
      {!isThanks && <Callout className="mb-6">{t("privacy")}</Callout>}
      <FilingForm organizationId={organization.id} kind={kind} draft={draft} actor={actor} />
    </div>
  );
}
