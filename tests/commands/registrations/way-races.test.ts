import { beforeAll, describe, expect, it } from "vitest";
import { acceptRegistration } from "@/lib/domain/registrations/commands/accept";
import { endorseRegistration } from "@/lib/domain/registrations/commands/endorse";
import { pauseRegistration } from "@/lib/domain/registrations/commands/pause";
import { recommendRegistration } from "@/lib/domain/registrations/commands/recommend";
import { requestCorrection } from "@/lib/domain/registrations/commands/request-correction";
import { returnRegistration } from "@/lib/domain/registrations/commands/return";
import { submitRegistration } from "@/lib/domain/registrations/commands/submit";
import { withdrawRegistration } from "@/lib/domain/registrations/commands/withdraw";
import { database } from "@/lib/platform/db/client";
import { verifyEvents } from "@/lib/platform/events/verify";
import { writeEssentials } from "@/prisma/seed/essentials";
import { createRegistration, makeOffices } from "@/tests/factories/registrations";
import { eventsOf, lettersOf, stateOf } from "./traces";

const rounds = 10;
const corrections = [{ target: "", reason: "请补充材料。" }];

let offices: Awaited<ReturnType<typeof makeOffices>>;

beforeAll(async () => {
  await database().$transaction((tx) => writeEssentials(tx), { timeout: 30_000 });
  offices = await makeOffices();
});

/** What a loser may be told: too late by the status read, or overtaken in the same instant. */
const told = /^(registrations\.\w+TooLate|platform\.changedMeanwhile)$/;

/** Runs everything at once, checks that one won and that every other was told why. */
async function oneWins(attempts: Promise<unknown>[], reasons = told) {
  const answers = await Promise.allSettled(attempts);
  const lost = answers.filter((answer) => answer.status === "rejected");
  expect(lost).toHaveLength(attempts.length - 1);
  for (const { reason } of lost)
    expect([reason.name, reason.key]).toEqual(["Refusal", expect.stringMatching(reasons)]);
}

describe("people who take a step at once", () => {
  it("as officers who accept or ask for corrections: one wins, one letter, one event", async () => {
    for (let round = 0; round < rounds; round++) {
      const { id } = await createRegistration({ kind: "change", status: "consented" });
      await oneWins([
        acceptRegistration(offices.officer, { id }),
        acceptRegistration(offices.colleague, { id }),
        requestCorrection(offices.approver, { id, corrections }),
      ]);
      const { status } = await stateOf(id);
      const isAccepted = status === "accepted";
      expect(await eventsOf(id)).toEqual([`registration.${isAccepted ? "accepted" : "correctionRequested"}`]);
      expect(await lettersOf(id)).toEqual([isAccepted ? "acceptance" : "correctionNotice"]);
    }
  });

  it("as center and applicant: passed on, returned or withdrawn, never two of them", async () => {
    for (let round = 0; round < rounds; round++) {
      const { id, applicant } = await createRegistration({ status: "submitted" });
      const answers = await Promise.allSettled([
        endorseRegistration(offices.centerStaff, { id }),
        returnRegistration(offices.centerHead, { id, corrections }),
      ]);
      expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      await oneWins([
        withdrawRegistration(applicant, { id, reason: "重复提交" }),
        withdrawRegistration(applicant, { id, reason: "重复提交" }),
      ]);
      expect(await eventsOf(id)).toHaveLength(2);
    }
  });

  it("as officers who pause or recommend: no pause is left without its case", async () => {
    for (let round = 0; round < rounds; round++) {
      const { id } = await createRegistration({ kind: "change", status: "accepted" });
      const visit = { id, pauseReason: "siteVisit", remark: "实地查看。" } as const;
      await oneWins([
        pauseRegistration(offices.officer, visit),
        pauseRegistration(offices.colleague, visit),
        recommendRegistration(offices.approver, { id, recommendation: "approved", reason: "符合规定。" }),
      ]);
      const { status } = await stateOf(id);
      expect(await database().casePause.count({ where: { caseId: id } })).toBe(status === "paused" ? 1 : 0);
    }
  });
});

describe("applications that are sent in at once", () => {
  it("from two tabs: one number, one submission, one receipt", async () => {
    for (let round = 0; round < rounds; round++) {
      const { id, applicant } = await createRegistration({ status: "draft" });
      await oneWins([submitRegistration(applicant, { id }), submitRegistration(applicant, { id })]);
      expect(await lettersOf(id)).toEqual(["receipt"]);
      expect(await database().caseSubmission.count({ where: { caseId: id } })).toBe(1);
    }
  });

  it("of one kind for one organization: one is taken, the others are told of it", async () => {
    for (let round = 0; round < rounds; round++) {
      const first = await createRegistration({ kind: "certificateRenewal", status: "draft" });
      const { applicant } = first;
      const organizationId = first.organizationId ?? "";
      const traits = { kind: "certificateRenewal", status: "draft", organizationId, applicant } as const;
      const others = [await createRegistration(traits), await createRegistration(traits)];
      await oneWins(
        [first, ...others].map(({ id }) => submitRegistration(applicant, { id })),
        /^registrations\.openAlready$/,
      );
    }
  });

  it("leave numbers without gaps or repeats, refused ones in between", async () => {
    const drafts = [];
    for (let index = 0; index < 12; index++) {
      const bare = index % 3 === 0 ? { withoutDocuments: true as const } : {};
      drafts.push(await createRegistration({ status: "draft", ...bare }));
    }
    const answers = await Promise.allSettled(
      drafts.map(({ id, applicant }) => submitRegistration(applicant, { id })),
    );
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(8);
    const taken = await database().case.findMany({
      where: { number: { not: null }, AND: { NOT: { number: { contains: "-9" } } } },
      select: { number: true },
      orderBy: { number: "asc" },
    });
    expect(taken.map(({ number }) => Number(number?.slice(-6)))).toEqual(taken.map((_, index) => index + 1));
    expect((await verifyEvents()).problems).toEqual([]);
  });
});
