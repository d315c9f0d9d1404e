import { beforeAll, describe, expect, it } from "vitest";
import { getAccount } from "@/lib/domain/accounts/queries/account";
import { listAccounts } from "@/lib/domain/accounts/queries/list-accounts";
import { listSessions } from "@/lib/domain/accounts/queries/sessions";
import { roles, visitor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { makePerson, makeSession } from "@/tests/factories/accounts";
import { createOrganization, createPlaces } from "@/tests/factories/organization";

const now = new Date("2026-11-22T01:00:00Z");
const page = { now, page: 1, pageSize: 100 };

beforeAll(createPlaces, 40_000);

describe("who sees accounts", () => {
  it.each(roles)("%s", async (role) => {
    const person = await makePerson("resident");
    const actor = await makePerson(role);
    const seesAll = ["systemAdmin", "securityAdmin", "auditAdmin"].includes(role);
    const { accounts } = await listAccounts(actor, page);
    expect(accounts.some(({ id }) => id === person.accountId)).toBe(seesAll);
    expect(accounts.some(({ id }) => id === actor.accountId)).toBe(true);
    const found = getAccount(actor, person.accountId, now);
    if (seesAll) expect((await found).id).toBe(person.accountId);
    else await expect(found).rejects.toMatchObject({ name: "NotFound" });
  });

  it("is nobody when not signed in", async () => {
    await makePerson("resident");
    expect((await listAccounts(visitor, page)).count).toBe(0);
  });

  it("is the head of an organization for its own people while they hold a role there", async () => {
    const [own, other] = [await createOrganization(), await createOrganization()];
    const head = await makePerson("legalRepresentative", { organizationId: own.id });
    const colleague = await makePerson("organizationFinance", { organizationId: own.id });
    await makePerson("organizationFinance", { organizationId: other.id });
    const seen = async () => (await listAccounts(head, page)).accounts.map(({ id }) => id).sort();
    expect(await seen()).toEqual([head.accountId, colleague.accountId].sort());
    await database().membership.updateMany({
      where: { accountId: colleague.accountId },
      data: { endedAt: now },
    });
    expect(await seen()).toEqual([head.accountId]);
  });

  it("shows sessions to their owner and to those who look after security", async () => {
    const person = await makePerson("centerStaff");
    await makeSession(person.accountId, now);
    const count = async (actor: Parameters<typeof listSessions>[0]) =>
      (await listSessions(actor, person.accountId, now)).length;
    expect(await count(person)).toBe(1);
    expect(await count(await makePerson("securityAdmin"))).toBe(1);
    expect(await count(await makePerson("auditAdmin"))).toBe(1);
    for (const role of ["systemAdmin", "leader", "centerHead", "resident"] as const) {
      expect(await count(await makePerson(role))).toBe(0);
    }
  });

  it("never reads passwords, secrets or hashes out", async () => {
    const person = await makePerson("leader");
    const account = await getAccount(await makePerson("securityAdmin"), person.accountId, now);
    expect(JSON.stringify(account)).not.toMatch(/argon2|totpSecret|passwordHash/);
  });
});

describe("the list of accounts", () => {
  it("is searched by name, login name, mail and phone, and narrowed by role and status", async () => {
    const auditor = await makePerson("auditAdmin");
    const { id } = await database().account.create({
      data: {
        loginName: "zhao.xiaochuan",
        name: "赵小川",
        email: "zhao@example.org",
        phone: "13700009999",
        status: "disabled",
        memberships: { create: { role: "reviewer" } },
      },
    });
    const find = async (search: object) =>
      (await listAccounts(auditor, { ...page, ...search })).accounts.map((account) => account.id);
    for (const text of ["小川", "xiaochuan", "ZHAO@", "7000099"]) expect(await find({ text })).toEqual([id]);
    expect(await find({ status: "disabled", role: "reviewer" })).toContain(id);
    expect(await find({ status: "active", text: "小川" })).toEqual([]);
    expect(await find({ role: "leader", text: "小川" })).toEqual([]);
  });
});
