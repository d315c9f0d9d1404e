import { Readable } from "node:stream";
import { recordLetterOutcome } from "@/lib/domain/supervision/contact-checks/commands/record-outcome";
import { sendContactLetter } from "@/lib/domain/supervision/contact-checks/commands/send-letter";
import { addExternalRecord } from "@/lib/domain/supervision/external-records/commands/add";
import { confirmExternalSheet } from "@/lib/domain/supervision/external-records/commands/confirm-sheet";
import { uploadExternalSheet } from "@/lib/domain/supervision/external-records/commands/upload-sheet";
import { openInspection } from "@/lib/domain/supervision/inspections/commands/open";
import { reportRectification } from "@/lib/domain/supervision/inspections/commands/report-rectification";
import { savePlan } from "@/lib/domain/supervision/inspections/plans/commands/save-plan";
import { addRestrictedPerson } from "@/lib/domain/supervision/restricted-persons/commands/add";
import type { Actor } from "@/lib/platform/auth/actor";
import { addDays, type CalendarDate, calendarDate } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/client";
import { makePerson } from "@/tests/factories/accounts";
import { type InspectionCast, makeContactCheck, makeInspection, on } from "@/tests/factories/inspections";
import { createOrganization } from "@/tests/factories/organization";
import type { Cast } from "./cast";

const longAgo = calendarDate("2026-03-02");
const nobody = "0198c0de-0000-7000-8000-000000000000";
const plan = {
  title: "随机抽查",
  titleEn: "Random inspections",
  excludedMonths: "12",
  targetCount: "1",
  inspectorsEach: "1",
  inspectBy: calendarDate("2030-12-31"),
};

/** Officers outside of the cast, and the officer of the cast as one of the inspectors. */
async function castOf({ actors, subject }: Cast): Promise<InspectionCast> {
  const officer = { ...actors.officer, accountId: actors.officer.accountId ?? "", loginName: "" };
  const respondent = {
    ...actors.organization,
    accountId: actors.organization.accountId ?? "",
    loginName: "",
  };
  return {
    organization: subject,
    officer: await makePerson("supervisionOfficer"),
    inspector: await makePerson("annualCheckOfficer"),
    colleague: officer,
    approver: await makePerson("approver"),
    respondent,
  };
}

/** A plan that was drawn and of which nothing is open. */
async function drawnPlan(author: Actor): Promise<string> {
  const { id } = await savePlan(author, plan, on(longAgo));
  const drawn = { status: "drawn" as const, entropy: "3 5 2 6 1 4", seed: "s", populationHash: "h" };
  await database().inspectionPlan.update({ where: { id }, data: drawn });
  return id;
}

let sheets = 0;

async function uploadedSheet(keeper: Actor, uscc: string) {
  sheets += 1;
  const rows = `信用代码,案号,执行法院,内容,日期\n${uscc},例${sheets}号,某法院,拒不履行,2026-03-02\n`;
  const upload = { name: "名单.csv", stream: Readable.from([Buffer.from(rows)]) };
  const { id } = await uploadExternalSheet(keeper, upload, "court");
  return { id, version: 1 };
}

const record = (organizationId: string, number: string) => ({
  organizationId,
  number,
  source: "tax" as const,
  department: "某税务局",
  facts: "欠缴税款",
  occurredOn: longAgo,
});

const barred = { name: "某人", reason: "依法不得任职", source: "某法院", since: longAgo };

/** A record for every dynamic address about inspections, external records and restricted persons. */
export async function makeInspectionExamples(cast: Cast) {
  const people = await castOf(cast);
  const id = (own: string) => ({ own: { id: own }, unknown: { id: nobody } });
  const drawn = await drawnPlan(people.officer);
  return {
    "/inspections/[id]": id(drawn),
    "/bureau/inspections/plans/[id]": id(drawn),
    "/bureau/inspections/[id]/visit": id(await makeInspection(people, "notified", longAgo)),
    "/api/inspections/[id]/uploads": id(await makeInspection(people, "notified", longAgo)),
    "/bureau/external-records/[id]": id(
      (await addExternalRecord(people.officer, record(cast.subject.id, "例1号"))).id,
    ),
    "/bureau/external-records/sheets/[id]": id(
      (await uploadedSheet(people.officer, cast.subject.uscc ?? "")).id,
    ),
    "/bureau/restricted-persons/[id]": id((await addRestrictedPerson(people.officer, barred)).id),
  };
}

type Letter = { address: string; trackingNumber: string };

/** A second check of the same organization: the first one is closed meanwhile, as if it had been given up. */
async function anotherCheck(people: InspectionCast): Promise<string> {
  const running = { procedure: "contactCheck" as const, closedAt: null };
  const open = await database().case.findMany({ where: running, select: { id: true } });
  const ids = { id: { in: open.map(({ id }) => id) } };
  await database().case.updateMany({ where: ids, data: { closedAt: new Date() } });
  const check = await makeContactCheck(people, longAgo);
  await database().case.updateMany({ where: ids, data: { closedAt: null } });
  return check;
}

