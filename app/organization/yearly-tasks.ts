import { getLocale, getTranslations } from "next-intl/server";
import { annualCheckTones } from "@/components/annual-checks/status-tones";
import type { TaskGroup } from "@/components/record/task-list";
import { listOwnAnnualChecks } from "@/lib/domain/annual-checks/queries/annual-check";
import { getStanding } from "@/lib/domain/credit/scores/queries/score";
import { currentEvaluation } from "@/lib/domain/evaluations/certificates/queries";
import type { Actor } from "@/lib/platform/auth/actor";
import type { CalendarDate } from "@/lib/platform/clock";
import { formatDate } from "@/lib/platform/i18n/formats";

type Task = TaskGroup["tasks"][number];

const gradeTones = { A: "ok", B: "ok", C: "warn", D: "bad", N: "neutral" } as const;

/** What comes back every year for a registered organization: its report, its credit, its evaluation. */
export async function yearlyTasks(actor: Actor, today: CalendarDate): Promise<Task[]> {
  const organizationId = actor.organizationId ?? "";
  const [t, words, grades, locale] = await Promise.all([
    getTranslations("desks.organization"),
    getTranslations("annualChecks.statuses"),
    getTranslations("organizations.register.credit"),
    getLocale(),
  ]);
  const [[report], credit, evaluation] = await Promise.all([
    listOwnAnnualChecks(actor),
    getStanding(actor, organizationId),
    currentEvaluation(organizationId, today),
  ]);
  const tasks: Task[] = [];
  if (report) {
    tasks.push({
      href: `/organization/annual-checks/${report.year}`,
      label: t("annualReport", { year: String(report.year) }),
      hint: t("reportDue", { date: formatDate(report.dueOn, locale) }),
      status: { tone: annualCheckTones[report.status], label: words(report.status) },
    });
  }
  if (credit) {
    tasks.push({
      href: "/organization/credit",
      label: t("credit"),
      hint: t("creditTotal", { total: credit.total }),
      status: { tone: gradeTones[credit.grade], label: grades(credit.grade) },
    });
  }
  tasks.push({
    href: "/organization/evaluations",
    label: t("evaluation"),
    hint: evaluation ? t("validUntil", { date: formatDate(evaluation.validUntil, locale) }) : undefined,
    status: evaluation
      ? { tone: "ok", label: `${evaluation.grade}A` }
      : { tone: "neutral", label: t("notEvaluated") },
  });
  return tasks;
}
