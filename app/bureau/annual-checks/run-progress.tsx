import { useTranslations } from "next-intl";
import { Refresh } from "@/components/layout/refresh";
import { Callout } from "@/components/ui/callout";
import { Progress } from "@/components/ui/progress";
import type { Task } from "@/lib/platform/jobs/tasks";

/** How far a run is. The reader may leave; the page finds it again. */
export function RunProgress({ task, label }: { task: Task; label: string }) {
  const t = useTranslations("annualChecks.run");
  const total = task.total ?? 0;
  const done = Math.min(task.done, total);
  const isWaiting = task.status === "queued";
  return (
    <div className="my-6 grid max-w-2xl gap-4">
      <Progress
        label={isWaiting ? t("waiting") : label}
        {...(total > 0 && !isWaiting && { value: done, max: total })}
        reading={isWaiting ? undefined : t("of", { done, total })}
      />
      <Callout tone="info">{t("mayLeave")}</Callout>
      <Refresh seconds={1.5} />
    </div>
  );
}
