import { getTranslations } from "next-intl/server";
import { AnnouncementText } from "@/components/announcements/announcement-text";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextareaField } from "@/components/form/textarea-field";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { EventTimeline } from "@/components/record/event-timeline";
import { StatusTag } from "@/components/record/status-tag";
import { ButtonLink } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { announcementLifecycle } from "@/lib/domain/announcements/policy";
import { getAnnouncement } from "@/lib/domain/announcements/queries";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { eventsAbout } from "@/lib/platform/events/history";
import { orNotFound } from "@/lib/platform/http/or-not-found";
import { submitPublication, submitWithdrawal } from "../actions";
import { DraftForm } from "../draft-form";

const tones = { draft: "warn", published: "ok", withdrawn: "neutral" } as const;

export default async function BureauAnnouncementPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireDesk("bureau");
  const { id } = await params;
  const announcement = await orNotFound(id, () => getAnnouncement(actor, id));
  const [t, events] = [await getTranslations("announcements"), await eventsAbout("announcement", id)];
  const steps = announcementLifecycle.stepsFor(actor, announcement);
  const isOwnDraft = announcement.status === "draft" && announcement.draftedById === actor.accountId;
  return (
    <>
      <PageHeader
        breadcrumbs={[{ href: "/bureau/announcements", label: t("title") }]}
        eyebrow={t(`kinds.${announcement.kind}`)}
        title={announcement.title}
        subtitle={announcement.titleEn}
        tags={<StatusTag tone={tones[announcement.status]}>{t(`statuses.${announcement.status}`)}</StatusTag>}
        actions={
          announcement.status === "published" && (
            <ButtonLink href={`/announcements/${id}`}>{t("openPublic")}</ButtonLink>
          )
        }
      />
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_20rem] large:grid-cols-1">
        <div>
          {steps.includes("edit") ? (
            <DraftForm accountId={actor.accountId ?? ""} draft={announcement} />
          ) : (
            <>
              <AnnouncementText text={announcement.body} />
              <hr className="my-6 border-line" />
              <AnnouncementText text={announcement.bodyEn} />
            </>
          )}
        </div>
        <aside className="grid content-start gap-6">
          {steps.includes("publish") && (
            <Form action={submitPublication} id="publish">
              <input type="hidden" name="id" value={id} />
              <p className="text-ink-2 text-s">{t("publishLead")}</p>
              <SubmitButton>{t("steps.publish")}</SubmitButton>
            </Form>
          )}
          {isOwnDraft && (
            <Callout tone="info" title={t("ownDraftTitle")}>
              {t("ownDraftWhy")}
            </Callout>
          )}
          {steps.includes("withdraw") && (
            <Form action={submitWithdrawal} id="withdraw">
              <input type="hidden" name="id" value={id} />
              <TextareaField
                name="reason"
                label={t("withdrawalReason")}
                help={t("withdrawalHelp")}
                required
              />
              <SubmitButton tone="danger">{t("steps.withdraw")}</SubmitButton>
            </Form>
          )}
          <Section title={t("history")} compact>
            <EventTimeline label={t("history")} events={events} />
          </Section>
        </aside>
      </div>
    </>
  );
}
