import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CheckboxField } from "@/components/form/choice-fields";
import { DateField } from "@/components/form/date-field";
import { FileField } from "@/components/form/file-field";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextareaField } from "@/components/form/textarea-field";
import { EmptyState } from "@/components/layout/empty-state";
import { PageHeader } from "@/components/layout/page-header";
import { ButtonLink } from "@/components/ui/button";
import { largestAttachment } from "@/lib/domain/cases/schema";
import { inspectionLifecycle } from "@/lib/domain/supervision/inspections/policy";
import { getInspection } from "@/lib/domain/supervision/inspections/queries/inspection";
import { inspectionMatters } from "@/lib/domain/supervision/inspections/schema";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { today } from "@/lib/platform/clock/today";
import { orNotFound } from "@/lib/platform/http/or-not-found";
import { submitVisit } from "../../actions";
import { MatterFields } from "./matter-fields";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("inspections.visit"))("title") };
}

/** The record of a visit, matter by matter, in one column that fits a phone. */
export default async function VisitPage({ params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = [await requireDesk("bureau"), await params];
  const inspection = await orNotFound(id, () => getInspection(actor, id));
  const t = await getTranslations("inspections.visit");
  const mayReport = inspectionLifecycle.stepsFor(actor, inspection).includes("report");
  const day = today();
  return (
    <>
      <PageHeader
        breadcrumbs={[{ href: `/bureau/cases/${id}`, label: inspection.number ?? "" }]}
        eyebrow={t("title")}
        title={inspection.title}
        lead={mayReport ? t("lead") : undefined}
      />
      {mayReport ? (
        <Form action={submitVisit} id="visit" draftOf={actor.accountId ?? ""} guarded className="max-w-2xl">
          <input type="hidden" name="id" value={id} />
          <DateField name="inspectedOn" label={t("inspectedOn")} defaultValue={day} max={day} required />
          <CheckboxField name="isUnreachable" label={t("isUnreachable")} help={t("isUnreachableHelp")} />
          <section className="grid gap-4" aria-labelledby="matters">
            <h2 id="matters" className="text-m">
              {t("matters")}
            </h2>
            {inspectionMatters.map((matter, place) => (
              <MatterFields key={matter} matter={matter} place={place + 1} />
            ))}
          </section>
          <FileField
            name="fileIds"
            label={t("files")}
            kinds={t("fileKinds")}
            accept="image/*,.pdf,.docx,.xlsx"
            maxBytes={largestAttachment}
            uploadUrl={`/api/inspections/${id}/uploads`}
            multiple
          />
          <TextareaField
            name="summary"
            label={t("summary")}
            help={t("summaryHelp")}
            rows={5}
            limit={4_000}
            required
          />
          <SubmitButton>{t("submit")}</SubmitButton>
        </Form>
      ) : (
        <EmptyState
          title={t("notNow")}
          actions={<ButtonLink href={`/bureau/cases/${id}`}>{t("back")}</ButtonLink>}
        >
          {t("notNowHelp")}
        </EmptyState>
      )}
    </>
  );
}
