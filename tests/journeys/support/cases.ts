import { expect, type Page } from "@playwright/test";
import { stepOf } from "./office-steps";
import type { Say } from "./words";

type CaseList = "/center/cases" | "/supervisory-unit/cases" | "/bureau/cases";

/** Finds a case by its name among all that an office may see, and opens it. */
export async function openCase(page: Page, list: CaseList, title: string) {
  await page.goto(`${list}?tab=all&q=${title}`);
  await page.locator("[data-row-link]").first().click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
}

/** Reads the letter that a step would send, before it is sent. */
export async function readLetter(page: Page, say: Say, step: string, ...texts: string[]) {
  const letter = page.getByRole("dialog", { name: say("cases.preview.title") });
  const preview = stepOf(page, step).getByRole("button", { name: say("cases.preview.open") });
  await expect(async () => {
    await preview.click({ timeout: 1_000 });
    await expect(letter).toBeVisible({ timeout: 3_000 });
  }).toPass();
  for (const text of texts) await expect(letter).toContainText(text);
  await letter.getByRole("button", { name: say("interface.close") }).click();
}

/** What was decided stands in the head of the case. */
export const statusIs = (page: Page, say: Say, status: string) =>
  expect(page.getByText(say(`registrations.statuses.${status}`), { exact: true }).first()).toBeVisible();
