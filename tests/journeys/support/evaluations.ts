import { expect, type Page } from "@playwright/test";
import { stepOf, unfold } from "./office-steps";
import { containing, type Say } from "./words";

/** Takes a step of an evaluation on its case page, with a reason where one is given, and sees it taken. */
export async function pressStep(page: Page, say: Say, step: string, reason?: string) {
  await unfold(page, `step-${step}`);
  const form = stepOf(page, step);
  if (reason) await form.getByRole("textbox").first().fill(reason);
  await form.getByRole("button", { name: say(`evaluations.steps.${step}`), exact: true }).click();
  await expect(form).toHaveCount(0);
}

/** Names assessors of an evaluation, and arrives at its case page. */
export async function assign(officer: Page, say: Say, id: string, names: string[]) {
  await officer.goto(`/bureau/evaluations/assessors/${id}`);
  for (const name of names) await officer.getByRole("checkbox", { name: containing(name) }).check();
  await officer.getByRole("button", { name: say("evaluations.steps.assign") }).click();
  await expect(officer).toHaveURL(new RegExp(`/bureau/cases/${id}`));
}

/** Declares an interest or none at the reviewer's desk; nothing of the file is shown before. */
export async function declare(page: Page, say: Say, id: string, interest: string | null) {
  await page.goto(`/reviewer/evaluations/${id}`);
  await expect(page.getByText(say("evaluations.reviewer.scores"))).toHaveCount(0);
  await page
    .getByRole("radio", { name: containing(say(`evaluations.reviewer.${interest ? "conflict" : "none"}`)) })
    .check();
  if (interest) await page.getByLabel(say("evaluations.reviewer.conflictReason")).fill(interest);
  await page.getByRole("button", { name: say("evaluations.reviewer.sendDeclaration") }).click();
}
