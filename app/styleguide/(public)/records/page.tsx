import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { DeadlineClock } from "@/components/record/deadline-clock";
import { DifferenceRows } from "@/components/record/difference-rows";
import { RecordPage } from "@/components/record/record-page";
import { StatusTag } from "@/components/record/status-tag";
import { SummaryList } from "@/components/record/summary-list";
import { TaskList } from "@/components/record/task-list";
import { Timeline } from "@/components/record/timeline";
import { MachineChecks } from "@/components/registrations/machine-checks";
import { Button } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { staffCheck } from "@/lib/domain/registrations/checks/particulars/rules";
import { attendanceCheck, groupSizeCheck } from "@/lib/domain/registrations/checks/procedure/rules";

const meeting = { heldOn: "2026-03-31", due: 9, present: 8, inFavor: 8 } as const;
const checks = [
  groupSizeCheck(1, 50),
  groupSizeCheck(64, 50),
  attendanceCheck(meeting, "2026-04-02"),
  staffCheck(3),
];
const states = ["done", "done", "done", "now", "ahead", "ahead"] as const;

export default async function RecordsPage() {
  const t = await getTranslations("styleguide.record");
  return (
    <RecordPage
      header={
        <PageHeader
          eyebrow={t("eyebrow")}
          title={t("title")}
          tags={<StatusTag tone="info">{t("status")}</StatusTag>}
          breadcrumbs={[{ href: "/styleguide", label: t("back") }]}
        />
      }
      steps={states.map((state, index) => ({ label: t(`steps.${index}`), state }))}
      railLabel={t("rail")}
      rail={
        <>
          <DeadlineClock
            title={t("clock.title")}
            daysLeft={3}
            dueText={t("clock.due")}
            note={t("clock.note")}
          />
          <div className="flex flex-wrap gap-2">
            <Button tone="primary">{t("propose")}</Button>
            <Button>{t("return")}</Button>
            <Button tone="danger-quiet">{t("reject")}</Button>
          </div>
          <section>
            <h2 className="mb-2 text-s">{t("history")}</h2>
            <Timeline
              label={t("history")}
              entries={[0, 1, 2].map((index) => ({
                id: String(index),
                text: t(`events.${index}.text`),
                by: t(`events.${index}.by`),
                when: t(`events.${index}.when`),
                current: index === 0,
              }))}
            />
          </section>
          <DeadlineClock title={t("clock.title")} daysLeft={-2} dueText={t("clock.due")} />
          <DeadlineClock title={t("clock.title")} daysLeft={14} dueText={t("clock.due")} />
          <DeadlineClock title={t("clock.title")} daysLeft={null} dueText={t("clock.waiting")} />
        </>
      }
      previous={{ href: "/styleguide/controls", label: t("previous") }}
      next={{ href: "/styleguide/lists", label: t("next") }}
    >
      <DescriptionList
        columns={2}
        descriptions={["matter", "applicant", "received", "officer"].map((key) => ({
          term: t(`particulars.${key}.term`),
          detail: t(`particulars.${key}.detail`),
        }))}
      />
      <Section title={t("changes")}>
        <DifferenceRows
          differences={[
            { label: t("person"), before: t("before"), after: t("after"), note: t("note") },
            { label: t("phone"), before: null, after: "021-5282 0000" },
          ]}
        />
      </Section>
      <Section title={t("tasks.title")}>
        <TaskList
          groups={[
            {
              tasks: [
                {
                  href: "/styleguide/controls",
                  label: t("tasks.first"),
                  status: { tone: "ok", label: t("tasks.done") },
                },
                {
                  href: "/styleguide/records",
                  label: t("tasks.second"),
                  hint: t("tasks.hint"),
                  status: { tone: "info", label: t("tasks.begun") },
                },
                { label: t("tasks.third"), status: { tone: "neutral", label: t("tasks.locked") } },
              ],
            },
          ]}
        />
      </Section>
      <Section title={t("checks")}>
        <MachineChecks checks={checks} targetHref={() => "/styleguide/controls"} />
      </Section>
      <Section title={t("answers.title")}>
        <SummaryList
          answers={[
            { question: t("answers.name"), answer: t("title"), changeHref: "/styleguide/controls" },
            {
              question: t("answers.reason"),
              answer: t("answers.reasonText"),
              changeHref: "/styleguide/controls",
            },
          ]}
        />
      </Section>
    </RecordPage>
  );
}
