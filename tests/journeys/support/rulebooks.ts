import { expect, type Page } from "@playwright/test";
import { containing, type Say } from "./words";

/**
 * On the page of all rulebooks: drafts a version that is milder on late reports, tries it on the whole register and waits
 * for the result. Gives the address of the draft.
 */
export async function rehearseMilderRules(
  page: Page,
  say: Say,
  title: { zh: string; en: string },
): Promise<string> {
  await page.getByLabel(say("creditPages.editor.draftTitle")).fill(title.zh);
  await page.getByLabel(say("creditPages.editor.draftTitleEn")).fill(title.en);
  await page.getByRole("button", { name: say("creditPages.editor.create") }).click();
  await expect(page).toHaveURL(/\/rulebooks\/[0-9a-f-]{36}$/);
  const draft = new URL(page.url()).pathname;

  const rule = page.locator("#annualCheck_late");
  await rule.locator("summary").click();
  await rule.getByLabel(containing(say("creditPages.editor.points"))).fill("-5");
  await rule.getByRole("button", { name: say("creditPages.editor.saveRule") }).click();
  await expect(rule.getByText(say("creditPages.editor.changed"), { exact: true })).toBeVisible();

  await page.getByRole("button", { name: say("creditPages.editor.rehearse") }).click();
  await expect(page).toHaveURL(/\/rehearsals\/[0-9a-f-]{36}$/);
  await expect(page.getByRole("figure", { name: say("creditPages.rehearsal.chart") })).toBeVisible({
    timeout: 45_000,
  });
  return draft;
}
