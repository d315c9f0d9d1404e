import { expect, type Page } from "@playwright/test";
import { demonstrationPassword, demonstrationTotpSecret } from "@/lib/domain/accounts/demonstration";
import { totpCode } from "@/lib/platform/auth/totp";
import type { Say } from "./words";

const stepOfCodes = 30_000;

/** Types name and password on the sign-in page that is open. */
export async function givePassword(
  page: Page,
  say: Say,
  loginName: string,
  password: string = demonstrationPassword,
) {
  await page.getByLabel(say("signIn.password.loginName")).fill(loginName);
  await page.getByLabel(say("signIn.password.password"), { exact: true }).fill(password);
  await page
    .locator("#password-sign-in")
    .getByRole("button", { name: say("signIn.password.submit") })
    .click();
}

/**
 * Types the code that an authenticator shows. A code is good once, so someone who signs in twice within half a minute
 * takes the next one, as a person would.
 */
export async function giveCode(page: Page, say: Say, secret: string = demonstrationTotpSecret) {
  const field = page.getByLabel(say("signIn.secondFactor.code"), { exact: true });
  const wrong = page.getByRole("alert").getByText(say("signIn.problems.wrongCode"));
  await expect(page.getByRole("heading", { level: 1, name: say("signIn.secondFactor.title") })).toBeVisible();
  const now = Date.now();
  for (const moment of [now, now + stepOfCodes]) {
    await field.fill(totpCode(secret, new Date(moment)));
    await page.getByRole("button", { name: say("signIn.secondFactor.submit"), exact: true }).click();
    await Promise.race([field.waitFor({ state: "detached" }), wrong.waitFor()]);
    if (!(await wrong.isVisible())) return;
  }
}

/** Signs in with password and second factor and ends on the page that was asked for, or at the desk. */
export async function signIn(page: Page, say: Say, loginName: string) {
  await page.goto("/sign-in");
  await givePassword(page, say, loginName);
  await giveCode(page, say);
}
