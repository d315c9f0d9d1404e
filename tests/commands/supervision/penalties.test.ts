import { beforeAll, describe, expect, it } from "vitest";
import { getCase } from "@/lib/domain/cases/queries/case";
import { decidePenalty } from "@/lib/domain/supervision/penalties/commands/decide";
import { defend } from "@/lib/domain/supervision/penalties/commands/defend";
import { deliverDecision } from "@/lib/domain/supervision/penalties/commands/deliver";
import { discontinueProceeding } from "@/lib/domain/supervision/penalties/commands/discontinue";
import { exportPenalties } from "@/lib/domain/supervision/penalties/commands/export";
import { investigate } from "@/lib/domain/supervision/penalties/commands/investigate";
import { openProceeding } from "@/lib/domain/supervision/penalties/commands/open";
import { proposePenalty } from "@/lib/domain/supervision/penalties/commands/propose";
import { recordHearing } from "@/lib/domain/supervision/penalties/commands/record-hearing";
import { requestHearing } from "@/lib/domain/supervision/penalties/commands/request-hearing";
import { sendProposalBack } from "@/lib/domain/supervision/penalties/commands/send-back";
import { serveNotice } from "@/lib/domain/supervision/penalties/commands/serve-notice";
import { setHearing } from "@/lib/domain/supervision/penalties/commands/set-hearing";
import { watchPenalties } from "@/lib/domain/supervision/penalties/jobs";
import { listPublicPenalties } from "@/lib/domain/supervision/penalties/queries/public-penalties";
import { database } from "@/lib/platform/db/client";
import { writeEssentials } from "@/prisma/seed/essentials";
import { makePerson } from "@/tests/factories/accounts";
import { createOrganization } from "@/tests/factories/organization";
import { makeProceeding, opening } from "@/tests/factories/proceedings";
import { fieldProblem, forbidden, notFound, refusal } from "@/tests/factories/refusals";
import { makeSupervision, type Supervision } from "@/tests/factories/supervision";
import { lettersOf } from "../registrations/traces";

// 2026-03-09 is a Monday; no holiday falls into the three weeks after it. Ninety days later is a Sunday, so the Monday counts.
const at = (day: string) => ({ now: new Date(`${day}T02:00:00Z`) });
const monday = at("2026-03-09");
const fine = { kind: "fine", fine: "60000", reason: "从轻。" } as const;

let cast: Supervision;

beforeAll(async () => {
  await database().$transaction((tx) => writeEssentials(tx), { timeout: 30_000 });
  cast = await makeSupervision();
}, 60_000);

const caseOf = (id: string) =>
  database().case.findUniqueOrThrow({
    where: { id },
    include: { penaltyProceeding: { include: { penalties: true } } },
  });

describe("opening", () => {
  it("starts ninety days and stays unknown to the organization until the notice", async () => {
    const { id, representative } = await makeProceeding(cast, { until: "proposed" });
    expect(await caseOf(id)).toMatchObject({
      limitValue: 90,
      limitUnit: "days",
      dueOn: new Date("2026-06-08"),
      servedAt: null,
    });
    await expect(getCase(representative, id)).rejects.toEqual(notFound);
    expect(await database().notice.count({ where: { accountId: representative.accountId } })).toBe(0);
    await serveNotice(cast.officer, { id }, monday);
    expect((await getCase(representative, id)).status).toBe("noticed");
    expect(await lettersOf(id)).toEqual(["advanceNotice"]);
  });

  it("is for supervision officers and approvers, against who is on the register, from a case about them", async () => {
    const organization = await createOrganization();
    const input = { organizationId: organization.id, ...opening };
    for (const person of [cast.leader, cast.centerHead, cast.representative])
      await expect(openProceeding(person, input)).rejects.toEqual(forbidden);
    const ended = await createOrganization({ status: "deregistered", deregisteredOn: "2026-01-05" });
    await expect(openProceeding(cast.officer, { ...input, organizationId: ended.id })).rejects.toEqual(
      refusal("penalties.ended"),
    );
    const { id: originCaseId } = await makeProceeding(cast, { until: "opened" });
    await expect(openProceeding(cast.officer, { ...input, originCaseId })).rejects.toEqual(
      refusal("penalties.otherOrganization"),
    );
  });
});

