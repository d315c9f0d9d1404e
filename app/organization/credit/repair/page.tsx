import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RecordPointsNow } from "@/app/frame/credit/record-points-now";
import { getCreditWords } from "@/components/credit/credit-words";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextareaField } from "@/components/form/textarea-field";
import { PageHeader } from "@/components/layout/page-header";
import type { ListParams } from "@/components/list/list-address";
import { getRecord } from "@/lib/domain/credit/records/queries/records";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { orNotFound } from "@/lib/platform/http/or-not-found";
import { formatDate } from "@/lib/platform/i18n/formats";
import { submitRepair } from "../actions";
import { EvidenceField } from "../evidence-field";

type Props = { searchParams: Promise<ListParams> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("creditPages.repair"))("title") };
}

/** Where an organization applies that an adverse record stops counting, having put right what it tells of. */
export default async function RepairPage({ searchParams }: Props) {
  const actor = await requireDesk("organization");
  const id = [(await searchParams).record ?? ""].flat()[0];
  if (!id) redirect("/organization/credit");
  const record = await orNotFound(id, () => getRecord(actor, id));
  if (record.organizationId !== actor.organizationId) notFound();
  const [t, own, words] = [
    await getTranslations("creditPages.repair"),
    await getTranslations("creditPages.objection"),
    await getCreditWords(),
  ];
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        breadcrumbs={[{ href: "/organization/credit", label: own("back") }]}
      />
      <div className="grid max-w-2xl gap-6">
        <section aria-labelledby="record">
          <h2 id="record" className="text-m">
            {own("record")}
          </h2>
          <p className="mt-1">{words.fact(record.kind, record)}</p>
          <p className="mb-3 text-ink-2 text-s">{formatDate(record.occurredOn, words.locale)}</p>
          <RecordPointsNow actor={actor} record={record} />
        </section>
        <Form action={submitRepair} id="repair" draftOf={actor.accountId ?? ""}>
          <input type="hidden" name="recordId" value={record.id} />
          <TextareaField
            name="reason"
            label={t("reason")}
            help={t("reasonHelp")}
            rows={5}
            limit={4_000}
            required
          />
          <TextareaField name="evidence" label={t("evidence")} rows={3} limit={2_000} required />
          <EvidenceField label={own("file")} help={own("fileHelp")} required />
          <SubmitButton>{t("submit")}</SubmitButton>
        </Form>
      </div>
    </>
  );
}
