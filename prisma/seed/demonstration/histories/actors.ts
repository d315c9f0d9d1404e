import type { Role } from "@/lib/platform/auth/actor";
import type { CalendarDate } from "@/lib/platform/clock";
import type { SubdistrictCode } from "../../district/subdistricts";
import type { Chance } from "../chance";
import { openingDay } from "../moments";
import { subdistrictOf } from "../register/places";

/** Who stands in the record: an account of the demonstration, or an office that kept the paper register. */
export type RecordedActor = { actorId: string | null; actorName: string; actorRole: Role | "system" };

export type Desk = { accountId: string; name: string; role: Role; subdistrictCode: string | null };

/** The person as the record names them. */
export const recorded = ({ accountId, name, role }: Desk): RecordedActor => ({
  actorId: accountId,
  actorName: name,
  actorRole: role,
});

/** The officer of the bureau who entered something into the register on that day. */
export function registrar(chance: Chance, desks: readonly Desk[], day: CalendarDate): RecordedActor {
  if (day < openingDay) return { actorId: null, actorName: "上海市普陀区民政局", actorRole: "system" };
  return recorded(chance.pick(desks.filter(({ role }) => role === "registrationOfficer")));
}

/** The person of the service center who filed a community organization on that day. */
export function centerOf(
  chance: Chance,
  desks: readonly Desk[],
  code: SubdistrictCode,
  day: CalendarDate,
): RecordedActor {
  const staff = desks.filter(
    ({ role, subdistrictCode }) => role === "centerStaff" && subdistrictCode === code,
  );
  if (day >= openingDay && staff.length > 0) return recorded(chance.pick(staff));
  return { actorId: null, actorName: `${subdistrictOf(code).name}社会组织服务中心`, actorRole: "system" };
}
