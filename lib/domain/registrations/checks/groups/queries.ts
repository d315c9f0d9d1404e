import { getRuleInForce } from "@/lib/domain/district/queries/rules";
import { onRegisterStatuses } from "@/lib/domain/organizations/rules";
import { type Actor, deskOf } from "@/lib/platform/auth/actor";
import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import type { Transaction } from "@/lib/platform/db/client";
import type { Answers } from "../../application/schema";
import { linkTo } from "../links/rules";
import { nameFormCheck } from "../names/rules";
import { checkPlace } from "../particulars/queries";
import { phoneCheck } from "../particulars/rules";
import { checkRestricted } from "../people/queries";
import { identityChecks, type NamedPerson } from "../people/rules";
import { groupPlaceCheck, groupSizeCheck } from "../procedure/rules";
import { bases, found } from "../rules";
import type { MachineCheck } from "../schema";
import { type TypedSection, typedSection } from "../typed/rules";

async function checkGroupName(group: TypedSection, tx: Transaction): Promise<MachineCheck[]> {
  const [name, communityCode] = [group.text("name"), group.text("communityCode")];
  if (name === null) return [];
  const form = nameFormCheck(name, "communityOrganization", "group.name");
  if (communityCode === null) return [form];
  const same = await tx.organization.findMany({
    where: {
      name,
      communityCode,
      kind: "communityOrganization",
      status: { in: [...onRegisterStatuses] },
    },
    select: { name: true, uscc: true, filingNumber: true },
    take: 5,
  });
  const check = found("groupName", same.length > 0 ? "warning" : "passed", "group.name", bases.community, {
    name,
    numbers: same.map(({ filingNumber }) => filingNumber ?? ""),
  });
  return [form, { ...check, links: same.map(linkTo) }];
}

async function checkLeader(
  actor: Actor,
  group: TypedSection,
  today: CalendarDate,
  tx: Transaction,
): Promise<MachineCheck[]> {
  const [name, phone] = [group.text("leaderName"), group.text("leaderPhone")];
  const leader: NamedPerson[] =
    name === null
      ? []
      : [{ name, identity: group.text("leaderIdentity"), title: null, isCivilServant: false }];
  return [
    ...identityChecks(leader, today, "group.leaderIdentity", false),
    ...(await checkRestricted(actor, leader, "group.leaderName", today, tx)),
    ...(phone === null ? [] : [phoneCheck(phone, "group.leaderPhone")]),
  ];
}

/** A community group that is to be filed: name, place, members, leader. */
export async function checkGroup(
  actor: Actor,
  answers: Answers,
  today: CalendarDate,
  tx: Transaction,
): Promise<MachineCheck[]> {
  const group = typedSection(answers, "group");
  const [members, subdistrictCode] = [group.number("memberCount"), group.text("subdistrictCode")];
  const registrable = await getRuleInForce("socialGroup.individualMembers", today, tx);
  const isOfCenter = deskOf(actor.role) === "center" && subdistrictCode !== null;
  return [
    ...(await checkGroupName(group, tx)),
    ...(isOfCenter ? [groupPlaceCheck(actor.subdistrictCode === subdistrictCode)] : []),
    ...(await checkPlace(answers, "group", tx)),
    ...(members === null ? [] : [groupSizeCheck(members, registrable.value)]),
    ...(await checkLeader(actor, group, today, tx)),
  ];
}
