import { expect, type Page } from "@playwright/test";
import { givePassword } from "./sign-in";
import type { Say } from "./words";

/** Signs in somebody without second factor and begins the filing of a community group; ends on its only section. */
export async function beginFiling(page: Page, say: Say, loginName: string): Promise<string> {
  await page.goto("/sign-in?next=/applications/new/communityFiling");
  await givePassword(page, say, loginName);
  await page.locator("#begin-application").getByRole("button").click();
  await expect(page).toHaveURL(/\/applications\/[0-9a-f-]{36}$/, { timeout: 20_000 });
  const section = `${new URL(page.url()).pathname}/sections/group`;
  await page.goto(section);
  return section;
}

/** Where what is typed stands: "saved", "offline", "signedOut", "conflict". */
export const expectState = (page: Page, state: string) =>
  expect(page.locator(`[data-autosave=${state}]`)).toBeVisible({ timeout: 20_000 });

/** Types an answer and waits until the server has it. */
export async function typeAndSave(page: Page, label: string, text: string) {
  const saved = page.waitForResponse(
    (response) => response.request().method() === "PUT" && response.status() === 200,
  );
  await page.getByLabel(label).fill(text);
  await saved;
  await expectState(page, "saved");
}
