import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RecordPointsNow } from "@/app/frame/credit/record-points-now";
import { getCreditWords } from "@/components/credit/credit-words";
import { RadioField } from "@/components/form/choice-fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextareaField } from "@/components/form/textarea-field";
import { PageHeader } from "@/components/layout/page-header";
import type { ListParams } from "@/components/list/list-address";
import { Callout } from "@/components/ui/callout";
import { getRecord } from "@/lib/domain/credit/records/queries/records";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { orNotFound } from "@/lib/platform/http/or-not-found";
import { formatDate } from "@/lib/platform/i18n/formats";
import { submitObjection } from "../actions";
import { EvidenceField } from "../evidence-field";

type Props = { searchParams: Promise<ListParams> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("creditPages.objection"))("title") };
}

/** Where an organization objects to one record of its credit. */
export default async function ObjectionPage({ searchParams }: Props) {
  const actor = await requireDesk("organization");
  const id = [(await searchParams).record ?? ""].flat()[0];
  if (!id) redirect("/organization/credit");
  const record = await orNotFound(id, () => getRecord(actor, id));
  if (record.organizationId !== actor.organizationId) notFound();
  const [t, who, words] = [
    await getTranslations("creditPages.objection"),
    await getTranslations("creditPages.whoMayObject"),
    await getCreditWords(),
  ];
  const closed = record.annulledOn ? "annulled" : record.underObjectionSince ? "already" : null;
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        breadcrumbs={[{ href: "/organization/credit", label: t("back") }]}
      />
      <div className="grid max-w-2xl gap-6">
        <section aria-labelledby="record">
          <h2 id="record" className="text-m">
            {t("record")}
          </h2>
          <p className="mt-1">{words.fact(record.kind, record)}</p>
          <p className="mb-3 text-ink-2 text-s">{formatDate(record.occurredOn, words.locale)}</p>
          <RecordPointsNow actor={actor} record={record} />
        </section>
        {closed ? (
          <Callout tone="info">{who(closed)}</Callout>
        ) : (
          <Form action={submitObjection} id="objection" draftOf={actor.accountId ?? ""}>
            <input type="hidden" name="recordId" value={record.id} />
            <RadioField
              name="demand"
              label={t("demand")}
              required
              boxed
              choices={(["remove", "correct"] as const).map((demand) => ({
                value: demand,
                label: t(`demands.${demand}`),
                hint: t(`demands.${demand}Hint`),
              }))}
            />
            <TextareaField
              name="reason"
              label={t("reason")}
              help={t("reasonHelp")}
              required
              rows={6}
              limit={2000}
            />
            <EvidenceField label={t("file")} help={t("fileHelp")} />
            <SubmitButton>{t("submit")}</SubmitButton>
          </Form>
        )}
      </div>
    </>
  );
}
