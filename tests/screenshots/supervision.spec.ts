import { expect, type Page } from "@playwright/test";
import { locales } from "@/lib/platform/i18n/locales";
import { test } from "../journeys/support/test";
import { containing, type Say } from "../journeys/support/words";
import { type Picture, phone, shootPaper, take } from "./pictures";

const organization = "/organizations/52310107MJX0000263";

/** Opens the first case of the list that is shown. */
async function openFirst(page: Page) {
  await page.locator("[data-row-link]").first().click();
  await page.waitForURL(/\/cases\/[0-9a-f-]{36}/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

const cases = (procedure: string, status: string) =>
  `/bureau/cases?tab=all&procedure=${procedure}&status=${status}`;

/** Drafts milder rules and tries them on the whole register. */
async function rehearse(page: Page, say: Say) {
  await page.getByLabel(say("creditPages.editor.draftTitle")).fill("放宽逾期");
  await page.getByLabel(say("creditPages.editor.draftTitleEn")).fill("Milder on late reports");
  await page.getByRole("button", { name: say("creditPages.editor.create") }).click();
  const rule = page.locator("#annualCheck_late");
  await rule.locator("summary").click();
  await rule.getByLabel(containing(say("creditPages.editor.points"))).fill("-5");
  await rule.getByRole("button", { name: say("creditPages.editor.saveRule") }).click();
  await expect(rule.getByText(say("creditPages.editor.changed"), { exact: true })).toBeVisible();
  await page.getByRole("button", { name: say("creditPages.editor.rehearse") }).click();
  await expect(page.getByRole("figure", { name: say("creditPages.rehearsal.chart") })).toBeVisible({
    timeout: 45_000,
  });
}

const onScreens: Picture[] = [
  { name: "annual-checks", address: "/bureau/annual-checks", as: "bureau.annualcheck" },
  {
    name: "annual-check-case",
    address: cases("annualCheck", "endorsed"),
    as: "bureau.annualcheck",
    after: openFirst,
  },
  { name: "annual-report", address: "/organization/annual-checks/2025", as: "org.nuanlin" },
  {
    name: "annual-report-statement",
    address: "/organization/annual-checks/2025/sections/balanceSheet",
    as: "org.nuanlin",
  },
  { name: "organization-finances", address: `${organization}/annual-checks` },
  { name: "organization-credit", address: `${organization}/credit` },
  { name: "organization-credit-dark", address: `${organization}/credit`, dark: true, in: ["en"] },
  { name: "organization-supervision", address: `${organization}/supervision` },
  { name: "credit-desk", address: "/organization/credit", as: "org.nuanlin" },
  { name: "credit", address: "/credit" },
  { name: "bureau-credit", address: "/bureau/credit", as: "bureau.credit" },
  { name: "rulebooks", address: "/bureau/credit/rulebooks", as: "bureau.credit" },
  { name: "lists", address: "/lists" },
  { name: "listing-preview", address: "/bureau/lists/preview", as: "bureau.credit" },
  { name: "listing-case", address: cases("listing", "verified"), as: "bureau.approver", after: openFirst },
  { name: "objection-case", address: cases("objection", "filed"), as: "bureau.credit", after: openFirst },
  { name: "repair-case", address: cases("repair", "filed"), as: "bureau.credit", after: openFirst },
  {
    name: "contact-check-case",
    address: cases("contactCheck", "secondSent"),
    as: "bureau.supervision",
    after: openFirst,
  },
  {
    name: "complaint-case",
    address: cases("complaint", "accepted"),
    as: "bureau.supervision",
    after: openFirst,
  },
  {
    name: "evaluation-case",
    address: cases("evaluation", "publicity"),
    as: "bureau.evaluation",
    after: openFirst,
  },
  { name: "rehearsal", address: "/bureau/credit/rulebooks", as: "bureau.credit", after: rehearse },
  { name: "annual-check-figures", address: "/annual-checks" },
  { name: "inspections", address: "/bureau/inspections", as: "bureau.supervision" },
  { name: "complaints", address: "/bureau/complaints", as: "bureau.supervision" },
  { name: "penalties", address: "/bureau/penalties", as: "bureau.supervision", in: ["zh-CN"] },
  { name: "evaluations", address: "/evaluations" },
  { name: "bureau-evaluations", address: "/bureau/evaluations", as: "bureau.evaluation" },
  { name: "reviewer", address: "/reviewer", as: "reviewer.one" },
];

const onPhones: Picture[] = [
  { name: "phone-credit", address: `${organization}/credit` },
  { name: "phone-annual-report", address: "/organization/annual-checks/2025", as: "org.nuanlin" },
  { name: "phone-complaints", address: "/complaints" },
  { name: "phone-lists", address: "/lists", in: ["zh-CN"] },
];

take(onScreens);
take(onPhones, phone);

for (const language of locales) {
  test.describe(language, () => {
    test.use({ language });
    test("credit-bulletin", async ({ browserOf }) => {
      const page = await browserOf();
      await page.goto("/credit");
      await shootPaper(page, "/api/credit/bulletins/2025?format=pdf", "credit-bulletin", language);
    });
  });
}
