import { expect, type Page } from "@playwright/test";
import { demonstrationPassword } from "@/lib/domain/accounts/demonstration";
import { givePassword } from "./sign-in";
import type { Say } from "./words";

type BrowserOf = (options?: { as?: string }) => Promise<Page>;
type Newcomer = {
  name: string;
  loginName: string;
  organization: string;
  /** Legal representative unless given. */
  role?: "legalRepresentative" | "organizationOperator" | "organizationFinance";
};

async function invite(admin: Page, say: Say, { name, loginName }: Newcomer): Promise<string> {
  await admin.goto("/admin/accounts/invite");
  await admin.getByLabel(say("accounts.invite.name"), { exact: true }).fill(name);
  await admin.getByLabel(say("accounts.invite.loginName")).fill(loginName);
  await admin.getByRole("button", { name: say("accounts.invite.submit") }).click();
  return admin.getByRole("status", { name: say("accounts.link.label") }).innerText();
}

async function giveRole(
  admin: Page,
  say: Say,
  { name, loginName, organization, role: held = "legalRepresentative" }: Newcomer,
) {
  await admin.goto(`/admin/accounts?q=${loginName}`);
  await admin.getByRole("row").getByRole("link", { name }).click();
  await admin
    .locator("summary")
    .filter({ hasText: say("accounts.page.grantTitle") })
    .click();
  const role = say(`roles.names.${held}`);
  await admin.getByLabel(say("accounts.page.grantRole")).selectOption({ label: role });
  await admin.getByLabel(say("accounts.page.organization")).fill(organization);
  await admin.getByRole("button", { name: say("accounts.page.grant"), exact: true }).click();
  await expect(admin.getByRole("cell", { name: role, exact: true })).toBeVisible();
}

/** The legal representative of an organization, or somebody else of it, gets an account, takes it, and sits down at their desk. */
export async function appoint(browserOf: BrowserOf, say: Say, newcomer: Newcomer): Promise<Page> {
  const link = await invite(await browserOf({ as: "admin.system" }), say, newcomer);
  await giveRole(await browserOf({ as: "admin.security" }), say, newcomer);
  const page = await browserOf();
  await page.goto(link);
  await page.getByLabel(say("signIn.invitation.password"), { exact: true }).fill(demonstrationPassword);
  await page.getByLabel(say("signIn.invitation.passwordAgain")).fill(demonstrationPassword);
  await page.getByRole("button", { name: say("signIn.invitation.submit") }).click();
  await expect(page.getByText(say("signIn.invitation.done"))).toBeVisible();
  await givePassword(page, say, newcomer.loginName);
  await expect(page).toHaveURL("/organization");
  return page;
}
