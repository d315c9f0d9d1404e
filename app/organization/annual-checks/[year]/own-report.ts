import { notFound } from "next/navigation";
import type { AnnualCheckCase } from "@/lib/domain/annual-checks/queries/annual-check";
import { findOwnCheck } from "@/lib/domain/annual-checks/report/queries/section";
import { isWritable } from "@/lib/domain/annual-checks/rules";
import type { Actor } from "@/lib/platform/auth/actor";
import { requireDesk } from "@/lib/platform/auth/current-actor";

export type YearParams = { params: Promise<{ year: string }> };

/** The report of the year of this address, for the organization's own desk; 404 where there is none. */
export async function ownReport(
  params: YearParams["params"],
): Promise<{ actor: Actor; check: AnnualCheckCase; isOpen: boolean }> {
  const [actor, { year }] = [await requireDesk("organization"), await params];
  const check = /^20\d{2}$/.test(year) ? await findOwnCheck(actor, Number(year)) : null;
  if (!check) notFound();
  return { actor, check, isOpen: isWritable(check.status) };
}
