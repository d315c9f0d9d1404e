import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { RulebookStandingTag } from "@/components/credit/rulebook-standing-tag";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { DataTable } from "@/components/list/data-table";
import { mayDraftRulebook } from "@/lib/domain/credit/rulebooks/policy";
import { listRulebooks } from "@/lib/domain/credit/rulebooks/queries/rulebooks";
import { standingOf } from "@/lib/domain/credit/rulebooks/rules";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { today } from "@/lib/platform/clock/today";
import { formatDate } from "@/lib/platform/i18n/formats";
import { submitDraft } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("creditPages.editor"))("title") };
}

/** All versions of the rules, drafts among them, and the start of a new one. */
export default async function RulebooksPage() {
  const actor = await requireDesk("bureau");
  const [t, locale, rulebooks] = [
    await getTranslations("creditPages"),
    await getLocale(),
    await listRulebooks(actor),
  ];
  return (
    <>
      <PageHeader
        title={t("editor.title")}
        lead={t("editor.lead")}
        breadcrumbs={[{ href: "/bureau/credit", label: t("bureau.title") }]}
      />
      <DataTable
        caption={t("editor.versions")}
        rows={rulebooks}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `/bureau/credit/rulebooks/${id}`}
        columns={[
          {
            key: "version",
            header: t("rulebook.version"),
            cell: ({ ordinal, title, titleEn }) =>
              t("rulebook.versionTitle", { number: ordinal, title: locale === "en" ? titleEn : title }),
          },
          {
            key: "status",
            header: t("rulebook.status"),
            cell: (rulebook) => <RulebookStandingTag standing={standingOf(rulebook, rulebooks, today())} />,
          },
          {
            key: "from",
            header: t("rulebook.from"),
            cell: ({ effectiveFrom }) => (effectiveFrom ? formatDate(effectiveFrom, locale) : "—"),
          },
          { key: "by", header: t("editor.createdBy"), cell: ({ createdByName }) => createdByName },
          {
            key: "adopted",
            header: t("rulebook.adoptedBy"),
            cell: ({ adoptedByName }) => adoptedByName ?? "—",
          },
        ]}
      />
      {mayDraftRulebook(actor) && (
        <Section title={t("editor.newDraft")} lead={t("editor.newDraftLead")}>
          <Form action={submitDraft} id="draft" draftOf={actor.accountId ?? ""} className="max-w-xl">
            <TextField name="title" label={t("editor.draftTitle")} required />
            <TextField name="titleEn" label={t("editor.draftTitleEn")} required />
            <SubmitButton>{t("editor.create")}</SubmitButton>
          </Form>
        </Section>
      )}
    </>
  );
}
