import { getTranslations } from "next-intl/server";
import { Conversation } from "@/app/frame/cases/applicant/conversation";
import { Letters } from "@/app/frame/cases/applicant/letters";
import { ReportFindings } from "@/components/annual-checks/report-findings";
import { reportPath, reportTargetHref } from "@/components/annual-checks/targets";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { Section } from "@/components/layout/section";
import { EventTimeline } from "@/components/record/event-timeline";
import { RecordPage } from "@/components/record/record-page";
import { TaskList } from "@/components/record/task-list";
import { ButtonLink } from "@/components/ui/button";
import type { AnnualCheckCase } from "@/lib/domain/annual-checks/queries/annual-check";
import { getOpenReport, type OpenReport } from "@/lib/domain/annual-checks/report/queries/report";
import { listTimeline } from "@/lib/domain/cases/queries/timeline";
import type { Actor } from "@/lib/platform/auth/actor";
import { today } from "@/lib/platform/clock/today";
import { confirm } from "./actions";
import { Corrections } from "./corrections";
import { Deadline } from "./deadline";
import { ReportHeader } from "./report-header";
import { internalVerbs } from "./status-parts";
import { useTaskGroups } from "./task-groups";

function Tasks({ year, open }: { year: number; open: OpenReport }) {
  return <TaskList groups={useTaskGroups(year, open)} />;
}

/** Sections that nobody has touched and that are as last year: each confirmed with one press. */
async function Unchanged({ id, open }: { id: string; open: OpenReport }) {
  const t = await getTranslations("annualReport");
  const some = open.sections.filter(({ canBeConfirmed }) => canBeConfirmed);
  if (some.length === 0) return null;
  return (
    <section aria-label={t("unchanged")} className="mb-6 rounded bg-sunken px-4 py-3">
      <h2 className="text-m">{t("prefilledTitle")}</h2>
      <p className="text-ink-2 text-s">{t("prefilledWhy")}</p>
      <ul className="mt-2 flex flex-wrap gap-2">
        {some.map(({ key }) => (
          <li key={key}>
            <Form action={confirm} id={`confirm-${key}`}>
              <input type="hidden" name="id" value={id} />
              <input type="hidden" name="section" value={key} />
              <SubmitButton tone="plain" size="small" aria-label={`${t(`sections.${key}`)}：${t("confirm")}`}>
                {t(`sections.${key}`)} ✓
              </SubmitButton>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A report while the organization has it: what is still to be done, section by section, and what the portal finds. */
export async function WritingView({ actor, check }: { actor: Actor; check: AnnualCheckCase }) {
  const { id, year, submittedAt } = check;
  const [t, words, all] = [
    await getTranslations("annualReport"),
    await getTranslations("applications"),
    await getTranslations(),
  ];
  const open = await getOpenReport(check, { now: new Date(), today: today() });
  const events = await listTimeline(actor, check, { subjectType: "annualCheck", internalVerbs });
  const required = open.materials.filter(({ material }) => material.isRequired);
  const done =
    open.sections.filter(({ state }) => state === "complete").length +
    required.filter(({ documents }) => documents.length > 0).length;
  const total = open.sections.length + required.length;
  const isReady = open.isComplete && !open.isBarred;
  const toCheck = (
    <ButtonLink href={`${reportPath(year)}/check`} tone={isReady ? "primary" : "plain"}>
      {t("toCheck")}
    </ButtonLink>
  );
  return (
    <RecordPage
      header={<ReportHeader check={check} actions={toCheck} />}
      railLabel={words("rail")}
      rail={
        <>
          <Deadline check={check} today={today()} />
          <Section title={t("findingsTitle")} compact className="mt-0" id="findings">
            {open.findings.length === 0 ? (
              <p className="text-ink-2 text-s">{t("noFindings")}</p>
            ) : (
              <ReportFindings
                findings={open.findings}
                targetHref={(target) => reportTargetHref(year, target)}
                compact
              />
            )}
          </Section>
          {submittedAt && (
            <Letters
              actor={actor}
              file={check}
              titleOf={(kind) => all(`annualChecks.letters.${kind}.title` as never)}
            />
          )}
          {events.length > 0 && (
            <Section title={words("history")} compact className="mt-0">
              <EventTimeline label={words("history")} events={events} />
            </Section>
          )}
        </>
      }
    >
      <Corrections year={year} corrections={open.corrections} />
      <Unchanged id={id} open={open} />
      <h2 className="mb-4 text-m">{t("progress", { done, all: total })}</h2>
      <Tasks year={year} open={open} />
      <div className="mt-2 flex flex-wrap items-center gap-3">
        {toCheck}
        <p className="text-ink-2 text-s">{t(isReady ? "ready" : "notReady")}</p>
      </div>
      <Conversation actor={actor} file={check} />
    </RecordPage>
  );
}
