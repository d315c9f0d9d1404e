import type { Prisma } from "@/lib/platform/db/generated/client";
import { desks } from "./accounts";
import { chanceOf } from "./chance";
import { inventPastChanges, type PastChange } from "./histories/earlier-values";
import type { HistoryEntry } from "./histories/entry";
import { recordedLife } from "./histories/lives";
import { type HeldOffice, inventOffices } from "./people/offices";
import type { InventedPerson } from "./people/person";
import type { Draft } from "./register/draft";
import { inventDrafts } from "./register/drafts";
import { formerNameRows, organizationRow, statusPeriodRows } from "./register/rows";

/** An organization with its past and its people. */
export type Resident = { draft: Draft; changes: PastChange[]; offices: HeldOffice[]; unitId: string | null };

export type InventedDistrict = {
  residents: Resident[];
  organizations: Prisma.OrganizationCreateManyInput[];
  formerNames: ReturnType<typeof formerNameRows>;
  statusPeriods: ReturnType<typeof statusPeriodRows>;
  lives: HistoryEntry[];
};

/** Invents the whole register. The same on every machine, but for the identities of the supervisory units. */
export function inventDistrict(unitIds: ReadonlyMap<string, string>): InventedDistrict {
  const past = chanceOf("past changes");
  const people = chanceOf("people");
  const record = chanceOf("record");
  const circle: InventedPerson[] = [];
  const residents = inventDrafts().map((draft): Resident => {
    const changes = inventPastChanges(past, draft, unitIds);
    const unitId = draft.unit ? (unitIds.get(draft.unit) ?? null) : null;
    return { draft, changes, offices: inventOffices(people, draft, changes, circle), unitId };
  });
  return {
    residents,
    organizations: residents.map(({ draft, changes, unitId }) => organizationRow(draft, changes, unitId)),
    formerNames: residents.flatMap(({ draft, changes }) => formerNameRows(draft, changes)),
    statusPeriods: residents.flatMap(({ draft }) => statusPeriodRows(draft)),
    lives: residents.flatMap((resident) => recordedLife(record, desks, resident)),
  };
}
