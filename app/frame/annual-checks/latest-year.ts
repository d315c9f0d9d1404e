import { listYearsUnderWay } from "@/lib/domain/annual-checks/campaigns/queries/campaign";
import type { Actor } from "@/lib/platform/auth/actor";
import { yearOf } from "@/lib/platform/clock";
import { today } from "@/lib/platform/clock/today";

/** The newest year whose campaign has been opened; last year where none has. */
export async function latestYear(actor: Actor): Promise<number> {
  const [newest] = await listYearsUnderWay(actor);
  return newest ?? yearOf(today()) - 1;
}
