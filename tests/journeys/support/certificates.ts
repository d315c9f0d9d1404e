import { expect, type Page } from "@playwright/test";
import type { Say } from "./words";

/** The number on a certificate, as the page of its organization names it. */
export async function numberOn(page: Page, say: Say): Promise<string> {
  const term = page.getByRole("term").filter({ hasText: say("organizations.fields.certificateNumber") });
  return term.locator("xpath=following-sibling::dd[1]").innerText();
}

/** Checks a certificate by its number, as anyone may, from the foot of the home page. */
export async function check(page: Page, say: Say, number: string) {
  await page.goto("/");
  await page
    .getByRole("contentinfo")
    .getByRole("link", { name: say("desks.footer.verify") })
    .click();
  await page.getByLabel(say("certificates.verify.field")).fill(number);
  await page.getByRole("button", { name: say("certificates.verify.submit") }).click();
}

/** What a check answers at a glance: "valid", "replaced", "revoked" and the like. */
export const verdictIs = (page: Page, say: Say, verdict: string) =>
  expect(page.getByRole("heading", { level: 1 })).toHaveText(say(`certificates.verify.words.${verdict}`));
