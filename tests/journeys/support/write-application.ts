import { PDFDocument } from "@cantoo/pdf-lib";
import { expect, type Page } from "@playwright/test";
import type { Answers, SectionKey, TypedRow } from "@/lib/domain/registrations/application/schema";
import type { Say } from "./words";

/** Answers one question, whatever control it has. */
async function answer(page: Page, section: SectionKey, name: string, value: string) {
  const control = page.locator(`form#${section}`).locator(`[name="${name}"]`);
  const first = control.first();
  const kind = await first.evaluate((element) =>
    element instanceof HTMLInputElement ? element.type : element.tagName.toLowerCase(),
  );
  if (kind === "radio" || kind === "checkbox")
    return page.locator(`form#${section} [name="${name}"][value="${value}"]`).check();
  if (kind === "select") return first.selectOption(value);
  return first.fill(value);
}

async function answerRows(page: Page, say: Say, section: SectionKey, field: string, rows: TypedRow[]) {
  for (const [place, row] of rows.entries()) {
    if (place > 0)
      await page.getByRole("button", { name: say(`applications.form.rows.${field}.add`) }).click();
    for (const [column, value] of Object.entries(row)) {
      if (value !== "") await answer(page, section, `${field}.${place}.${column}`, value);
    }
  }
}

/** Writes the section that is open, as its applicant would. */
export async function writeSection(page: Page, say: Say, section: SectionKey, answers: Answers) {
  const heading = page.getByRole("heading", { level: 1, name: say(`registrations.sections.${section}`) });
  await expect(heading).toBeVisible();
  for (const [field, value] of Object.entries(answers[section] ?? {})) {
    if (typeof value === "string") await answer(page, section, field, value);
    else if (value.every((one) => typeof one === "string"))
      for (const one of value) await answer(page, section, `${field}[]`, one);
    else await answerRows(page, say, section, field, value as TypedRow[]);
  }
  await page.getByRole("button", { name: say("applications.form.saveAndContinue") }).click();
  await expect(heading).toBeHidden();
}

/** A page of paper, as a scanner would make it. */
export async function scan(name: string) {
  const paper = await PDFDocument.create();
  paper.addPage([595, 842]);
  return { name, mimeType: "application/pdf", buffer: Buffer.from(await paper.save()) };
}

/** Hands in one file for one of the materials on the page of materials. */
export async function handIn(page: Page, say: Say, material: string) {
  const name = `${say(`registrations.materials.${material}`)}.pdf`;
  const part = page.locator(`#${material}`);
  await part.locator('input[type="file"]').setInputFiles(await scan(name));
  await expect(part.getByRole("link", { name })).toBeVisible();
}
