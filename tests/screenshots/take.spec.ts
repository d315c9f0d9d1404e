import { locales } from "@/lib/platform/i18n/locales";
import { checkRows, uploadSheet } from "../journeys/support/import-steps";
import { test } from "../journeys/support/test";
import { type Picture, phone, shoot, take } from "./pictures";

const organization = "/organizations/52310107MJX0000263";

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

take(onDesks);
take(onPhones, phone);

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
      await shoot(page, "admin-import", language);
    });
  });
}
