import { expect, type Page } from "@playwright/test";
import type { Say } from "./words";

/** The newest code that was sent to a phone or mail address, read in the outbox of the demonstration. */
export async function codeSentTo(page: Page, recipient: string): Promise<string> {
  const outbox = await page.context().newPage();
  const message = outbox.getByRole("row").filter({ hasText: recipient }).first();
  await expect(async () => {
    await outbox.goto("/outbox");
    await expect(message).toBeVisible({ timeout: 500 });
  }).toPass();
  const code = (await message.innerText()).match(/(?<!\d)\d{6}(?!\d)/)?.[0] ?? "";
  await outbox.close();
  return code;
}

/** A resident without password signs in on the page that is open, and is led on to where they wanted to go. */
export async function signInByCode(page: Page, say: Say, recipient: string) {
  await page.getByLabel(say("signIn.code.recipient"), { exact: true }).fill(recipient);
  await page.getByRole("button", { name: say("signIn.code.send") }).click();
  await expect(page.getByRole("heading", { level: 1, name: say("signIn.code.enterTitle") })).toBeVisible();
  await page.getByLabel(say("signIn.code.code")).fill(await codeSentTo(page, recipient));
  await page.getByRole("button", { name: say("signIn.code.submit"), exact: true }).click();
  await expect(page).not.toHaveURL(/\/sign-in/);
}