describe("the notice and the rights it gives", () => {
  it("leaves five working days for a statement and a hearing request, the last included", async () => {
    const { id, representative } = await makeProceeding(cast, { until: "noticed" });
    expect(await caseOf(id)).toMatchObject({
      waitsFor: "applicant",
      limitValue: 5,
      limitUnit: "workingDays",
      dueOn: new Date("2026-03-16"),
    });
    await expect(requestHearing(representative, { id, reason: "质证" }, at("2026-03-17"))).rejects.toEqual(
      refusal("penalties.statementOver", { date: "2026-03-16" }),
    );
    await defend(representative, { id, statement: "恳请从轻。" }, at("2026-03-16"));
    await expect(defend(representative, { id, statement: "再说一次" }, at("2026-03-16"))).rejects.toEqual(
      refusal("penalties.defendedAlready"),
    );
    await requestHearing(representative, { id, reason: "质证" }, at("2026-03-16"));
    expect(await caseOf(id)).toMatchObject({
      status: "hearingRequested",
      waitsFor: "bureau",
      dueOn: new Date("2026-06-08"),
    });
  });

  it("gives no hearing for a small fine, and no decision before the days are over", async () => {
    const small = { kind: "fine", fine: "49999.99" } as const;
    const { id, representative } = await makeProceeding(cast, { measure: small, until: "noticed" });
    await expect(requestHearing(representative, { id, reason: "质证" }, monday)).rejects.toEqual(
      refusal("penalties.noHearingRight"),
    );
    await expect(decidePenalty(cast.approver, { id, ...small, reason: "决定" }, monday)).rejects.toEqual(
      refusal("penalties.decideTooLate"),
    );
    await watchPenalties(at("2026-03-16").now);
    expect((await caseOf(id)).status).toBe("noticed");
    await watchPenalties(at("2026-03-17").now);
    expect(await caseOf(id)).toMatchObject({
      status: "ready",
      waitsFor: "bureau",
      dueOn: new Date("2026-06-08"),
    });
  });
});

describe("the hearing", () => {
  async function requested() {
    const made = await makeProceeding(cast, { until: "noticed" });
    await requestHearing(made.representative, { id: made.id, reason: "质证" }, monday);
    return made;
  }

  it("is notified seven working days before and presided by nobody of the investigation", async () => {
    const { id, representative } = await requested();
    const set = { id, place: "三楼会议室", officerId: cast.secondApprover.accountId };
    await expect(setHearing(cast.officer, { ...set, hearingOn: "2026-03-17" }, monday)).rejects.toEqual(
      fieldProblem("hearingOn", "penalties.problems.hearingTooSoon"),
    );
    const own = { ...set, hearingOn: "2026-03-18", officerId: cast.officer.accountId } as const;
    await expect(setHearing(cast.officer, own, monday)).rejects.toEqual(
      fieldProblem("officerId", "penalties.problems.officerInvestigated"),
    );
    const outsider = { ...set, hearingOn: "2026-03-18", officerId: representative.accountId } as const;
    await expect(setHearing(cast.officer, outsider, monday)).rejects.toEqual(
      fieldProblem("officerId", "penalties.problems.officer"),
    );
    await setHearing(cast.officer, { ...set, hearingOn: "2026-03-18" }, monday);
    const record = { id, finding: "双方质证完毕。" };
    await expect(recordHearing(cast.officer, record, at("2026-03-18"))).rejects.toEqual(
      refusal("penalties.notPresiding"),
    );
    await expect(recordHearing(cast.secondApprover, record, at("2026-03-17"))).rejects.toEqual(
      refusal("penalties.hearingAhead", { date: "2026-03-18" }),
    );
    await recordHearing(cast.secondApprover, record, at("2026-03-18"));
    expect((await caseOf(id)).status).toBe("ready");
    expect(await lettersOf(id)).toEqual(["advanceNotice", "hearingNotice"]);
  });
});

