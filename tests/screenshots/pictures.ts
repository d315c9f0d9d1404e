import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { type BrowserContextOptions, expect, type Page } from "@playwright/test";
import { type Locale, locales } from "@/lib/platform/i18n/locales";
import type { signedIn } from "../journeys/support/sessions";
import { test } from "../journeys/support/test";
import type { Say } from "../journeys/support/words";

export type Picture = {
  name: string;
  address: string;
  as?: keyof typeof signedIn;
  dark?: boolean;
  /** Only in these languages; else in both. */
  in?: readonly Locale[];
  /** What is done on the page before the picture is taken. */
  after?: (page: Page, say: Say) => Promise<unknown>;
};

export const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 1.5,
  hasTouch: true,
  isMobile: true,
};

/** Where a picture is kept. */
const file = (name: string, language: Locale, ending = ".jpg") =>
  path.resolve(
    import.meta.dirname,
    "../../docs/screenshots",
    `${name}-${language === "en" ? "en" : "zh"}${ending}`,
  );

/** Opens the first case of the list that is shown. */
export async function openFirst(page: Page) {
  await page.locator("[data-row-link]").first().click();
  await page.waitForURL(/\/cases\/[0-9a-f-]{36}/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

/** Takes a picture of what the window shows. */
export const shoot = (page: Page, name: string, language: Locale) =>
  page.screenshot({ path: file(name, language), type: "jpeg", quality: 72 });

/** Takes a picture of the first page of a PDF that the portal gives at an address. */
export async function shootPaper(page: Page, address: string, name: string, language: Locale) {
  const paper = test.info().outputPath(`${name}.pdf`);
  writeFileSync(paper, await (await page.request.get(address)).body());
  execFileSync("pdftoppm", ["-jpeg", "-r", "96", "-singlefile", paper, file(name, language, "")]);
}

/** Takes these pictures, each in its languages, on a screen or on a phone. */
export function take(pictures: Picture[], device: BrowserContextOptions = {}) {
  for (const { name, address, as, dark = false, in: languages = locales, after } of pictures) {
    for (const language of languages) {
      test.describe(language, () => {
        test.use({ language });

        test(name, async ({ browserOf, say }) => {
          const colorScheme = dark ? "dark" : "light";
          const page = await browserOf({
            ...device,
            ...(as && { as }),
            colorScheme,
            reducedMotion: "reduce",
          });
          expect((await page.goto(address))?.status()).toBe(200);
          await after?.(page, say);
          await page.mouse.move(0, 0);
          await expect(page.getByText(say("interface.charts.loading"))).toHaveCount(0);
          await shoot(page, name, language);
        });
      });
    }
  }
}
