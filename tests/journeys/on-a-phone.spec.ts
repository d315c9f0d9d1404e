import { expect, inBothLanguages, test } from "./support/test";

const nuanlin = "上海普陀区暖邻加装电梯事务所";
/** What a thumb hits, in CSS pixels. */
const thumb = 44;

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

inBothLanguages(() => {
  test("on a phone a resident finds an organization with the thumb", async ({ page, say }) => {
    await page.goto("/");
    await page
      .locator("summary")
      .and(page.getByLabel(say("interface.navigation.open")))
      .tap();
    await page
      .getByRole("navigation", { name: say("interface.navigation.main") })
      .getByRole("link", { name: say("desks.public.register") })
      .tap();
    await expect(page).toHaveURL("/organizations");
    await page.getByText(say("organizations.register.filters"), { exact: true }).tap();
    const filters = page.getByRole("complementary", { name: say("organizations.register.filters") });
    await filters.getByRole("link", { name: say("organizations.sectors.communityGovernance") }).tap();
    await expect(page).toHaveURL(/sector=communityGovernance/);
    const box = page.getByRole("combobox", { name: say("organizations.register.search.label") });
    await box.fill("暖邻");
    await page.getByRole("option", { name: nuanlin }).tap();
    await expect(page.getByRole("heading", { level: 1, name: nuanlin })).toBeVisible();
    await page.getByRole("link", { name: say("organizations.page.tabNames.certificate"), exact: true }).tap();
    await expect(page).toHaveURL(/\/certificate$/);
  });
});

for (const address of [
  "/",
  "/organizations",
  "/organizations/52310107MJX0000263",
  "/sign-in",
  "/announcements",
]) {
  test(`buttons, fields and menus on ${address} are large enough for a thumb`, async ({ page }) => {
    await page.goto(address);
    const small = await page
      .locator("button, select, summary, input:not([type=hidden], [type=checkbox], [type=radio])")
      .evaluateAll(
        (controls, least) =>
          controls
            .filter((control) => control.checkVisibility())
            .map((control) => ({
              control: control.outerHTML.slice(0, 120),
              ...control.getBoundingClientRect().toJSON(),
            }))
            .filter(({ height, width }) => height > 0 && (height < least || width < least))
            .map(({ control, height, width }) => `${Math.round(width)}×${Math.round(height)} ${control}`),
        thumb,
      );
    expect(small).toEqual([]);
  });
}
