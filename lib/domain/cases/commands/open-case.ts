import { getWorkingCalendar } from "@/lib/domain/district/queries/calendar";
import type { CalendarDate } from "@/lib/platform/clock";
import type { CommandContext } from "@/lib/platform/command";
import type { Transaction } from "@/lib/platform/db/client";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import type { OrganizationKind } from "@/lib/platform/db/generated/client";
import { nextNumber } from "@/lib/platform/db/number-series";
import { caseSearchKeys, dueOn } from "../rules";
import type { CaseAuthority, CaseParty, CaseProcedure, OrganizationPart } from "../schema";
import { beginningLimit, type LimitMove } from "./move-case";

/** What a case takes from the entry of the organization that it is about. */
export type OrganizationOfCase = {
  id: string;
  name: string;
  kind: OrganizationKind;
  subdistrictCode: string;
  supervisoryUnitId: string | null;
  isDirectRegistration: boolean;
};

export type NewCase = {
  procedure: CaseProcedure;
  kind: string;
  status: string;
  waitsFor: CaseParty;
  authority?: CaseAuthority;
  organization: OrganizationOfCase;
  organizationPart: OrganizationPart;
  /** What it is about; the name of the organization unless given. */
  title?: string;
  /** Sent in or opened by an office: it gets its number and offices see it. A draft has neither. */
  isSubmitted: boolean;
  limit?: Exclude<LimitMove, "keep">;
};

/** The number of a case, such as PT-2026-000123: one series a year for all procedures, without gaps. */
export async function nextCaseNumber(tx: Transaction, today: CalendarDate): Promise<string> {
  const year = today.slice(0, 4);
  return `PT-${year}-${String(await nextNumber(tx, `case-${year}`)).padStart(6, "0")}`;
}

/** Opens a case of any procedure about an organization of the register, in the caller's transaction. */
export async function openCase(
  { actor, tx, now, today }: CommandContext,
  opened: NewCase,
): Promise<{ id: string; number: string | null }> {
  const { organization, isSubmitted, limit = "none", title = organization.name } = opened;
  const number = isSubmitted ? await nextCaseNumber(tx, today) : null;
  const clock = await beginningLimit(tx, limit, today);
  const due = dueOn(clock, [], await getWorkingCalendar(tx));
  return tx.case.create({
    data: {
      procedure: opened.procedure,
      kind: opened.kind,
      status: opened.status,
      waitsFor: opened.waitsFor,
      authority: opened.authority ?? "bureau",
      number,
      title,
      ...caseSearchKeys({ title, number, createdByName: actor.name }),
      organizationId: organization.id,
      organizationPart: opened.organizationPart,
      organizationKind: organization.kind,
      subdistrictCode: organization.subdistrictCode,
      supervisoryUnitId: organization.supervisoryUnitId,
      isDirect: organization.isDirectRegistration,
      createdById: actor.accountId,
      createdByName: actor.name,
      createdAt: now,
      submittedAt: isSubmitted ? now : null,
      clockStartedOn: clock.clockStartedOn && toDatabaseDate(clock.clockStartedOn),
      limitValue: clock.limitValue,
      limitUnit: clock.limitUnit,
      limitBasis: clock.limitBasis,
      dueOn: due && toDatabaseDate(due),
    },
    select: { id: true, number: true },
  });
}
