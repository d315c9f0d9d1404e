import { expect } from "@playwright/test";
import { checkRows, uploadSheet } from "../import-steps";
import { firstOf, plain, type Row } from "./reach";

const anAccount = /^\/admin\/accounts\/[0-9a-f-]{36}$/;

const sheet = "统一社会信用代码,名称,联系电话\r\n52310107MJX0000264,,021-52560000\r\n";

export const forSystemAdministrators: Row[] = [
  ...plain(
    "/admin",
    "/admin/accounts",
    "/admin/accounts/invite",
    "/admin/calendar",
    "/admin/calendar?year=2031",
  ),
  ...plain("/admin/health", "/admin/imports", "/admin/jobs", "/admin/reference", "/admin/rules"),
  { page: "/admin/accounts/[id]", open: firstOf("/admin/accounts", anAccount) },
  { page: "/admin/rules/[key]", open: firstOf("/admin/rules", /^\/admin\/rules\/./) },
  { page: "/admin/reference/[kind]/[key]", open: firstOf("/admin/reference", /^\/admin\/reference\/\w+\/./) },
  { page: "/admin/imports/[id]", open: (page, say) => uploadSheet(page, say, "look.csv", sheet) },
  {
    page: "/admin/imports/[id]",
    open: async (page, say) => {
      await uploadSheet(page, say, "look.csv", sheet);
      await checkRows(page, say);
    },
  },
];

export const forSecurityAdministrators: Row[] = [
  ...plain("/admin", "/admin/events", "/admin/events/integrity"),
  { page: "/admin/events/[position]", open: firstOf("/admin/events", /^\/admin\/events\/\d+$/) },
  { page: "/admin/accounts/[id]", open: firstOf("/admin/accounts?role=registrationOfficer", anAccount) },
  {
    page: "/admin/accounts/[id]/end-role/[membershipId]",
    open: async (page, say) => {
      await firstOf("/admin/accounts?role=registrationOfficer", anAccount)(page, say);
      await page
        .getByRole("link", { name: say("accounts.page.end") })
        .first()
        .click();
      await expect(page).toHaveURL(/\/end-role\//);
    },
  },
];
