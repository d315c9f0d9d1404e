import { expect, type Page } from "@playwright/test";
import type { Say } from "./words";

/** Uploads a sheet of text and ends where its columns are matched. */
export async function uploadSheet(page: Page, say: Say, name: string, text: string) {
  await page.goto("/admin/imports");
  const file = { name, mimeType: "text/csv", buffer: Buffer.from(text) };
  await page.getByLabel(say("imports.upload.label")).setInputFiles(file);
  await page.getByRole("button", { name: say("imports.upload.submit") }).click();
  await expect(page.getByRole("button", { name: say("imports.columns.submit") })).toBeVisible();
}

/** Takes the columns as they were guessed and waits for the report on every row. */
export async function checkRows(page: Page, say: Say) {
  await page.getByRole("button", { name: say("imports.columns.submit") }).click();
  await statusIs(page, say, "checked");
}

/** Waits until the work in the background has brought the batch there. */
export async function statusIs(page: Page, say: Say, status: string) {
  const tag = page.getByText(say(`imports.statuses.${status}`), { exact: true }).first();
  await expect(tag).toBeVisible({ timeout: 30_000 });
}
