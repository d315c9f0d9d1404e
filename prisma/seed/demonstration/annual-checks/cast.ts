import type { CalendarDate } from "@/lib/platform/clock";
import { accounts } from "../accounts";
import { type Chance, chanceOf } from "../chance";
import type { Resident } from "../district";
import { centerOf, type Desk, type RecordedActor, recorded } from "../histories/actors";
import { uuidAt } from "../identities";
import { officeMoment, openingDay } from "../moments";

const bureau: RecordedActor = { actorId: null, actorName: "上海市普陀区民政局", actorRole: "system" };

/** The person of the demonstration who files for an organization, where it has one. */
const filers = new Map(
  accounts
    .filter(({ role, place }) => role === "legalRepresentative" && place && "organization" in place)
    .map((account) => [
      account.place && "organization" in account.place ? account.place.organization : "",
      account,
    ]),
);

/** Who acts in annual checks: people of the demonstration since the portal opened, offices before. */
export function castOf(desks: readonly Desk[], units: ReadonlyMap<string, string>) {
  const officers = desks.filter(({ role }) => role === "annualCheckOfficer");
  const approvers = desks.filter(({ role }) => role === "approver");
  const supervisor = desks.find(({ role }) => role === "supervisoryReviewer");
  const steady = chanceOf("endorsing offices");
  const ids = new Map<string, string>();
  const idOf = (office: RecordedActor): string => {
    if (office.actorId !== null) return office.actorId;
    const known = ids.get(office.actorName) ?? uuidAt(steady, officeMoment(steady, openingDay));
    ids.set(office.actorName, known);
    return known;
  };
  const unitActor = (name: string, day: CalendarDate): RecordedActor =>
    supervisor && day >= openingDay && name.includes("长寿路")
      ? recorded(supervisor)
      : { actorId: null, actorName: name, actorRole: "supervisoryReviewer" };
  const one = (chance: Chance, found: readonly Desk[], day: CalendarDate) =>
    day < openingDay ? bureau : recorded(chance.pick(found));
  const officer = chanceOf("officers of annual checks");
  return {
    applicantOf({ draft }: Resident): RecordedActor {
      const filer = filers.get(draft.name);
      return filer
        ? { actorId: filer.id, actorName: filer.name, actorRole: filer.role }
        : { actorId: null, actorName: draft.legalRepresentative.name, actorRole: "legalRepresentative" };
    },
    endorserOf({ draft, unitId }: Resident, day: CalendarDate) {
      const unit = units.get(unitId ?? "");
      const actor = unit ? unitActor(unit, day) : centerOf(officer, desks, draft.subdistrictCode, day);
      return { actor, id: idOf(actor) };
    },
    reviewer: (day: CalendarDate) => one(officer, officers, day),
    approver: (chance: Chance, day: CalendarDate) => one(chance, approvers, day),
    idOf,
  };
}

export type Cast = ReturnType<typeof castOf>;