describe("the decision", () => {
  it("is a second officer's, never heavier than notified, and public at once", async () => {
    const { id, organization } = await makeProceeding(cast);
    await expect(decidePenalty(cast.officer, { id, ...fine }, monday)).rejects.toEqual(forbidden);
    for (const heavier of [
      { ...fine, fine: "60000.01" },
      { kind: "suspension", months: 1, reason: "加重" },
    ] as const)
      await expect(decidePenalty(cast.approver, { id, ...heavier }, monday)).rejects.toEqual(
        refusal("penalties.heavierThanNotified"),
      );
    await expect(
      decidePenalty(cast.approver, { id, kind: "fine", reason: "缺金额" }, monday),
    ).rejects.toEqual(fieldProblem("fine", "penalties.problems.fineMissing"));
    await decidePenalty(cast.approver, { id, ...fine, fine: "50,000" }, at("2026-06-07"));
    const { penaltyProceeding, ...file } = await caseOf(id);
    expect(file).toMatchObject({
      status: "decided",
      outcome: "fine",
      daysTaken: 90,
      limitValue: 7,
      limitUnit: "workingDays",
    });
    expect(penaltyProceeding?.penalties[0]).toMatchObject({
      fine: 5_000_000n,
      number: expect.stringMatching(/^普民社罚决〔2026〕\d+号$/),
    });
    const decision = await database().caseLetter.findFirstOrThrow({
      where: { caseId: id, kind: "decision" },
    });
    expect(decision.content).toMatchObject({
      "zh-CN": { office: penaltyProceeding?.penalties[0]?.department },
    });
    const [shown] = await listPublicPenalties(organization.id, "2026-06-08");
    expect(shown).toMatchObject({ kind: "fine", publicUntil: "2031-06-07" });
    expect(await listPublicPenalties(organization.id, "2031-06-06")).toHaveLength(1);
    expect(await listPublicPenalties(organization.id, "2031-06-07")).toHaveLength(0);
    const event = await database().event.findFirstOrThrow({
      where: { subjectId: id, verb: "penalty.decided" },
    });
    expect(event.details).toMatchObject({
      organizationId: organization.id,
      kindOfPenalty: "fine",
      fine: "5000000",
      decidedOn: "2026-06-07",
    });
  });

  it("is not an approver's who proposed or opened it", async () => {
    const organization = await createOrganization();
    const { id } = await openProceeding(
      cast.approver,
      { organizationId: organization.id, ...opening },
      monday,
    );
    await expect(discontinueProceeding(cast.approver, { id, reason: "轻微" })).rejects.toEqual(
      refusal("penalties.ownInvestigation"),
    );
    await discontinueProceeding(cast.secondApprover, { id, reason: "违法行为轻微" }, monday);
    expect(await caseOf(id)).toMatchObject({ status: "discontinued", outcome: "discontinued" });
    expect(await lettersOf(id)).toEqual([]);
  });

  it("is delivered not before it was made and not in days to come", async () => {
    const { id } = await makeProceeding(cast);
    await decidePenalty(cast.approver, { id, ...fine }, monday);
    for (const deliveredOn of ["2026-03-08", "2026-03-11"] as const)
      await expect(deliverDecision(cast.officer, { id, deliveredOn }, at("2026-03-10"))).rejects.toEqual(
        fieldProblem("deliveredOn", "penalties.problems.deliveredOn"),
      );
    await deliverDecision(cast.officer, { id, deliveredOn: "2026-03-10" }, at("2026-03-10"));
    expect(await caseOf(id)).toMatchObject({ status: "delivered", waitsFor: "nobody" });
  });
});

describe("people who act at once", () => {
  it("decide once", async () => {
    for (let round = 0; round < 5; round++) {
      const { id } = await makeProceeding(cast);
      const tries = await Promise.allSettled([
        decidePenalty(cast.approver, { id, ...fine }),
        decidePenalty(cast.secondApprover, { id, ...fine }),
        discontinueProceeding(cast.secondApprover, { id, reason: "轻微" }),
      ]);
      expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      expect((await caseOf(id)).penaltyProceeding?.penalties.length ?? 0).toBeLessThanOrEqual(1);
    }
  });
});

describe("before the notice", () => {
  it("the investigation is written on and a proposal goes back", async () => {
    const { id } = await makeProceeding(cast, { until: "opened" });
    await investigate(cast.colleague, { id, ...opening, facts: "新的事实。" }, monday);
    await proposePenalty(cast.officer, { id, kind: "warning", reason: "首次" }, monday);
    await expect(sendProposalBack(cast.officer, { id, reason: "补充" })).rejects.toEqual(forbidden);
    await sendProposalBack(cast.approver, { id, reason: "补充证据" }, monday);
    expect(await caseOf(id)).toMatchObject({ status: "opened", penaltyProceeding: { facts: "新的事实。" } });
  });
});

describe("the list", () => {
  it("is taken along by the bureau alone", async () => {
    await exportPenalties(cast.leader, { filter: "/bureau/penalties", rows: 1 });
    const center = await makePerson("centerStaff", { subdistrictCode: "310107015" });
    await expect(exportPenalties(center, { filter: "", rows: 1 })).rejects.toEqual(forbidden);
  });
});
