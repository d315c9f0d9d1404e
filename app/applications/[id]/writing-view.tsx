import { getTranslations } from "next-intl/server";
import { Conversation } from "@/app/frame/cases/applicant/conversation";
import { Letters } from "@/app/frame/cases/applicant/letters";
import { Section } from "@/components/layout/section";
import { EventTimeline } from "@/components/record/event-timeline";
import { RecordPage } from "@/components/record/record-page";
import { TaskList } from "@/components/record/task-list";
import { ButtonLink } from "@/components/ui/button";
import { listTimeline } from "@/lib/domain/cases/queries/timeline";
import { hasParticipants } from "@/lib/domain/registrations/application/policy";
import { registrationLifecycle } from "@/lib/domain/registrations/policy";
import { getOpenTasks, internalFacts } from "@/lib/domain/registrations/queries/applications";
import type { RegistrationCase } from "@/lib/domain/registrations/queries/registration";
import type { Actor } from "@/lib/platform/auth/actor";
import { ApplicationHeader } from "./application-header";
import { Clock } from "./clock";
import { Corrections } from "./corrections";
import { EndingForm } from "./ending-form";
import { Participants } from "./participants";
import { useTaskGroups } from "./task-groups";

type ViewProps = { actor: Actor; registration: RegistrationCase };

function Tasks({ id, open }: { id: string; open: Awaited<ReturnType<typeof getOpenTasks>> }) {
  return <TaskList groups={useTaskGroups(id, open)} />;
}

/** An application while it is the applicant's turn: what is to be done, section by section and document by document. */
export async function WritingView({ actor, registration }: ViewProps) {
  const { id, kind, status } = registration;
  const [t, words, open, events] = await Promise.all([
    getTranslations("applications"),
    getTranslations("registrations"),
    getOpenTasks(registration),
    listTimeline(actor, registration, { subjectType: "registration", internalVerbs: internalFacts }),
  ]);
  const steps = registrationLifecycle.stepsFor(actor, registration);
  const all = [
    ...open.sections.map(({ state }) => state === "complete"),
    ...open.materials
      .filter(({ material }) => material.isRequired)
      .map(({ documents }) => documents.length > 0),
  ];
  const done = all.filter(Boolean).length;
  return (
    <RecordPage
      header={
        <ApplicationHeader
          registration={registration}
          lead={t(`writing.${status}`)}
          actions={
            <ButtonLink href={`/applications/${id}/check`} tone={open.isComplete ? "primary" : "plain"}>
              {t("toCheck")}
            </ButtonLink>
          }
        />
      }
      railLabel={t("rail")}
      rail={
        <>
          <Clock registration={registration} />
          <Letters
            actor={actor}
            file={registration}
            titleOf={(letter) => words(`letterKinds.${letter}` as never)}
          />
          <Section title={t("history")} compact className="mt-0">
            <EventTimeline label={t("history")} events={events} />
          </Section>
          <EndingForm id={id} steps={steps} accountId={actor.accountId ?? ""} />
        </>
      }
    >
      <Corrections id={id} corrections={open.corrections} />
      <h2 className="mb-4 text-m">{t("progress", { done, all: all.length })}</h2>
      <Tasks id={id} open={open} />
      <div className="mt-2 flex flex-wrap items-center gap-3">
        <ButtonLink
          href={`/applications/${id}/check`}
          size="large"
          tone={open.isComplete ? "primary" : "plain"}
        >
          {t("toCheck")}
        </ButtonLink>
        <p className="text-ink-2 text-s">
          {t(
            !open.isComplete ? "notReady" : open.corrections.length > 0 ? "afterCorrections" : "readyToCheck",
          )}
        </p>
      </div>
      {hasParticipants(kind) && <Participants actor={actor} registration={registration} />}
      <Conversation actor={actor} file={registration} />
    </RecordPage>
  );
}
