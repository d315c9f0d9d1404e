import { openContactCheck } from "@/lib/domain/supervision/contact-checks/commands/open";
import { notifyInspection } from "@/lib/domain/supervision/inspections/commands/notify";
import { openInspection } from "@/lib/domain/supervision/inspections/commands/open";
import { orderRectification } from "@/lib/domain/supervision/inspections/commands/order";
import { reportVisit } from "@/lib/domain/supervision/inspections/commands/report";
import { addDays, type CalendarDate, startOfDayInShanghai } from "@/lib/platform/clock";
import { makePerson } from "./accounts";
import { createOrganization, createPlaces } from "./organization";

/** Ten in the morning of a day in Shanghai, as a command's moment. */
export const on = (day: CalendarDate) => ({
  now: new Date(startOfDayInShanghai(day).getTime() + 10 * 3_600_000),
});

/** An organization with its legal representative, and the officers of an inspection. */
export async function makeInspectionCast() {
  await createPlaces();
  const organization = await createOrganization({});
  return {
    organization,
    officer: await makePerson("supervisionOfficer"),
    inspector: await makePerson("annualCheckOfficer"),
    colleague: await makePerson("registrationOfficer"),
    approver: await makePerson("approver"),
    respondent: await makePerson("legalRepresentative", { organizationId: organization.id }),
  };
}

export type InspectionCast = Awaited<ReturnType<typeof makeInspectionCast>>;

const problem = {
  "result.fees": "problem",
  "severity.fees": "minor",
  "finding.fees": "收费标准没有公示",
  "remedy.fees": "上墙公示",
};

/** An inspection for cause opened on a day, taken to a status through its own commands. */
export async function makeInspection(
  cast: InspectionCast,
  status: "planned" | "notified" | "inspected" | "rectifying",
  day: CalendarDate,
  visit: Record<string, string> = problem,
): Promise<string> {
  const { organization, officer, inspector, colleague } = cast;
  const inspectorIds = [inspector.accountId, colleague.accountId];
  const opening = { organizationId: organization.id, cause: "居民反映收费不公示", inspectorIds };
  const { id } = await openInspection(officer, opening, on(day));
  if (status === "planned") return id;
  await notifyInspection(officer, { id, plannedOn: addDays(day, 2) }, on(day));
  if (status === "notified") return id;
  const visited = addDays(day, 2);
  await reportVisit(inspector, { id, inspectedOn: visited, summary: "负责人在场", ...visit }, on(visited));
  if (status === "inspected") return id;
  const order = { id, conclusion: "minorProblems" as const, rectifyBy: addDays(day, 30) };
  await orderRectification(officer, order, on(addDays(day, 3)));
  return id;
}

/** A contact check opened on a day. */
export async function makeContactCheck(cast: InspectionCast, day: CalendarDate): Promise<string> {
  const opening = { organizationId: cast.organization.id, cause: "电话停机" };
  return (await openContactCheck(cast.officer, opening, on(day))).id;
}
