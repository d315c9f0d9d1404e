import { expect, type Page } from "@playwright/test";
import type { Say } from "./words";

/** One of the next steps on a case page. */
export const stepOf = (page: Page, name: string) => page.locator(`#step-${name}`);

/** Opens a fold unless it is open already. */
export async function unfold(page: Page, id: string) {
  const fold = page.locator(`#${id}`);
  if ((await fold.getAttribute("open")) === null) await fold.locator("> summary").click();
}

/** Takes a step of a case at the desk of an office, with its reason where one is given, and sees it taken. */
export async function takeStep(page: Page, say: Say, name: string, reason?: string) {
  const step = stepOf(page, name);
  await unfold(page, `step-${name}`);
  if (name === "recommend")
    await step.getByRole("radio", { name: say("registrations.outcomes.approved"), exact: true }).check();
  if (reason) await step.getByLabel(say(`cases.registration.labels.${name}`)).fill(reason);
  await step.getByRole("button", { name: say(`registrations.steps.${name}`), exact: true }).click();
  await expect(step).toHaveCount(0);
}
