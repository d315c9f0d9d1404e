import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { DataTable } from "@/components/list/data-table";
import { EventTimeline } from "@/components/record/event-timeline";
import { StatusTag } from "@/components/record/status-tag";
import { DrawRecord } from "@/components/supervision/draw-record";
import { conclusionTones, inspectionTones, planTones } from "@/components/supervision/inspection-tones";
import { ButtonLink } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { planLifecycle } from "@/lib/domain/supervision/inspections/plans/policy";
import {
  compareDraw,
  countPopulation,
  getPlan,
  listTargets,
  type Plan,
} from "@/lib/domain/supervision/inspections/plans/queries";
import type { InspectionStatus } from "@/lib/domain/supervision/inspections/schema";
import type { Actor } from "@/lib/platform/auth/actor";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { today } from "@/lib/platform/clock/today";
import { eventsAbout } from "@/lib/platform/events/history";
import { orNotFound } from "@/lib/platform/http/or-not-found";
import { formatDate } from "@/lib/platform/i18n/formats";
import { submitClosing, submitDraw } from "../../actions";
import { PlanForm } from "../plan-form";

type PlanPageProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: PlanPageProps): Promise<Metadata> {
  const [actor, { id }] = [await requireDesk("bureau"), await params];
  return { title: (await orNotFound(id, () => getPlan(actor, id))).number };
}

/** A plan before its draw: what it would draw from, and the draw by a second officer. */
async function DraftPlan({ actor, plan }: { actor: Actor; plan: Plan }) {
  const [t, words, count] = [
    await getTranslations("inspections.plans"),
    await getTranslations("inspections.steps"),
    await countPopulation(plan.population, today()),
  ];
  const steps = planLifecycle.stepsFor(actor, plan);
  return (
    <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_22rem] large:grid-cols-1">
      <div>
        <p className="mb-4">{t("wouldDraw", { count })}</p>
        {steps.includes("savePlan") && <PlanForm accountId={actor.accountId ?? ""} plan={plan} />}
      </div>
      <aside className="grid content-start gap-4">
        <h2 className="text-m">{t("drawTitle")}</h2>
        {steps.includes("draw") ? (
          <Form action={submitDraw} id="draw">
            <input type="hidden" name="id" value={plan.id} />
            <p className="text-ink-2 text-s">{t("drawLead")}</p>
            <TextField name="entropy" label={t("entropy")} autoComplete="off" required />
            <SubmitButton>{words("draw")}</SubmitButton>
          </Form>
        ) : (
          <Callout tone="info">{t("ownPlan")}</Callout>
        )}
        <div>
          <p className="text-ink-2 text-s">{t("commitment")}</p>
          <code className="break-all font-mono text-xs">{plan.commitment}</code>
        </div>
      </aside>
    </div>
  );
}

async function DrawnPlan({ actor, plan, again }: { actor: Actor; plan: Plan; again: boolean }) {
  const [t, words, locale, targets] = await Promise.all([
    getTranslations("inspections.plans"),
    getTranslations("inspections"),
    getLocale(),
    listTargets(plan),
  ]);
  const steps = planLifecycle.stepsFor(actor, plan);
  return (
    <>
      {steps.includes("closePlan") && (
        <Form action={submitClosing} id="close" className="mb-4">
          <input type="hidden" name="id" value={plan.id} />
          <SubmitButton tone="plain">{words("steps.closePlan")}</SubmitButton>
        </Form>
      )}
      <Section title={t("targets")} compact>
        <DataTable
          caption={t("targets")}
          rows={targets.map((target, place) => ({ ...target, place: place + 1 }))}
          rowKey={({ caseId }) => caseId}
          rowHref={({ caseId }) => `/bureau/cases/${caseId}`}
          columns={[
            {
              key: "organization",
              header: t("organization"),
              cell: ({ place, organization }) =>
                `${place}. ${(locale === "en" && organization.englishName) || organization.name}`,
            },
            {
              key: "inspectors",
              header: t("inspectors"),
              cell: ({ inspectors }) =>
                inspectors.map(({ name }) => name).join(locale === "en" ? ", " : "、"),
            },
            {
              key: "status",
              header: t("status"),
              cell: ({ status }) => (
                <StatusTag tone={inspectionTones[status as InspectionStatus]}>
                  {words(`statuses.${status as InspectionStatus}`)}
                </StatusTag>
              ),
            },
            {
              key: "conclusion",
              header: t("conclusion"),
              cell: ({ conclusion, decidedAt }) =>
                conclusion && decidedAt ? (
                  <StatusTag tone={conclusionTones[conclusion]}>
                    {words(`conclusions.${conclusion}`)}
                  </StatusTag>
                ) : (
                  "—"
                ),
            },
          ]}
        />
      </Section>
      <DrawRecord plan={plan} checks={again ? compareDraw(plan, targets) : null} />
    </>
  );
}

export default async function PlanPage({ params, searchParams }: PlanPageProps) {
  const [actor, { id }, search] = [await requireDesk("bureau"), await params, await searchParams];
  const plan = await orNotFound(id, () => getPlan(actor, id));
  const [t, locale, events] = [
    await getTranslations("inspections.plans"),
    await getLocale(),
    await eventsAbout("inspectionPlan", id),
  ];
  return (
    <>
      <PageHeader
        breadcrumbs={[{ href: "/bureau/inspections/plans", label: t("title") }]}
        eyebrow={plan.number}
        title={locale === "en" ? plan.titleEn : plan.title}
        facts={[
          { label: t("targetCount"), value: plan.targetCount },
          { label: t("inspectorsEach"), value: plan.inspectorsEach },
          { label: t("inspectBy"), value: formatDate(plan.inspectBy, locale) },
        ]}
        tags={<StatusTag tone={planTones[plan.status]}>{t(`statuses.${plan.status}`)}</StatusTag>}
        actions={
          plan.status !== "draft" && <ButtonLink href={`/inspections/${id}`}>{t("publicPage")}</ButtonLink>
        }
      />
      {plan.status === "draft" ? (
        <DraftPlan actor={actor} plan={plan} />
      ) : (
        <DrawnPlan actor={actor} plan={plan} again={search.again === "1"} />
      )}
      <Section title={t("record")} compact>
        <EventTimeline label={t("record")} events={events} />
      </Section>
    </>
  );
}
