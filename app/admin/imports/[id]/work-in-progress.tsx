import { useTranslations } from "next-intl";
import { Refresh } from "@/components/layout/refresh";
import { Callout } from "@/components/ui/callout";
import { Progress } from "@/components/ui/progress";
import type { Task } from "@/lib/platform/jobs/tasks";

type WorkProps = { status: "checking" | "applying" | "undoing"; task: Task | null };

/** How far the job is. The reader may leave; the page finds the work again. */
export function WorkInProgress({ status, task }: WorkProps) {
  const t = useTranslations("imports.work");
  const [done, total] = [task?.done ?? 0, task?.total ?? null];
  const isWaiting = !task || task.status === "queued";
  const reading = total ? t("of", { done: Math.min(done, total), total }) : t("rows", { done });
  return (
    <div className="grid max-w-2xl gap-4">
      <Progress
        label={t(isWaiting ? "waiting" : status)}
        {...(total && !isWaiting && { value: Math.min(done, total), max: total })}
        reading={isWaiting ? undefined : reading}
      />
      <Callout tone="info">{t("mayLeave")}</Callout>
      <Refresh seconds={1.5} />
    </div>
  );
}
