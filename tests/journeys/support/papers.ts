import { expect, type Locator } from "@playwright/test";

/** Opens the PDF to which a link leads. */
export async function expectPdf(link: Locator) {
  const address = await link.getAttribute("href");
  const answer = await link.page().request.get(address ?? "");
  expect(answer.headers()["content-type"]).toContain("application/pdf");
  expect((await answer.body()).subarray(0, 5).toString()).toBe("%PDF-");
}
