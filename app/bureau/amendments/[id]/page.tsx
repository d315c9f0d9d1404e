import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { organizationPath } from "@/components/organizations/address";
import { AmendmentStatusTag } from "@/components/organizations/amendment-status-tag";
import { EventTimeline } from "@/components/record/event-timeline";
import { RecordPage } from "@/components/record/record-page";
import { ButtonLink } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Seal } from "@/components/ui/seal";
import { amendmentLifecycle } from "@/lib/domain/organizations/amendments/policy";
import { findNeighbors, getAmendment } from "@/lib/domain/organizations/amendments/queries";
import { namesOf } from "@/lib/domain/organizations/queries/changes";
import type { ParticularField } from "@/lib/domain/organizations/schema";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { eventsAbout } from "@/lib/platform/events/history";
import { orNotFound } from "@/lib/platform/http/or-not-found";
import { Decision } from "./decision";
import { ProposedDifferences } from "./proposed-differences";

type Params = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("amendments"))("title") };
}

export default async function AmendmentPage({ params }: Params) {
  const actor = await requireDesk("bureau");
  const { id } = await params;
  const amendment = await orNotFound(id, () => getAmendment(actor, id));
  const [t, locale, events, names, neighbors] = [
    await getTranslations("amendments"),
    await getLocale(),
    await eventsAbout("amendment", id),
    await namesOf(
      Object.entries(amendment.changes).map(([field, change]) => ({
        field: field as ParticularField,
        ...change,
      })),
    ),
    await findNeighbors(actor, amendment),
  ];
  const { organization, status } = amendment;
  const steps = amendmentLifecycle.stepsFor(actor, amendment);
  const isDecided = status !== "proposed";
  const linkTo = (neighbor: { id: string; number: string } | null) =>
    neighbor ? { href: `/bureau/amendments/${neighbor.id}`, label: neighbor.number } : undefined;
  return (
    <RecordPage
      header={
        <PageHeader
          breadcrumbs={[{ href: "/bureau/amendments", label: t("title") }]}
          eyebrow={t("eyebrow", { number: amendment.number })}
          title={locale === "en" ? (organization.englishName ?? organization.name) : organization.name}
          subtitle={locale === "en" && organization.englishName ? organization.name : undefined}
          tags={<AmendmentStatusTag status={status} />}
          actions={
            <>
              <ButtonLink href={`/bureau/organizations/${organization.id}`}>{t("openFile")}</ButtonLink>
              <ButtonLink href={organizationPath(organization)}>{t("openPublic")}</ButtonLink>
            </>
          }
          seal={status === "confirmed" && <Seal words={t("sealWords")} />}
        />
      }
      steps={[
        { label: t("stepBar.proposed"), state: "done", note: amendment.proposedByName },
        {
          label: isDecided ? t(`statuses.${status}`) : t("stepBar.review"),
          state: isDecided ? "done" : "now",
          note: amendment.decidedByName ?? undefined,
        },
        { label: t("stepBar.inEffect"), state: status === "confirmed" ? "done" : "ahead" },
      ]}
      railLabel={t("rail")}
      rail={
        <>
          <Decision id={id} steps={steps} accountId={actor.accountId ?? ""} />
          {!isDecided && amendment.proposedById === actor.accountId && (
            <Callout tone="info" title={t("ownTitle")}>
              {t("ownWhy")}
            </Callout>
          )}
          <Section title={t("history")} compact>
            <EventTimeline label={t("history")} events={events} />
          </Section>
        </>
      }
      previous={linkTo(neighbors.previous)}
      next={linkTo(neighbors.next)}
    >
      <ProposedDifferences changes={amendment.changes} names={names} />
      <Section title={t("reason")} compact>
        <p className="max-w-measure whitespace-pre-line">{amendment.reason}</p>
      </Section>
      {amendment.decisionReason && (
        <Section title={t("decisionReason")} compact>
          <p className="max-w-measure whitespace-pre-line">{amendment.decisionReason}</p>
        </Section>
      )}
    </RecordPage>
  );
}
