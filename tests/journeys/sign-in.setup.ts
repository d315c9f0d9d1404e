import { demonstrationAccounts } from "@/lib/domain/accounts/demonstration";
import { needsSecondFactor } from "@/lib/platform/auth/actor";
import { keptSession, signedIn } from "./support/sessions";
import { giveCode, givePassword } from "./support/sign-in";
import { expect, test } from "./support/test";

// Everyone signs in once, half of them in each language; the other journeys go on from here.
Object.entries(signedIn).forEach(([loginName, desk], place) => {
  test.describe(loginName, () => {
    test.use({ language: place % 2 === 0 ? "zh-CN" : "en" });

    test("signs in and arrives at their desk", async ({ page, say, context }) => {
      const account = demonstrationAccounts.find((known) => known.loginName === loginName);
      await page.goto("/sign-in");
      await givePassword(page, say, loginName);
      if (account && needsSecondFactor(account.role)) await giveCode(page, say);
      await expect(page).toHaveURL(desk);
      expect((await page.reload())?.status()).toBe(200);
      await context.storageState({ path: keptSession(loginName) });
    });
  });
});
