import { beforeAll, describe, expect, it } from "vitest";
import { confirmAmendment } from "@/lib/domain/organizations/amendments/commands/confirm";
import { declineAmendment } from "@/lib/domain/organizations/amendments/commands/decline";
import { withdrawAmendment } from "@/lib/domain/organizations/amendments/commands/withdraw";
import type { Actor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { verifyEvents } from "@/lib/platform/events/verify";
import { makePerson } from "@/tests/factories/accounts";
import { propose, proposedAmendment } from "@/tests/factories/amendments";
import { createOrganization, createPlaces } from "@/tests/factories/organization";

const cases = 50;
const rivals = 10;

let proposer: Actor;
let officers: Actor[];

beforeAll(async () => {
  await createPlaces();
  proposer = await makePerson("registrationOfficer");
  officers = await Promise.all(Array.from({ length: rivals - 1 }, () => makePerson("approver")));
});

/** What a loser may be told: too late by the status read, or overtaken in the same instant. */
const told =
  /^(amendments\.(confirm|decline|withdraw)TooLate|amendments\.overtaken|platform\.changedMeanwhile)$/;

async function decideAtOnce(id: string) {
  const decisions = officers.map((officer, index) =>
    index % 2 === 0 ? confirmAmendment(officer, { id }) : declineAmendment(officer, { id, reason: "不符" }),
  );
  return Promise.allSettled([...decisions, withdrawAmendment(proposer, { id })]);
}

describe("ten people who decide one amendment at once", () => {
  it(`leave one outcome in each of ${cases} cases, and nine are told why`, async () => {
    for (let round = 0; round < cases; round++) {
      const { id, entry } = await proposedAmendment(proposer);
      const answers = await decideAtOnce(id);
      const lost = answers.filter((answer) => answer.status === "rejected");
      expect(lost).toHaveLength(rivals - 1);
      for (const { reason } of lost)
        expect([reason.name, reason.key]).toEqual(["Refusal", expect.stringMatching(told)]);

      const amendment = await database().amendment.findUniqueOrThrow({ where: { id } });
      const verbs = await database().event.findMany({
        where: { subjectId: id },
        orderBy: { position: "asc" },
      });
      expect(verbs.map(({ verb }) => verb)).toEqual(["amendment.proposed", `amendment.${amendment.status}`]);
      const changed = await database().registerChange.count({ where: { organizationId: entry.id } });
      const after = await database().organization.findUniqueOrThrow({ where: { id: entry.id } });
      const isConfirmed = amendment.status === "confirmed";
      expect([changed, after.version - entry.version]).toEqual(isConfirmed ? [1, 1] : [0, 0]);
    }
    expect((await verifyEvents()).problems).toEqual([]);
  }, 60_000);
});

describe("officers who propose for the same entry at once", () => {
  it("are all but one told whose proposal is open, and numbers have no gaps", async () => {
    const before = await database().amendment.count();
    for (let round = 0; round < 10; round++) {
      const entry = await createOrganization();
      const answers = await Promise.allSettled(
        officers.map((officer, index) => propose(officer, entry, { domicile: `武宁路${index}号` })),
      );
      const lost = answers.filter((answer) => answer.status === "rejected");
      expect(lost).toHaveLength(officers.length - 1);
      for (const { reason } of lost)
        expect(reason).toMatchObject({ name: "Refusal", key: "amendments.openAlready" });
    }
    const numbers = await database().amendment.findMany({
      select: { number: true },
      orderBy: { number: "asc" },
    });
    expect(numbers).toHaveLength(before + 10);
    expect(numbers.map(({ number }) => Number(number.slice(-5)))).toEqual(
      numbers.map((_, index) => index + 1),
    );
  });
});
