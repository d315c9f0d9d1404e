import type { CalendarDate } from "@/lib/platform/clock";
import type { PublicCheck } from "./schema";

/** The newest year whose report is not there although it was due; null where nothing is overdue. */
export function overdueCheck(checks: readonly PublicCheck[], today: CalendarDate): PublicCheck | null {
  const [newest] = checks;
  if (!newest || newest.filedOn !== null) return null;
  const isOpen = newest.status === "draft" || newest.status === "missed";
  return isOpen && (newest.status === "missed" || newest.dueOn < today) ? newest : null;
}
