import { beforeAll, describe, expect, it } from "vitest";
import { getCase } from "@/lib/domain/cases/queries/case";
import { abandonContactCheck } from "@/lib/domain/supervision/contact-checks/commands/abandon";
import { findReached, findUnreachable } from "@/lib/domain/supervision/contact-checks/commands/find";
import { openContactCheck } from "@/lib/domain/supervision/contact-checks/commands/open";
import { recordLetterOutcome } from "@/lib/domain/supervision/contact-checks/commands/record-outcome";
import { sendContactLetter } from "@/lib/domain/supervision/contact-checks/commands/send-letter";
import { getContactCheck } from "@/lib/domain/supervision/contact-checks/queries/contact-check";
import { addDays, type CalendarDate, calendarDate } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/client";
import { writeEssentials } from "@/prisma/seed/essentials";
import { type InspectionCast, makeContactCheck, makeInspectionCast, on } from "@/tests/factories/inspections";
import { fieldProblem, forbidden, notFound, refusal } from "@/tests/factories/refusals";

const first = calendarDate("2026-03-02");
const letter = (id: string, sentOn: CalendarDate) => ({
  id,
  address: "上海市普陀区长寿路1号",
  trackingNumber: "XA880201001CN",
  sentOn,
});

beforeAll(async () => {
  await database().$transaction((tx) => writeEssentials(tx), { timeout: 30_000 });
}, 60_000);

/** A check whose first letter was sent on the first day and stayed unsigned. */
async function withFirstFailed(cast: InspectionCast): Promise<string> {
  const id = await makeContactCheck(cast, first);
  await sendContactLetter(cast.officer, letter(id, first), on(first));
  const outcomeOn = addDays(first, 7);
  await recordLetterOutcome(cast.officer, { id, outcome: "unsigned", outcomeOn }, on(outcomeOn));
  return id;
}

describe("a contact check", () => {
  it("finds somebody unreachable after two unsigned letters, by a second officer, and only then tells them", async () => {
    const cast = await makeInspectionCast();
    const { officer, approver, respondent, organization } = cast;
    const id = await withFirstFailed(cast);
    await expect(getCase(respondent, id)).rejects.toEqual(notFound);
    const second = addDays(first, 20);
    await sendContactLetter(officer, letter(id, second), on(second));
    await expect(findUnreachable(approver, { id, reason: "无人" }, on(second))).rejects.toEqual(
      refusal("contactChecks.findUnreachableTooLate"),
    );
    const back = addDays(second, 6);
    await recordLetterOutcome(officer, { id, outcome: "returned", outcomeOn: back }, on(back));
    await expect(findUnreachable(officer, { id, reason: "无人" }, on(back))).rejects.toEqual(
      refusal("contactChecks.ownLetters"),
    );
    await findUnreachable(approver, { id, reason: "两封均未签收" }, on(back));
    expect(await getContactCheck(respondent, id)).toMatchObject({
      status: "unreachable",
      finding: "unreachable",
    });
    const event = await database().event.findFirstOrThrow({
      where: { subjectId: id, verb: "contactCheck.found" },
    });
    expect(event.details).toMatchObject({
      organizationId: organization.id,
      finding: "unreachable",
      firstSentOn: first,
      secondSentOn: second,
      letters: 2,
    });
    const letters = await database().caseLetter.findMany({
      where: { caseId: id },
      orderBy: { issuedAt: "asc" },
    });
    expect(letters.map(({ kind }) => kind)).toEqual(["first", "second", "unreachable"]);
  });

  it.each([
    [14, fieldProblem("sentOn", "contactChecks.problems.tooEarly")],
    [15, null],
    [30, null],
    [31, refusal("contactChecks.intervalPassed")],
  ] as const)("sends the second letter %i days after the first", async (days, problem) => {
    const cast = await makeInspectionCast();
    const id = await withFirstFailed(cast);
    const day = addDays(first, days);
    const sent = sendContactLetter(cast.officer, letter(id, day), on(day));
    if (problem) await expect(sent).rejects.toEqual(problem);
    else await expect(sent).resolves.toEqual({ id });
  });

  it("ends with the signature", async () => {
    const cast = await makeInspectionCast();
    const id = await makeContactCheck(cast, first);
    await sendContactLetter(cast.officer, letter(id, first), on(first));
    await recordLetterOutcome(cast.officer, { id, outcome: "signed", outcomeOn: first }, on(first));
    expect(await getContactCheck(cast.respondent, id)).toMatchObject({
      status: "reached",
      outcome: "reached",
    });
    await expect(sendContactLetter(cast.officer, letter(id, first), on(first))).rejects.toEqual(
      refusal("contactChecks.sendSecondTooLate"),
    );
  });

  it("keeps a letter to the days that were", async () => {
    const cast = await makeInspectionCast();
    const id = await makeContactCheck(cast, first);
    await expect(sendContactLetter(cast.officer, letter(id, addDays(first, 1)), on(first))).rejects.toEqual(
      fieldProblem("sentOn", "contactChecks.problems.future"),
    );
    await sendContactLetter(cast.officer, letter(id, first), on(first));
    const before = { id, outcome: "unsigned" as const, outcomeOn: addDays(first, -1) };
    await expect(recordLetterOutcome(cast.officer, before, on(first))).rejects.toEqual(
      fieldProblem("outcomeOn", "contactChecks.problems.beforeSent"),
    );
  });

  it("is one at a time for an organization; given up, another may follow", async () => {
    const cast = await makeInspectionCast();
    const id = await makeContactCheck(cast, first);
    await expect(makeContactCheck(cast, first)).rejects.toEqual(
      fieldProblem("organizationId", "contactChecks.problems.running"),
    );
    await abandonContactCheck(cast.officer, { id, reason: "另行发起" }, on(first));
    await expect(makeContactCheck(cast, first)).resolves.toEqual(expect.any(String));
  });

  it("is for officers of supervision, and ends once when two decide at the same time", async () => {
    const cast = await makeInspectionCast();
    const opening = { organizationId: cast.organization.id, cause: "电话停机" };
    await expect(openContactCheck(cast.inspector, opening)).rejects.toEqual(forbidden);
    const id = await withFirstFailed(cast);
    const outcomes = await Promise.allSettled([
      findReached(cast.officer, { id, reason: "来电" }),
      findReached(cast.approver, { id, reason: "来访" }),
    ]);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await database().event.count({ where: { subjectId: id, verb: "contactCheck.found" } })).toBe(1);
  });
});
