import path from "node:path";
import { type BrowserContextOptions, expect } from "@playwright/test";
import { type Locale, locales } from "@/lib/platform/i18n/locales";
import { checkRows, uploadSheet } from "../journeys/support/import-steps";
import type { signedIn } from "../journeys/support/sessions";
import { test } from "../journeys/support/test";

const folder = path.resolve(import.meta.dirname, "../../docs/screenshots");
const organization = "/organizations/52310107MJX0000263";
const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 1.5,
  hasTouch: true,
  isMobile: true,
};

type Picture = {
  name: string;
  address: string;
  as?: keyof typeof signedIn;
  dark?: boolean;
  /** Only in these languages; else in both. */
  in?: readonly Locale[];
};

const onDesks: Picture[] = [
  { name: "home", address: "/" },
  { name: "home-dark", address: "/", dark: true, in: ["zh-CN"] },
  { name: "register", address: "/organizations?sector=elderlyCare&subdistrict=310107015" },
  { name: "register-map", address: "/organizations?view=map" },
  { name: "register-figures", address: "/organizations?view=figures" },
  { name: "register-search", address: "/organizations?q=百福助老", in: ["zh-CN"] },
  { name: "organization", address: organization },
  { name: "organization-dark", address: organization, dark: true, in: ["en"] },
  { name: "announcements", address: "/announcements", in: ["zh-CN"] },
  { name: "sign-in", address: "/sign-in" },
  { name: "bureau", address: "/bureau", as: "bureau.registration" },
  { name: "bureau-register", address: "/bureau/organizations", as: "bureau.registration" },
  {
    name: "bureau-register-dark",
    address: "/bureau/organizations",
    as: "bureau.registration",
    dark: true,
    in: ["zh-CN"],
  },
  { name: "bureau-amendments", address: "/bureau/amendments?queue=all", as: "bureau.registration2" },
  { name: "center", address: "/center", as: "center.changshou", in: ["zh-CN"] },
  { name: "organization-desk", address: "/organization", as: "org.nuanlin", in: ["zh-CN"] },
  { name: "admin-accounts", address: "/admin/accounts", as: "admin.system", in: ["zh-CN"] },
  { name: "admin-calendar", address: "/admin/calendar", as: "admin.system", in: ["en"] },
  { name: "admin-events", address: "/admin/events", as: "admin.audit" },
];

const onPhones: Picture[] = [
  { name: "phone-home", address: "/" },
  { name: "phone-register", address: "/organizations?q=加装电梯" },
  { name: "phone-organization", address: organization },
  { name: "phone-organization-dark", address: organization, dark: true, in: ["zh-CN"] },
  { name: "phone-bureau", address: "/bureau", as: "bureau.registration", in: ["zh-CN"] },
];

const file = (name: string, language: Locale) =>
  path.join(folder, `${name}-${language === "en" ? "en" : "zh"}.jpg`);

for (const [pictures, device] of [
  [onDesks, {}],
  [onPhones, phone],
] as const) {
  for (const { name, address, as, dark = false, in: languages = locales } of pictures) {
    for (const language of languages) {
      test.describe(language, () => {
        test.use({ language });

        test(name, async ({ browserOf }) => {
          const colorScheme = dark ? "dark" : "light";
          const page = await browserOf({
            ...device,
            ...(as && { as }),
            colorScheme,
            reducedMotion: "reduce",
          });
          expect((await page.goto(address))?.status()).toBe(200);
          await page.screenshot({ path: file(name, language), type: "jpeg", quality: 72 });
        });
      });
    }
  }
}

for (const language of locales) {
  test.describe(language, () => {
    test.use({ language });

    test("admin-import", async ({ browserOf, say }) => {
      const page = await browserOf({ as: "admin.system", reducedMotion: "reduce" });
      const rows = [
        "52310107MJX018197L,,,,021-52569999",
        "52310107MJX0115501,,曹杨心村,2024-02-30,",
        "52310107MJX0063803,,桃浦,2011.5.3,",
      ];
      await uploadSheet(
        page,
        say,
        "普陀区名册.csv",
        ["信用代码,单位名称,街道,成立时间,联系电话", ...rows].join("\r\n"),
      );
      await checkRows(page, say);
      await page.screenshot({ path: file("admin-import", language), type: "jpeg", quality: 72 });
    });
  });
}
