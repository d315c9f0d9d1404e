import { organizationPath } from "@/components/organizations/address";
import type { OrganizationEntry } from "@/lib/domain/organizations/queries/organization";
import { siteUrl } from "@/lib/platform/env";

/**
 * The entry as schema.org facts (JSON-LD). It is a data block, which no browser runs; React escapes what could end the
 * element early.
 */
export function StructuredFacts({ organization }: { organization: OrganizationEntry }) {
  const { deregisteredOn, website, englishName, formerNames } = organization;
  const facts = {
    "@context": "https://schema.org",
    "@type": "NGO",
    name: organization.name,
    ...(englishName && { alternateName: englishName }),
    ...(formerNames.length > 0 && { additionalName: formerNames.map(({ name }) => name) }),
    url: siteUrl() + organizationPath(organization),
    ...(website && { sameAs: website }),
    identifier: organization.uscc ?? organization.filingNumber,
    foundingDate: organization.establishedOn,
    ...(deregisteredOn && { dissolutionDate: deregisteredOn }),
    address: {
      "@type": "PostalAddress",
      streetAddress: organization.domicile,
      addressLocality: organization.subdistrict.name,
      addressCountry: "CN",
      ...(organization.postalCode && { postalCode: organization.postalCode }),
    },
  };
  return <script type="application/ld+json">{JSON.stringify(facts)}</script>;
}
