import { expect, type Page } from "@playwright/test";
import { materialsOf, sectionsOf } from "@/lib/domain/registrations/application/rules";
import type { Answers } from "@/lib/domain/registrations/application/schema";
import type { RegistrationKind } from "@/lib/domain/registrations/schema";
import type { Say } from "./words";
import { handIn, writeSection } from "./write-application";

/** Begins an application and ends on its overview, whose path it answers. */
export async function begin(page: Page, say: Say, kind: RegistrationKind): Promise<string> {
  await page.goto(`/applications/new/${kind}`);
  await page.getByRole("button", { name: say("applications.new.start") }).click();
  await expect(page).toHaveURL(/\/applications\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
}

/** Writes every section of an application, as its applicant would. */
export async function writeAll(page: Page, say: Say, path: string, kind: RegistrationKind, answers: Answers) {
  const [first] = sectionsOf(kind);
  await page.goto(`${path}/sections/${first}`);
  for (const section of sectionsOf(kind)) await writeSection(page, say, section, answers);
}

/** Hands in every material that the kind asks for. */
export async function handInAll(
  page: Page,
  say: Say,
  path: string,
  kind: RegistrationKind,
  answers: Answers,
) {
  await page.goto(`${path}/materials`);
  for (const { key, isRequired } of materialsOf(kind, answers)) if (isRequired) await handIn(page, say, key);
}

/** Declares, sends in, and ends on the receipt. */
export async function sendIn(page: Page, say: Say, path: string, step = "submit") {
  await page.goto(`${path}/check`);
  await page.getByLabel(say("applications.check.declaration")).check();
  await page.getByRole("button", { name: say(`registrations.steps.${step}`), exact: true }).click();
  await expect(page).toHaveURL(`${path}/receipt`);
}
