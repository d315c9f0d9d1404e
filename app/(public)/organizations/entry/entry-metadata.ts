import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { organizationPath } from "@/components/organizations/address";
import type { OrganizationEntry } from "@/lib/domain/organizations/queries/organization";

/** What search engines and shared links show of an organization. */
export async function entryMetadata(organization: OrganizationEntry): Promise<Metadata> {
  const t = await getTranslations("organizations");
  const facts = [
    t(`kinds.${organization.kind}`),
    organization.subdistrict.name,
    organization.uscc ?? organization.filingNumber,
    t(`statuses.${organization.status}`),
  ];
  const description = facts.join(" · ");
  const path = organizationPath(organization);
  return {
    title: organization.name,
    description,
    alternates: { canonical: path },
    openGraph: { title: organization.name, description, url: path, type: "profile" },
  };
}
