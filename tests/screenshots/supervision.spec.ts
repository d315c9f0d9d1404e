import type { Page } from "@playwright/test";
import { locales } from "@/lib/platform/i18n/locales";
import { rehearseMilderRules } from "../journeys/support/rulebooks";
import { test } from "../journeys/support/test";
import type { Say } from "../journeys/support/words";
import { openFirst, type Picture, phone, shootPaper, take } from "./pictures";

const organization = "/organizations/52310107MJX0000263";

const cases = (procedure: string, status: string) =>
  `/bureau/cases?tab=all&procedure=${procedure}&status=${status}`;

const rehearse = (page: Page, say: Say) =>
  rehearseMilderRules(page, say, { zh: "放宽逾期", en: "Milder on late reports" });

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
