import { expect, type Page } from "@playwright/test";
import { materialsOf, sectionsOf } from "@/lib/domain/registrations/application/rules";
import type { Answers } from "@/lib/domain/registrations/application/schema";
import type { RegistrationKind } from "@/lib/domain/registrations/schema";
import { scan } from "./write-application";

/**
 * Completes an application for stories about what comes after: sends its answers and papers to where the pages of the
 * form save them, without opening those pages.
 */
export async function fillIn(page: Page, path: string, kind: RegistrationKind, answers: Answers) {
  const headers = { origin: new URL(page.url()).origin };
  for (const section of sectionsOf(kind)) {
    // The portal itself has written down who begins.
    const version = section === "promoters" ? 1 : 0;
    const saved = await page.request.put(`/api${path}/sections/${section}`, {
      headers,
      data: { version, answers: answers[section] },
    });
    expect(await saved.json(), section).toMatchObject({ missing: {} });
  }
  for (const { key, isRequired } of materialsOf(kind, answers)) {
    if (!isRequired) continue;
    const file = await scan(`${key}.pdf`);
    const kept = await page.request.post(`/api${path}/materials/${key}`, { headers, multipart: { file } });
    expect(kept.status(), key).toBe(201);
  }
}
