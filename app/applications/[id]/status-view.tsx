import { getTranslations } from "next-intl/server";
import { Conversation } from "@/app/frame/cases/applicant/conversation";
import { Letters } from "@/app/frame/cases/applicant/letters";
import { WaitsFor } from "@/components/applications/waits-for";
import { Section } from "@/components/layout/section";
import { EventTimeline } from "@/components/record/event-timeline";
import { RecordPage } from "@/components/record/record-page";
import { ButtonLink } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { listTimeline } from "@/lib/domain/cases/queries/timeline";
import { hasParticipants } from "@/lib/domain/registrations/application/policy";
import { registrationLifecycle } from "@/lib/domain/registrations/policy";
import { getOpenTasks, internalFacts } from "@/lib/domain/registrations/queries/applications";
import { getSubmittedAnswers, type RegistrationCase } from "@/lib/domain/registrations/queries/registration";
import { isClosed } from "@/lib/domain/registrations/rules";
import type { Actor } from "@/lib/platform/auth/actor";
import { stepBar } from "../../frame/cases/registration/stages";
import { Answers } from "./answers";
import { ApplicationHeader } from "./application-header";
import { Clock } from "./clock";
import { Documents } from "./documents";
import { EndingForm } from "./ending-form";
import { Outcome } from "./outcome";
import { Participants } from "./participants";

type ViewProps = { actor: Actor; registration: RegistrationCase };

/** An application that an office has, or that has ended: who has it and by when, what comes next, and everything sent and received. */
export async function StatusView({ actor, registration }: ViewProps) {
  const { id, kind, status, authority, waitsFor, subdistrict, supervisoryUnit } = registration;
  const [t, words, stages, { materials }, answers, events] = await Promise.all([
    getTranslations("applications"),
    getTranslations("registrations"),
    getTranslations("cases.registration.stages"),
    getOpenTasks(registration),
    getSubmittedAnswers(id),
    listTimeline(actor, registration, { subjectType: "registration", internalVerbs: internalFacts }),
  ]);
  const steps = registrationLifecycle.stepsFor(actor, registration);
  const hasEnded = isClosed(status);
  return (
    <RecordPage
      header={
        <ApplicationHeader
          registration={registration}
          actions={<ButtonLink href={`/applications/${id}/receipt`}>{t("toReceipt")}</ButtonLink>}
        />
      }
      steps={stepBar(registration, {
        stage: (stage) => stages(stage),
        status: words(`statuses.${status}`),
      })}
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
      {hasEnded ? (
        <Outcome actor={actor} registration={registration} />
      ) : (
        <section className="rounded bg-sunken px-4 py-4">
          <h2 className="text-m">{t("now")}</h2>
          <WaitsFor
            party={waitsFor}
            subdistrict={subdistrict}
            supervisoryUnit={supervisoryUnit}
            dueOn={registration.dueOn}
            isPaused={status === "paused"}
            className="mt-1 font-semibold"
          />
          <p className="mt-2 max-w-measure">{t(`next.${status}`, { authority })}</p>
          <p className="mt-2 max-w-measure text-ink-2 text-s">{t("nothingToDo")}</p>
        </section>
      )}
      <Conversation actor={actor} file={registration} />
      <Documents id={id} materials={materials} />
      {answers && (
        <Section title={t("answers")}>
          <Disclosure summary={t("answersOpen")}>
            <Answers id={id} kind={kind} answers={answers} isOpen={false} />
          </Disclosure>
        </Section>
      )}
      {hasParticipants(kind) && <Participants actor={actor} registration={registration} />}
    </RecordPage>
  );
}
