import { expect } from "@playwright/test";
import { applicationNamed, at, plain, type Row } from "./reach";

export const forResidents: Row[] = [
  ...plain("/account", "/account/desk", "/account/notices", "/account/security", "/account/sessions"),
  ...plain("/account/second-factor", "/sign-in/second-factor/set-up"),
  {
    page: "/account/address",
    open: async (page, say) => {
      await page.goto("/account");
      await page.getByLabel(say("account.address.new")).fill("13900139055");
      await page.getByRole("button", { name: say("account.address.send") }).click();
      await expect(page).toHaveURL(/\/account\/address/);
    },
  },
];

const draft = "彩虹桥志愿服务中心";

const returned = "小雨点儿童陪伴中心";

export const forApplicants: Row[] = [
  ...plain("/applications", "/applications/new"),
  ...["establishment", "communityFiling"].map((kind) => ({
    page: "/applications/new/[kind]",
    open: at(`/applications/new/${kind}`),
  })),
  ...[draft, returned].map((title) => ({ page: "/applications/[id]", open: applicationNamed(title) })),
];

export const forWriters: Row[] = [
  { page: "/applications/[id]/check", open: applicationNamed(draft, "/check") },
  { page: "/applications/[id]/materials", open: applicationNamed(returned, "/materials") },
  { page: "/applications/[id]/receipt", open: applicationNamed(returned, "/receipt") },
  ...["name", "purpose", "supervision", "place", "officers", "charter"].map((section) => ({
    page: "/applications/[id]/sections/[section]",
    open: applicationNamed(section === "officers" ? returned : draft, `/sections/${section}`),
  })),
];
