import { readdirSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { addressOf } from "../security/routes";
import { pagesByPerson } from "./support/pages";
import { expect, test } from "./support/test";

test.describe.configure({ mode: "parallel" });

/** Both themes and both sizes of type stand on the root element, so that one visit shows all four. */
const looks = ["light", "dark"].flatMap((theme) => ["standard", "large"].map((size) => ({ theme, size })));

async function violations(page: Page): Promise<string[]> {
  const report = await new AxeBuilder({ page }).analyze();
  return report.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} (${failureSummary})`),
  );
}

/** How far the page reaches beyond its window to the right, in pixels. */
const overhang = (page: Page) =>
  page.evaluate(() =>
    Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
  );

async function wear(page: Page, look: (typeof looks)[number]) {
  await page.evaluate(
    ({ theme, size }) => Object.assign(document.documentElement.dataset, { theme, size }),
    look,
  );
}

for (const [place, { who, as, rows }] of pagesByPerson.entries()) {
  test.describe(who, () => {
    test.use({ language: place % 2 === 0 ? "zh-CN" : "en" });

    test("finds no barrier on any page, in either theme and size of type", async ({ browserOf, say }) => {
      test.setTimeout(180_000);
      const page = await browserOf({ ...(as && { as }), reducedMotion: "reduce" });
      for (const { page: address, open } of rows) {
        await test.step(address, async () => {
          await open(page, say);
          for (const look of looks) {
            await wear(page, look);
            expect.soft(await violations(page), `${address} ${look.theme} ${look.size}`).toEqual([]);
            expect.soft(await overhang(page), `${address} ${look.size}: beyond the window`).toBe(0);
          }
          await page.setViewportSize({ width: 320, height: 640 });
          for (const size of ["standard", "large"]) {
            await wear(page, { theme: "light", size });
            expect.soft(await overhang(page), `${address} ${size}, 320 px: beyond the window`).toBe(0);
          }
          await page.setViewportSize({ width: 1440, height: 900 });
        });
      }
    });
  });
}

test("no page of the app is missing here", () => {
  const files = readdirSync("app", { recursive: true, encoding: "utf8" }).map((file) =>
    file.replaceAll("\\", "/"),
  );
  const pages = files.filter((file) => file.endsWith("/page.tsx") || file === "page.tsx").map(addressOf);
  const walked = pagesByPerson.flatMap(({ rows }) => rows.map((row) => row.page.replace(/\?.*$/, "")));
  expect([...new Set(walked)].sort()).toEqual([...new Set(pages)].sort());
});
