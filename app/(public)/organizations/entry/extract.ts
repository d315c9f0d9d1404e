import { getLocale, getTranslations } from "next-intl/server";
import { organizationPath } from "@/components/organizations/address";
import type { OrganizationEntry } from "@/lib/domain/organizations/queries/organization";
import { isFiled, isOnRegister } from "@/lib/domain/organizations/rules";
import { type DocumentDefinition, renderDocument } from "@/lib/platform/documents";
import { siteUrl } from "@/lib/platform/env";
import { formatDate, formatMoment } from "@/lib/platform/i18n/formats";
import { attachmentHeaders } from "@/lib/platform/storage";
import { registeredParticulars } from "./registered-particulars";

/** The entry on one page of paper, with a code that opens its public page. */
async function extractOf(organization: OrganizationEntry, now: Date): Promise<DocumentDefinition> {
  const [t, site, locale] = await Promise.all([
    getTranslations("organizations"),
    getTranslations("platform"),
    getLocale(),
  ]);
  const address = siteUrl() + organizationPath(organization);
  const { certificateNumber, certificateValidUntil, status } = organization;
  const printed = t("page.extractPrinted", { date: formatMoment(now, locale) });
  const facts = [
    ...registeredParticulars(organization, t, locale).filter(({ detail }) => detail !== organization.name),
    { term: t("fields.status"), detail: t(`statuses.${status}`) },
    { term: t("fields.certificateNumber"), detail: certificateNumber },
    {
      term: t("fields.certificateValidUntil"),
      detail: certificateValidUntil && formatDate(certificateValidUntil, locale),
    },
  ].filter(({ detail }) => detail);
  return {
    language: locale === "en" ? "en" : "zh-CN",
    title: `${t("page.extractTitle")} · ${organization.name}`,
    author: site("name"),
    madeAt: now,
    footer: `${site("name")} · ${site("title")}　${printed}`,
    blocks: [
      {
        kind: "columns",
        shares: [4, 1],
        columns: [
          [
            { kind: "paragraph", text: t("page.extractTitle"), tone: "soft", size: "small" },
            { kind: "heading", text: organization.name },
            { kind: "paragraph", text: t("page.extractNote"), tone: "soft", size: "small" },
          ],
          [{ kind: "code", content: address, caption: t("page.scan"), align: "right", size: 76 }],
        ],
      },
      { kind: "facts", facts: facts.map(({ term, detail }) => ({ label: term, value: detail ?? "" })) },
      ...(isOnRegister(status)
        ? ([
            {
              kind: "seal",
              text: t(
                isFiled(organization.kind) ? "page.filedSealInChinese" : "page.registeredSealInChinese",
              ),
              lines: [
                t(`registeredBy.${organization.registeredBy}`),
                formatDate(organization.establishedOn, locale),
              ],
            },
          ] as const)
        : []),
    ],
  };
}

/** The extract as a download. */
export async function extractResponse(organization: OrganizationEntry): Promise<Response> {
  const file = await renderDocument(await extractOf(organization, new Date()));
  const name = `${organization.name} ${organization.uscc ?? organization.filingNumber}.pdf`;
  return new Response(new Uint8Array(file), {
    headers: attachmentHeaders({ name, kind: "pdf", size: file.length }),
  });
}
