import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { FileField } from "@/components/form/file-field";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextareaField } from "@/components/form/textarea-field";
import { PageHeader } from "@/components/layout/page-header";
import { Callout } from "@/components/ui/callout";
import { Link } from "@/components/ui/link";
import { largestAttachment } from "@/lib/domain/cases/schema";
import { mayApply } from "@/lib/domain/credit/repairs/policy";
import { openRepairOf } from "@/lib/domain/credit/repairs/queries/repairs";
import { findRepairedRecord } from "@/lib/domain/credit/repairs/queries/subject";
import { ruleMessageKey } from "@/lib/domain/credit/schema";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { today } from "@/lib/platform/clock/today";
import { formatDate } from "@/lib/platform/i18n/formats";
import { isUuid } from "@/lib/platform/identifiers/uuid";
import { submitRecordApplication } from "../../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("repairs.apply"))("title") };
}

/** Where an organization applies that one of its credit records stops counting. */
export default async function RecordRepairPage({ params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = [await requireDesk("organization"), await params];
  const record = isUuid(id) ? await findRepairedRecord(id) : null;
  if (!record || record.organizationId !== actor.organizationId) notFound();
  const [t, rules, locale, open] = [
    await getTranslations("repairs.apply"),
    await getTranslations("credit.rules"),
    await getLocale(),
    await openRepairOf({ recordId: id }),
  ];
  const { repairableFrom, hasEnded, kind } = record;
  const isOpen = repairableFrom !== null && repairableFrom <= today() && !hasEnded && !open;
  const why = hasEnded
    ? t("ended")
    : repairableFrom === null
      ? t("never")
      : t("from", { date: formatDate(repairableFrom, locale) });
  return (
    <>
      <PageHeader
        breadcrumbs={[{ href: "/organization/credit", label: t("credit") }]}
        title={t("title")}
        subtitle={rules(`${ruleMessageKey(kind)}.name` as never)}
        lead={t("lead", { date: formatDate(record.occurredOn, locale) })}
      />
      {open && (
        <Callout tone="info" title={t("applied")}>
          <Link href={`/applications/${open.id}`}>{open.number}</Link>
        </Callout>
      )}
      {!isOpen && !open && <Callout tone="info" title={why} />}
      {isOpen && mayApply(actor, record.organizationId) && (
        <Form
          action={submitRecordApplication}
          id="repair"
          draftOf={actor.accountId ?? undefined}
          className="max-w-2xl"
        >
          <input type="hidden" name="recordId" value={id} />
          <TextareaField
            name="reason"
            label={t("reason")}
            help={t("reasonHelp")}
            rows={6}
            limit={4_000}
            required
          />
          <TextareaField
            name="evidence"
            label={t("evidence")}
            help={t("evidenceHelp")}
            rows={3}
            limit={2_000}
            required
          />
          <FileField
            name="fileIds"
            label={t("files")}
            kinds={t("fileKinds")}
            accept=".pdf,.png,.jpg,.jpeg,.webp,.docx,.xlsx"
            maxBytes={largestAttachment}
            uploadUrl="/api/repairs/uploads"
            multiple
            required
          />
          <div>
            <SubmitButton>{t("submit")}</SubmitButton>
          </div>
        </Form>
      )}
    </>
  );
}
