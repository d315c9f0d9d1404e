import type { CalendarDate } from "@/lib/platform/clock";
import type { PublicCheck } from "./schema";

const isOverdue = ({ status, filedOn, dueOn }: PublicCheck, today: CalendarDate) =>
  filedOn === null && (status === "missed" || (status === "draft" && dueOn < today));

/** The newest of the years, newest first, whose report is not there although it was due; null where nothing is overdue. */
export function overdueCheck(checks: readonly PublicCheck[], today: CalendarDate): PublicCheck | null {
  return checks.find((check) => isOverdue(check, today)) ?? null;
}
