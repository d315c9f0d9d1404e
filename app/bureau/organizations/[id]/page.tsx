import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/layout/page-header";
import { organizationPath } from "@/components/organizations/address";
import { OrganizationStatusTag } from "@/components/organizations/organization-status-tag";
import { ButtonLink } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Link } from "@/components/ui/link";
import { Tabs } from "@/components/ui/tabs";
import { mayPropose } from "@/lib/domain/organizations/amendments/policy";
import { findOpenAmendment } from "@/lib/domain/organizations/amendments/queries";
import { getOrganizationFile } from "@/lib/domain/organizations/queries/file";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { orNotFound } from "@/lib/platform/http/or-not-found";
import { choiceOf } from "@/lib/platform/lists/paging";
import { FileHistory } from "./file-history";
import { FileParticulars } from "./file-particulars";
import { FilePeople } from "./file-people";

const tabs = ["particulars", "people", "history"] as const;
const views = { particulars: FileParticulars, people: FilePeople, history: FileHistory };

type FilePageProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("organizations.desk"))("file") };
}

export default async function FilePage({ params, searchParams }: FilePageProps) {
  const actor = await requireDesk("bureau");
  const { id } = await params;
  const organization = await orNotFound(id, () => getOrganizationFile(actor, id));
  const [t, locale, open] = [
    await getTranslations("organizations"),
    await getLocale(),
    await findOpenAmendment(actor, id),
  ];
  const tab = choiceOf(await searchParams, "tab", tabs) ?? "particulars";
  const View = views[tab];
  const { subdistrict, englishName, name } = organization;
  return (
    <>
      <PageHeader
        breadcrumbs={[{ href: "/bureau/organizations", label: t("register.title") }]}
        eyebrow={`${t(`kinds.${organization.kind}`)} · ${locale === "en" ? subdistrict.englishName : subdistrict.name}`}
        title={name}
        subtitle={englishName ?? undefined}
        facts={[
          {
            label: t(organization.uscc ? "fields.uscc" : "fields.filingNumber"),
            value: organization.uscc ?? organization.filingNumber,
          },
          { label: t("fields.legalRepresentativeName"), value: organization.legalRepresentativeName },
        ]}
        tags={<OrganizationStatusTag status={organization.status} />}
        actions={
          <>
            {mayPropose(actor) && (
              <ButtonLink tone="primary" href={`/bureau/organizations/${id}/amend`}>
                {t("desk.amend")}
              </ButtonLink>
            )}
            <ButtonLink href={organizationPath(organization)}>{t("desk.openPublic")}</ButtonLink>
          </>
        }
      />
      {open && (
        <Callout tone="warn" title={t("desk.openAmendment")} className="mb-4">
          {t("desk.openAmendmentWhy", { person: open.proposedByName })}{" "}
          <Link href={`/bureau/amendments/${open.id}`}>{open.number}</Link>
        </Callout>
      )}
      <Tabs
        label={t("desk.file")}
        tabs={tabs.map((other) => ({
          href: `/bureau/organizations/${id}?tab=${other}`,
          label: t(`desk.tabs.${other}`),
          current: other === tab,
        }))}
      />
      <View organization={organization} actor={actor} />
    </>
  );
}
