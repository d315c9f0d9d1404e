import { sendIn } from "./support/apply";
import { expect, inBothLanguages, test } from "./support/test";
import { containing } from "./support/words";
import { scan, writeSection } from "./support/write-application";

const nuanlin = "上海普陀区暖邻加装电梯事务所";
/** What a thumb hits, in CSS pixels. */
const thumb = 44;

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** Whose application came back, and the answer to change where one is asked for besides the minutes. */
const corrections = {
  "zh-CN": {
    as: "org.nuanlin",
    kind: "change",
    title: nuanlin,
    step: "correct",
    after: "consented",
    rewritten: "加装电梯政策咨询；业主协商支持；电梯运行维护指导。",
  },
  en: {
    as: "resident.one",
    kind: "establishment",
    title: "上海普陀区小雨点儿童陪伴中心",
    step: "resubmit",
    after: "submitted",
    rewritten: null,
  },
};

test.use(phone);

inBothLanguages((language) => {
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

  test("on a phone an applicant follows what is to be corrected, and sends in again", async ({
    browserOf,
    say,
  }) => {
    const { as, kind, title, step, after, rewritten } = corrections[language];
    const page = await browserOf({ as, ...phone });
    await page.goto("/applications");
    const listed = page.getByRole("listitem").filter({ hasText: /PT-\d{4}-\d{6}/ });
    await listed
      .filter({ hasText: say(`registrations.kinds.${kind}`) })
      .getByRole("link", { name: containing(title) })
      .first()
      .tap();
    await expect(page).toHaveURL(/\/applications\/[0-9a-f-]{36}$/);
    const path = new URL(page.url()).pathname;
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.viewport.width);
    if (rewritten !== null) {
      const field = say("registrations.fields.changes.businessScope");
      await page
        .getByRole("link", { name: containing(field) })
        .first()
        .tap();
      await writeSection(page, say, "changes", { changes: { businessScope: rewritten } });
      await page.goto(path);
    }
    await page
      .getByRole("link", { name: containing(say("registrations.materials.minutes")) })
      .first()
      .tap();
    await expect(page).toHaveURL(`${path}/materials#minutes`);
    const signed = "补签的会议纪要.pdf";
    await page.locator('#minutes input[type="file"]').setInputFiles(await scan(signed));
    await expect(page.locator("#minutes").getByRole("link", { name: signed })).toBeVisible();
    await sendIn(page, say, path, step);
    await page.goto(path);
    await expect(
      page.getByText(say(`registrations.statuses.${after}`), { exact: true }).first(),
    ).toBeVisible();
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
