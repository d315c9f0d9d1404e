import { describe, expect, it } from "vitest";
import { changeOwnAddress } from "@/lib/domain/accounts/commands/change-own-address";
import { requestAddressCode } from "@/lib/domain/accounts/commands/request-address-code";
import { database } from "@/lib/platform/db/client";
import { browser, makePerson, makeSession } from "@/tests/factories/accounts";

const now = new Date("2026-11-22T01:00:00Z");

describe("a new phone number or mail address", () => {
  it("is kept once the code sent there has come back", async () => {
    const { accountId } = await makePerson("resident");
    const session = await makeSession(accountId, now);
    for (const recipient of ["13800139001", "mine@example.org"]) {
      const { code } = await requestAddressCode({ recipient }, { browser, now });
      const wrong = changeOwnAddress({ recipient, code: "abcdef" }, { session, now });
      await expect(wrong).rejects.toMatchObject({ field: "code" });
      await changeOwnAddress({ recipient, code: code ?? "" }, { session, now });
    }
    const kept = await database().account.findUniqueOrThrow({ where: { id: accountId } });
    expect(kept).toMatchObject({ phone: "13800139001", email: "mine@example.org" });
  });

  it("is never taken from another account", async () => {
    const owner = await makePerson("resident");
    await database().account.update({ where: { id: owner.accountId }, data: { phone: "13800139002" } });
    const { accountId } = await makePerson("resident");
    const session = await makeSession(accountId, now);
    const { code } = await requestAddressCode({ recipient: "13800139002" }, { browser, now });
    const attempt = changeOwnAddress({ recipient: "13800139002", code: code ?? "" }, { session, now });
    await expect(attempt).rejects.toMatchObject({ messageKey: "accounts.problems.phoneTaken" });
  });
});
