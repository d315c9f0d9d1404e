import { expect, type Page } from "@playwright/test";
import { type Locale, locales } from "@/lib/platform/i18n/locales";
import { expectState, typeAndSave } from "../journeys/support/applications";
import { stepOf, unfold } from "../journeys/support/office-steps";
import { test } from "../journeys/support/test";
import type { Say } from "../journeys/support/words";
import { openFirst, type Picture, phone, shoot, shootPaper, take } from "./pictures";

const organization = "/organizations/52310107MJX0000263";
const returned = "小雨点儿童陪伴中心";
const draft = "彩虹桥志愿服务中心";

const allCases = (name: string) => `/bureau/cases?tab=all&q=${name}`;

/** Opens the letter that an approval would send. */
async function openLetter(page: Page, say: Say) {
  await openFirst(page);
  await unfold(page, "step-approve");
  await stepOf(page, "approve")
    .getByRole("button", { name: say("cases.preview.open") })
    .click();
  await expect(page.getByRole("dialog", { name: say("cases.preview.title") })).toBeVisible();
}

/** Opens an application of one's own by its name, or a page below it; answers its path. */
async function openApplication(page: Page, name: string, then = ""): Promise<string> {
  await page.goto("/applications");
  const path = await page.getByRole("link", { name }).first().getAttribute("href");
  await page.goto(`${path}${then}`);
  return path ?? "";
}

const onDesks: Picture[] = [
  { name: "bureau-cases", address: "/bureau/cases", as: "bureau.registration" },
  {
    name: "bureau-cases-dark",
    address: "/bureau/cases",
    as: "bureau.registration",
    dark: true,
    in: ["en"],
  },
  {
    name: "case",
    address: allCases("桃浦青年创新"),
    as: "bureau.registration",
    after: openFirst,
  },
  {
    name: "case-letter",
    address: allCases("邻光社区助老"),
    as: "bureau.approver",
    after: openLetter,
  },
  { name: "supervisory-unit", address: "/supervisory-unit", as: "supervisory.changshou", in: ["zh-CN"] },
  { name: "bureau-statistics", address: "/bureau/statistics", as: "bureau.approver" },
  { name: "guide", address: "/guides/establish-a-social-service-organization" },
];

const onPhones: Picture[] = [
  {
    name: "phone-application",
    address: "/applications",
    as: "resident.one",
    after: (page) => openApplication(page, draft),
  },
  {
    name: "phone-section",
    address: "/applications",
    as: "resident.one",
    in: ["zh-CN"],
    after: async (page, say) => {
      await openApplication(page, draft, "/sections/purpose");
      await typeAndSave(page, say("registrations.fields.purpose.purpose"), "陪伴独居老人，组织邻里互助。");
      await expectState(page, "saved");
    },
  },
  {
    name: "phone-verify",
    address: `${organization}/certificate`,
    after: async (page) => {
      await page.locator('a[href^="/verify/"]').first().click();
      await page.waitForURL(/\/verify\/./);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    },
  },
];

take(onDesks);
take(onPhones, phone);

test("an application that comes back is sent in again", async ({ browserOf, say, baseURL }) => {
  const page = await browserOf({ as: "resident.one", reducedMotion: "reduce" });
  const speak = (language: Locale) =>
    page.context().addCookies([{ name: "locale", value: language, url: baseURL ?? "" }]);
  const inBoth = async (name: string, path: string) => {
    for (const language of locales) {
      await speak(language);
      await page.goto(path);
      await shoot(page, name, language);
    }
    await speak("zh-CN");
  };
  const path = await openApplication(page, returned);
  await inBoth("application-corrections", path);
  await inBoth("application-check", `${path}/check`);
  await page.goto(`${path}/check`);
  await page.getByLabel(say("applications.check.declaration")).check();
  await page.getByRole("button", { name: say("registrations.steps.resubmit"), exact: true }).click();
  await page.waitForURL(`${path}/receipt`);
  await inBoth("application-receipt", `${path}/receipt`);
  await inBoth("application-status", path);
});

test("certificate", async ({ page }) => {
  await page.goto(`${organization}/certificate`);
  await page.locator('a[href^="/verify/"]').first().click();
  const address = await page.locator('a[href^="/api/certificates/"]').first().getAttribute("href");
  await shootPaper(page, address ?? "", "certificate", "zh-CN");
});
