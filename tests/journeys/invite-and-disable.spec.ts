import { demonstrationPassword } from "@/lib/domain/accounts/demonstration";
import { totpCode } from "@/lib/platform/auth/totp";
import { givePassword } from "./support/sign-in";
import { expect, inBothLanguages, test } from "./support/test";

const newcomers = {
  "zh-CN": { name: "赵敏", loginName: "zhao.min" },
  en: { name: "钱进", loginName: "qian.jin" },
};
const ownPassword = "四只白鹅过苏州河 2026";

inBothLanguages((language) => {
  test("a person is invited, gets a role, and is shut out at once when disabled", async ({
    page: newcomer,
    browserOf,
    say,
  }) => {
    const { name, loginName } = newcomers[language];
    const system = await browserOf({ as: "admin.system" });
    await system.goto("/admin/accounts");
    await system.getByRole("link", { name: say("accounts.invite.action") }).click();
    await system.getByLabel(say("accounts.invite.name"), { exact: true }).fill(name);
    await system.getByLabel(say("accounts.invite.loginName")).fill("admin.system");
    await system.getByRole("button", { name: say("accounts.invite.submit") }).click();
    await expect(system.getByLabel(say("accounts.invite.loginName"))).toHaveAccessibleDescription(
      new RegExp(say("accounts.problems.loginNameTaken")),
    );
    await system.getByLabel(say("accounts.invite.loginName")).fill(loginName);
    await system.getByRole("button", { name: say("accounts.invite.submit") }).click();
    const link = await system.getByRole("status", { name: say("accounts.link.label") }).innerText();

    await newcomer.goto(link);
    await expect(newcomer.getByText(say("signIn.invitation.lead", { name, loginName }))).toBeVisible();
    const setPassword = async (password: string) => {
      await newcomer.getByLabel(say("signIn.invitation.password"), { exact: true }).fill(password);
      await newcomer.getByLabel(say("signIn.invitation.passwordAgain")).fill(password);
      await newcomer.getByRole("button", { name: say("signIn.invitation.submit") }).click();
    };
    await setPassword("short");
    const tooShort = say("accounts.problems.password.tooShort", { minimum: 12 });
    await expect(newcomer.getByRole("alert").getByText(tooShort)).toBeVisible();
    await setPassword(ownPassword);
    await expect(newcomer.getByText(say("signIn.invitation.done"))).toBeVisible();
    await givePassword(newcomer, say, loginName, demonstrationPassword);
    await expect(
      newcomer.getByRole("alert").getByText(say("signIn.refusals.wrongCredentials.title")),
    ).toBeVisible();
    await givePassword(newcomer, say, loginName, ownPassword);
    await expect(newcomer).toHaveURL("/account");

    const security = await browserOf({ as: "admin.security" });
    await security.goto(`/admin/accounts?q=${loginName}`);
    await security.getByRole("row").getByRole("link", { name }).click();
    await security
      .locator("summary")
      .filter({ hasText: say("accounts.page.grantTitle") })
      .click();
    await security
      .getByLabel(say("accounts.page.grantRole"))
      .selectOption({ label: say("roles.names.registrationOfficer") });
    await security.getByRole("button", { name: say("accounts.page.grant"), exact: true }).click();
    const role = say("roles.names.registrationOfficer");
    await expect(security.getByRole("cell", { name: role, exact: true })).toBeVisible();

    await newcomer.goto("/account");
    await expect(newcomer).toHaveURL(/\/sign-in/);
    await givePassword(newcomer, say, loginName, ownPassword);
    await newcomer.getByText(say("signIn.setUp.secret")).click();
    const secret = await newcomer.getByText(/^(?:[A-Z2-7]{4} ?){8}$/).innerText();
    const code = totpCode(secret.replaceAll(" ", ""), new Date());
    await newcomer.getByLabel(say("signIn.setUp.stepCode")).fill(code);
    await newcomer.getByRole("button", { name: say("signIn.setUp.submit") }).click();
    await expect(newcomer.getByText(say("signIn.recovery.title"))).toBeVisible();
    await newcomer.goto("/bureau/amendments");
    await expect(newcomer.getByRole("heading", { level: 1, name: say("amendments.title") })).toBeVisible();

    await system.goto(`/admin/accounts?q=${loginName}`);
    await system.getByRole("row").getByRole("link", { name }).click();
    const disable = say("accounts.steps.disable");
    await system.locator("summary").filter({ hasText: disable }).click();
    await system.getByLabel(say("accounts.page.reason")).fill("调离岗位");
    await system.getByRole("button", { name: disable }).click();
    await expect(system.getByText(say("accounts.statuses.disabled")).first()).toBeVisible();

    await newcomer.reload();
    await expect(newcomer).toHaveURL(/\/sign-in/);
    await givePassword(newcomer, say, loginName, ownPassword);
    await expect(
      newcomer.getByRole("alert").getByText(say("signIn.refusals.accountClosed.title")),
    ).toBeVisible();
  });
});