async function letterSent(people: InspectionCast, letter: Letter): Promise<string> {
  const id = await anotherCheck(people);
  await sendContactLetter(people.officer, { id, ...letter, sentOn: longAgo }, on(longAgo));
  return id;
}

async function bothUnsigned(people: InspectionCast, letter: Letter): Promise<string> {
  const id = await letterSent(people, letter);
  const [failedOn, again, end] = [addDays(longAgo, 7), addDays(longAgo, 20), addDays(longAgo, 27)];
  const outcome = "unsigned" as const;
  await recordLetterOutcome(people.officer, { id, outcome, outcomeOn: failedOn }, on(failedOn));
  await sendContactLetter(people.officer, { id, ...letter, sentOn: again }, on(again));
  await recordLetterOutcome(people.officer, { id, outcome, outcomeOn: end }, on(end));
  return id;
}

/** What each line of the command table about inspections, contact checks and external records sends. */
export async function makeInspectionInputs(cast: Cast): Promise<Record<string, (actor: Actor) => object>> {
  const always = (input: object) => () => input;
  const people = await castOf(cast);
  const { officer, inspector } = people;
  const uscc = cast.subject.uscc ?? "";
  const reason = "测试所需";
  const inspection = (status: Parameters<typeof makeInspection>[1], day: CalendarDate = longAgo) =>
    makeInspection(people, status, day);
  // Its inspectors are outside of the cast: nobody of the cast but the office itself has to do with it.
  const opening = {
    organizationId: cast.subject.id,
    cause: "居民反映",
    inspectorIds: [inspector.accountId],
  };
  const planned = (await openInspection(officer, opening, on(longAgo))).id;
  const others: InspectionCast = { ...people, colleague: inspector };
  const reported = await makeInspection(others, "rectifying", longAgo);
  await reportRectification(people.respondent, { id: reported, report: "已整改" }, on(addDays(longAgo, 9)));
  const fine = { "result.fees": "fine" };
  const check = await makeContactCheck(people, longAgo);
  const letter = { address: "武宁路8号", trackingNumber: "XA880201001CN" };
  const another = await createOrganization();
  const [sent, unsigned] = [await letterSent(people, letter), await bothUnsigned(people, letter)];
  const confirmed = await uploadedSheet(officer, uscc);
  await confirmExternalSheet(officer, confirmed);
  return {
    savePlan: always(plan),
    drawPlan: always({ id: (await savePlan(officer, plan, on(longAgo))).id, entropy: "3 5 2 6 1 4" }),
    closePlan: always({ id: await drawnPlan(officer) }),
    openInspection: always(opening),
    notifyInspection: always({ id: planned, plannedOn: "2030-01-10" }),
    reportVisit: always({ id: await inspection("notified"), inspectedOn: longAgo, summary: "在场" }),
    orderRectification: always({
      id: await makeInspection(others, "inspected", longAgo),
      conclusion: "minorProblems",
      rectifyBy: addDays(calendarDate(new Date().toISOString().slice(0, 10)), 30),
    }),
    concludeInspection: always({ id: await makeInspection(others, "inspected", longAgo, fine) }),
    reportRectification: always({ id: await inspection("rectifying"), report: "已整改" }),
    verifyRectification: always({ id: reported, verification: "属实" }),
    returnRectification: always({ id: reported, reason }),
    dropInspection: always({ id: planned, reason }),
    flagOverdueOrder: always({ id: await inspection("rectifying") }),
    openContactCheck: always({ organizationId: another.id, cause: "电话停机" }),
    sendContactLetter: always({ id: check, ...letter, sentOn: longAgo }),
    abandonContactCheck: always({ id: check, reason }),
    recordLetterOutcome: always({ id: sent, outcome: "unsigned", outcomeOn: addDays(longAgo, 7) }),
    findUnreachable: always({ id: unsigned, reason }),
    findReached: always({ id: unsigned, reason }),
    addExternalRecord: always(record(cast.subject.id, "例3号")),
    annulExternalRecord: always({
      id: (await addExternalRecord(officer, record(cast.subject.id, "例2号"))).id,
      reason,
    }),
    confirmExternalSheet: always(await uploadedSheet(officer, uscc)),
    discardExternalSheet: always(await uploadedSheet(officer, uscc)),
    annulExternalSheet: always({ id: confirmed.id, reason }),
    addRestrictedPerson: always(barred),
    endRestriction: always({
      id: (await addRestrictedPerson(officer, barred)).id,
      until: "2030-12-31",
      reason,
    }),
  };
}
