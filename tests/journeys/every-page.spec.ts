import { readdirSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { addressOf } from "../security/routes";
import { pagesByPerson } from "./support/pages";
import { expect, test } from "./support/test";

test.describe.configure({ mode: "parallel" });

/**
 * Theme and size of type stand on the root element, so that one visit shows all of them. Contrast and targets are judged
 * in the standard size, where text needs more contrast and targets are smaller than in large type.
 */
const themes = ["light", "dark"];

const narrow = { width: 320, height: 640 };
const wide = { width: 1440, height: 900 };

/** What the look cannot change is judged in the first one alone. */
const ofLooks = ["color-contrast", "target-size", "link-in-text-block"];

async function violations(page: Page, isFirst: boolean): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  const report = await (isFirst ? axe : axe.withRules(ofLooks)).analyze();
  return report.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} (${failureSummary})`),
  );
}

/** How far the page reaches beyond its window to the right, in pixels. */
const overhang = (page: Page) =>
  page.evaluate(() =>
    Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
  );

const softly = expect.configure({ soft: true, timeout: 10_000 });

async function wear(page: Page, look: { theme: string; size: string }) {
  await page.evaluate(
    ({ theme, size }) => Object.assign(document.documentElement.dataset, { theme, size }),
    look,
  );
}

for (const [place, { who, as, rows }] of pagesByPerson.entries()) {
  test.describe(who, () => {
    test.use({ language: place % 2 === 0 ? "zh-CN" : "en" });

    test("finds no barrier on any page, in either theme and size of type", async ({ browserOf, say }) => {
      test.setTimeout(300_000);
      const page = await browserOf({ ...(as && { as }), reducedMotion: "reduce" });
      for (const { page: address, open } of rows) {
        await test.step(address, async () => {
          const staysWithin = async (window: typeof wide, size: string) => {
            await page.setViewportSize(window);
            const beyond = `${address} ${size}, ${window.width} px: beyond the window`;
            // Charts learn of their new width a moment after the window.
            await softly.poll(() => overhang(page), { message: beyond }).toBe(0);
          };
          await page.setViewportSize(narrow);
          await open(page, say);
          await staysWithin(narrow, "standard");
          await staysWithin(wide, "standard");
          for (const [turn, theme] of themes.entries()) {
            await wear(page, { theme, size: "standard" });
            expect.soft(await violations(page, turn === 0), `${address} ${theme}`).toEqual([]);
          }
          await wear(page, { theme: "light", size: "large" });
          await staysWithin(wide, "large");
          await staysWithin(narrow, "large");
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
