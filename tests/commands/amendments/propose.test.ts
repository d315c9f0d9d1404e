import { beforeAll, describe, expect, it } from "vitest";
import { proposeAmendment } from "@/lib/domain/organizations/amendments/commands/propose";
import type { Actor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { makePerson } from "@/tests/factories/accounts";
import { propose, proposedAmendment } from "@/tests/factories/amendments";
import { createOrganization, createPlaces } from "@/tests/factories/organization";
import { fieldProblem, forbidden, notFound, refusal } from "@/tests/factories/refusals";

let officer: Actor;
let colleague: Actor;

beforeAll(async () => {
  await createPlaces();
  officer = await makePerson("registrationOfficer");
  colleague = await makePerson("approver");
});

describe("proposing an amendment", () => {
  it("keeps each particular before and after, and changes nothing yet", async () => {
    const entry = await createOrganization();
    const { id } = await propose(officer, entry, { domicile: "武宁路8号", registeredCapital: "10万元" });
    const amendment = await database().amendment.findUniqueOrThrow({ where: { id } });
    expect(amendment).toMatchObject({
      status: "proposed",
      changes: {
        domicile: { before: entry.domicile, after: "武宁路8号" },
        registeredCapital: { before: null, after: "10000000" },
      },
      proposedById: officer.accountId,
      organizationVersion: entry.version,
    });
    expect(amendment.number).toMatch(/^GZ-\d{4}-\d{5}$/);
    const after = await database().organization.findUniqueOrThrow({ where: { id: entry.id } });
    expect(after).toMatchObject({ domicile: entry.domicile, version: entry.version });
  });

  it("tells the officers who may confirm, but not the proposer", async () => {
    const clerk = await makePerson("creditOfficer");
    const { id } = await proposedAmendment(officer);
    const notices = await database().notice.findMany({ where: { event: { subjectId: id } } });
    const told = notices.map(({ accountId }) => accountId);
    expect(told).toContain(colleague.accountId);
    expect(told).not.toContain(officer.accountId);
    expect(told).not.toContain(clerk.accountId);
    expect(notices[0]).toMatchObject({ messageKey: "amendment.proposed", href: `/bureau/amendments/${id}` });
  });

  it("is one at a time for an entry, and says whose is open", async () => {
    const { id, entry } = await proposedAmendment(officer);
    const { number } = await database().amendment.findUniqueOrThrow({ where: { id } });
    const second = propose(colleague, entry, { domicile: "别处1号" });
    await expect(second).rejects.toEqual(refusal("amendments.openAlready", { number, person: officer.name }));
  });

  it("needs the entry as it stands now and something that differs", async () => {
    const entry = await createOrganization();
    const older = { ...entry, version: entry.version - 1 };
    await expect(propose(officer, older, { domicile: "别处1号" })).rejects.toEqual(
      refusal("amendments.entryChanged"),
    );
    await expect(propose(officer, entry, { domicile: ` ${entry.domicile} ` })).rejects.toEqual(
      refusal("amendments.nothingChanged"),
    );
  });

  it.each([
    ["deregisteredOn", { deregisteredOn: "2015-01-01" }, "endOfLiving"],
    ["deregisteredOn", { status: "deregistered", deregisteredOn: "2015-01-01" }, "endBeforeStart"],
    ["hasPublicFundraising", { hasPublicFundraising: "true" }, "fundraisingWithoutCharity"],
    [
      "certificateValidUntil",
      { certificateIssuedOn: "2020-01-02", certificateValidUntil: "2020-01-01" },
      "certificateEndsBeforeIssue",
    ],
    ["communityCode", { communityCode: "310107014001" }, "communityElsewhere"],
  ] as const)("tells at %s what contradicts: %j", async (field, typed, problem) => {
    const entry = await createOrganization();
    await expect(propose(officer, entry, typed)).rejects.toEqual(
      fieldProblem(field, `organizations.problems.${problem}`),
    );
    expect(await database().amendment.count({ where: { organizationId: entry.id } })).toBe(0);
  });

  it("takes a reason, days that exist and amounts that can be read", async () => {
    const { id: organizationId, version } = await createOrganization();
    const reason = "更正";
    const bad: [string, object][] = [
      ["reason", { reason: "  ", domicile: "别处" }],
      ["establishedOn", { reason, establishedOn: "2025-02-29" }],
      ["registeredCapital", { reason, registeredCapital: "许多" }],
      ["name", { reason, name: "" }],
    ];
    for (const [field, typed] of bad) {
      const proposal = proposeAmendment(officer, { organizationId, version, reason, ...typed });
      await expect(proposal).rejects.toMatchObject({ name: "ZodError", issues: [{ path: [field] }] });
    }
  });

  it("is the work of registration officers and approvers, on an entry that exists", async () => {
    const entry = await createOrganization();
    const auditor = await makePerson("auditor");
    await expect(propose(auditor, entry, { domicile: "别处" })).rejects.toEqual(forbidden);
    const nowhere = { id: "00000000-0000-7000-8000-000000000000", version: 1 };
    await expect(propose(officer, nowhere, { domicile: "别处" })).rejects.toEqual(notFound);
  });
});
