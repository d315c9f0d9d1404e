import { givePassword } from "./support/sign-in";
import { expect, inBothLanguages, test } from "./support/test";

const nuanlin = "上海普陀区暖邻加装电梯事务所";

test.use({ javaScriptEnabled: false });

inBothLanguages((language) => {
  test("without script a resident searches, narrows, reads and takes the list along", async ({
    page,
    say,
  }) => {
    await page.goto("/");
    const search = page.getByRole("search", { name: say("organizations.register.search.label") });
    await search.getByRole("combobox").fill("普陀");
    await search.getByRole("button", { name: say("organizations.register.search.submit") }).click();
    const filters = page.getByRole("complementary", { name: say("organizations.register.filters") });
    await filters.getByRole("link", { name: say("organizations.sectors.communityGovernance") }).click();
    await page.getByRole("combobox", { name: say("organizations.register.search.label") }).fill("暖邻");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/sector=communityGovernance/);

    await page
      .locator("summary")
      .filter({ hasText: say("organizations.register.export.title") })
      .click();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: say("organizations.register.export.csv") }).click();
    expect((await download).suggestedFilename()).toMatch(/\.csv$/);

    await page.getByRole("row").getByRole("link", { name: nuanlin }).click();
    await expect(page.getByRole("heading", { level: 1, name: nuanlin })).toBeVisible();
    await page.getByRole("link", { name: say("organizations.page.tabNames.people") }).click();
    await expect(page.getByRole("cell", { name: "周雅琴" }).first()).toBeVisible();
  });

  test("without script language and type size are switched on the same page", async ({ page }) => {
    await page.goto("/organizations?kind=foundation");
    const other = language === "en" ? "中文" : "English";
    await page.getByRole("button", { name: other }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", language === "en" ? "zh-CN" : "en");
    await expect(page).toHaveURL(/\/organizations/);
    await page.locator("button[name=size]").first().click();
    await expect(page.locator("html")).toHaveAttribute("data-size", "large");
  });

  test("without script a person signs in; what was typed comes back with what is wrong", async ({
    page,
    say,
  }) => {
    await page.goto("/sign-in?next=/account/sessions");
    await givePassword(page, say, "org.nuanlin.operator", "not my password");
    await expect(page.getByRole("alert")).toContainText(say("signIn.refusals.wrongCredentials.title"));
    await expect(page.getByLabel(say("signIn.password.loginName"))).toHaveValue("org.nuanlin.operator");
    await givePassword(page, say, "org.nuanlin.operator");
    await expect(page).toHaveURL("/account/sessions");
  });
});
