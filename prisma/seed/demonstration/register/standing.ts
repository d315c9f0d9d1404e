import { addDays, type CalendarDate, calendarDate } from "@/lib/platform/clock";
import type { OrganizationStatus } from "@/lib/platform/db/generated/client";
import type { Chance } from "../chance";
import { dayBetween, officeDay, referenceDay } from "../moments";
import type { Identity } from "./draft";

export type Standing = { status: OrganizationStatus; reason: string; since: CalendarDate };

const reasons = {
  deregisteredGroup: [
    "完成章程规定的宗旨，自行解散",
    "会员大会决议终止，经清算后注销",
    "与其他社会团体合并，办理注销登记",
  ],
  deregisteredSchool: ["因学科类培训政策调整，终止办学", "举办者不再出资，经清算后终止办学"],
  deregistered: [
    "理事会决议终止，经清算后注销",
    "业务调整，不再继续开展活动",
    "举办者不再出资，经清算后注销",
    "与其他社会服务机构合并，办理注销登记",
  ],
  revoked: [
    "连续两年未参加年度检查，撤销登记",
    "取得登记证书后一年未开展活动，撤销登记",
    "提供虚假材料取得登记，撤销登记",
  ],
  suspended: ["违反章程规定的宗旨开展活动，责令限期停止活动"],
  liquidating: ["会员大会决议终止，正在清算", "理事会决议终止，正在清算", "办学许可到期不再延续，正在清算"],
} as const;

/** How many of those that ended lost their registration; of those on the register, how many are not active. */
const counts = { revoked: 10, suspended: 4, liquidating: 9, suspendedFilings: 10 };

function deregistrationReason(chance: Chance, identity: Identity): string {
  if (identity.kind === "socialGroup") return chance.pick(reasons.deregisteredGroup);
  const isSchool = identity.sector === "education" && identity.name.includes("学校");
  return chance.pick<string>(isSchool ? reasons.deregisteredSchool : reasons.deregistered);
}

function liquidationReason(chance: Chance, { kind, sector }: Identity): string {
  if (kind === "socialGroup") return reasons.liquidating[0];
  return sector === "education" ? chance.pick(reasons.liquidating.slice(1)) : reasons.liquidating[1];
}

/** The status of every organization on the reference day, since when and why. */
export function inventStandings(chance: Chance, identities: readonly Identity[]): Map<Identity, Standing> {
  const established = (identity: Identity): Standing => ({
    status: "active",
    reason: identity.kind === "communityOrganization" ? "准予备案" : "准予成立登记",
    since: identity.establishedOn,
  });
  const standings = new Map(identities.map((identity) => [identity, established(identity)]));
  const since = (identity: Identity, years: number) =>
    dayBetween(chance, addDays(identity.establishedOn, 365 * years), addDays(referenceDay, -20));
  const recently = (days: number) => officeDay(addDays(referenceDay, -chance.between(14, days)));

  chance.shuffle(identities.filter(({ isEnded }) => isEnded)).forEach((identity, index) => {
    const isRevoked = index < counts.revoked;
    const status = isRevoked ? "revoked" : "deregistered";
    const reason = isRevoked ? chance.pick(reasons.revoked) : deregistrationReason(chance, identity);
    const afterTheReform = calendarDate("2021-09-01");
    const start = since(identity, 3);
    const day =
      reason.includes("学科类") && start < afterTheReform
        ? dayBetween(chance, afterTheReform, "2022-12-20")
        : start;
    standings.set(identity, { status, reason, since: day });
  });

  const settled = identities.filter(
    ({ isEnded, establishedOn, kind, name }) =>
      !isEnded && kind !== "foundation" && establishedOn < "2022-01-01" && !/暖邻|和声|长乐|重阳/.test(name),
  );
  const registered = chance.shuffle(settled.filter(({ kind }) => kind !== "communityOrganization"));
  registered.slice(0, counts.suspended).forEach((identity) => {
    standings.set(identity, { status: "suspended", reason: reasons.suspended[0], since: recently(150) });
  });
  registered.slice(counts.suspended, counts.suspended + counts.liquidating).forEach((identity) => {
    standings.set(identity, {
      status: "liquidating",
      reason: liquidationReason(chance, identity),
      since: recently(200),
    });
  });
  chance
    .shuffle(settled.filter(({ kind }) => kind === "communityOrganization"))
    .slice(0, counts.suspendedFilings)
    .forEach((identity) => {
      standings.set(identity, { status: "suspended", reason: "负责人空缺，暂停活动", since: recently(300) });
    });
  return standings;
}
