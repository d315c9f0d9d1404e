import { useLocale, useTranslations } from "next-intl";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Section } from "@/components/layout/section";
import { DataTable } from "@/components/list/data-table";
import type { ListParams } from "@/components/list/list-address";
import { Pagination } from "@/components/list/pagination";
import type { Campaign } from "@/lib/domain/annual-checks/campaigns/queries/campaign";
import type { listExemptions } from "@/lib/domain/annual-checks/campaigns/queries/exemptions";
import { actorWords } from "@/lib/platform/events/sentence";
import type { Paging } from "@/lib/platform/lists/paging";
import { submitExemption } from "../../actions";

type ExemptionsProps = Awaited<ReturnType<typeof listExemptions>> & {
  campaign: Campaign;
  paging: Paging;
  params: ListParams;
  mayGrant: boolean;
};

/** Who need not report and why; before the opening an officer may add to them. */
export function Exemptions({ campaign, rows, total, paging, params, mayGrant }: ExemptionsProps) {
  const [t, translate] = [useTranslations("annualChecks.campaign"), useTranslations()];
  const locale = useLocale();
  const { id } = campaign;
  return (
    <Section title={t("exemptions", { count: total })} lead={t("exemptionsLead")}>
      <DataTable
        caption={t("exemptions", { count: total })}
        rows={rows}
        rowKey={({ organizationId }) => organizationId}
        rowHref={({ organizationId }) => `/bureau/organizations/${organizationId}`}
        empty={<p className="text-ink-2">{t(campaign.status === "draft" ? "notYetExempt" : "noneExempt")}</p>}
        columns={[
          {
            key: "name",
            header: t("organization"),
            cell: ({ organization }) => (locale === "en" && organization.englishName) || organization.name,
          },
          { key: "reason", header: t("reason"), cell: ({ reason }) => t(`reasons.${reason}`) },
          { key: "remark", header: t("remark"), cell: ({ remark }) => remark ?? "" },
          { key: "by", header: t("by"), cell: ({ grantedByName }) => actorWords(translate, grantedByName) },
        ]}
      />
      <Pagination
        path={`/bureau/annual-checks/campaigns/${id}`}
        params={params}
        page={paging.page}
        pageSize={paging.pageSize}
        total={total}
      />
      {mayGrant && (
        <Form action={submitExemption} id="exemption" className="mt-6">
          <input type="hidden" name="id" value={id} />
          <TextField
            name="organization"
            label={t("organizationField")}
            help={t("organizationHelp")}
            required
          />
          <TextField name="reason" label={t("reason")} required />
          <SubmitButton tone="plain">{t("grant")}</SubmitButton>
        </Form>
      )}
    </Section>
  );
}
