import { expect, inBothLanguages, test } from "./support/test";

const nuanlin = { name: "上海普陀区暖邻加装电梯事务所", code: "52310107MJX0000263" };
const baifu = { name: "上海普陀区百福为老服务中心", formerName: "百福助老服务社" };

/** What a resident types, whom they mean, and why the register says that it found them. */
const ways = [
  { by: "two characters", typed: "暖邻", found: nuanlin.name, marked: "暖邻" },
  { by: "pinyin", typed: "nuanlinjiazhuang", found: nuanlin.name, reason: "pinyin" },
  { by: "initials", typed: "nljzdt", found: nuanlin.name, reason: "initials" },
  { by: "code", typed: nuanlin.code, found: nuanlin.name, marked: nuanlin.code },
  { by: "former name", typed: baifu.formerName, found: baifu.name, reason: "formerName" },
] as const;

inBothLanguages(() => {
  for (const way of ways) {
    test(`a resident finds an organization by ${way.by}, and sees why`, async ({ page, say }) => {
      await page.goto("/");
      const search = page.getByRole("search", { name: say("organizations.register.search.label") });
      await search.getByRole("combobox").fill(way.typed);
      await search.getByRole("button", { name: say("organizations.register.search.submit") }).click();
      const row = page.getByRole("row").filter({ has: page.getByRole("link", { name: way.found }) });
      await expect(row).toHaveCount(1);
      if ("marked" in way) await expect(row.locator("mark").first()).toHaveText(way.marked);
      else await expect(row).toContainText(say(`organizations.register.reasons.${way.reason}`));
    });
  }

  test("a resident takes a suggestion while typing", async ({ page, say }) => {
    await page.goto("/");
    const box = page.getByRole("combobox", { name: say("organizations.register.search.label") });
    await box.pressSequentially("暖邻");
    await expect(page.getByRole("option", { name: nuanlin.name })).toBeVisible();
    await box.press("ArrowDown");
    await box.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: nuanlin.name })).toBeVisible();
  });

  test("a resident narrows the register by facets and drops one again", async ({ page, say }) => {
    await page.goto("/organizations");
    const filters = page.getByRole("complementary", { name: say("organizations.register.filters") });
    const count = page.getByRole("status").filter({ hasText: /\d/ });
    const numberBeside = async (label: string) =>
      Number((await filters.getByRole("link", { name: label }).innerText()).match(/(\d[\d,]*)\s*$/)?.[1]);
    // The number is read after the press: journeys beside this one register and remove organizations.
    const press = async (label: string) => {
      await filters.getByRole("link", { name: label }).click();
      await expect(filters.getByRole("link", { name: label })).toHaveAttribute("aria-current", "true");
      const promised = await numberBeside(label);
      await expect(count).toHaveText(say("interface.list.count", { count: promised }));
      return promised;
    };
    const ofKind = await press(say("organizations.kinds.socialServiceOrganization"));
    const inSector = await press(say("organizations.sectors.elderlyCare"));
    expect(inSector).toBeLessThan(ofKind);
    const chips = page.getByRole("list", { name: say("organizations.register.chosen") });
    await chips.getByRole("link", { name: say("organizations.sectors.elderlyCare") }).click();
    await expect(chips.getByRole("link")).toHaveCount(1);
    const left = await numberBeside(say("organizations.kinds.socialServiceOrganization"));
    expect(left).toBeGreaterThan(inSector);
    await expect(count).toHaveText(say("interface.list.count", { count: left }));
  });

  test("a mistyped code is called so, and the nearest names are offered", async ({ page, say }) => {
    await page.goto("/organizations?q=52310107MJX0000264");
    await expect(page.getByText(say("organizations.register.nothing.title"))).toBeVisible();
    const mistyped = say("organizations.register.nothing.code", { code: "52310107MJX0000264" });
    await expect(page.getByText(mistyped)).toBeVisible();
    await page.goto("/organizations?q=暖邻加装电梯事务室");
    await page.getByRole("link", { name: nuanlin.name }).click();
    await expect(page.getByRole("heading", { level: 1, name: nuanlin.name })).toBeVisible();
  });

  test("the register is seen as a map and as figures of the same filter", async ({ page, say }) => {
    await page.goto("/organizations?kind=foundation");
    const shown = await page.getByRole("status").filter({ hasText: /\d/ }).innerText();
    const views = page.getByRole("navigation", { name: say("organizations.register.views") });
    await views.getByRole("link", { name: say("organizations.register.viewNames.map") }).click();
    await expect(page.getByRole("figure")).toBeVisible();
    await expect(page.getByRole("status").filter({ hasText: /\d/ })).toHaveText(shown);
    await views.getByRole("link", { name: say("organizations.register.viewNames.figures") }).click();
    const total = Number(shown.match(/\d+/)?.[0]);
    await expect(page.getByText(say("organizations.register.figures.scope", { total }))).toBeVisible();
  });

  test("a resident opens an organization and reads its history", async ({ page, say }) => {
    await page.goto(`/organizations?q=${baifu.formerName}`);
    await page.getByRole("link", { name: baifu.name }).click();
    await expect(page.getByRole("heading", { level: 1, name: baifu.name })).toBeVisible();
    const tabs = page.getByRole("navigation", { name: say("organizations.page.tabs") });
    for (const name of ["people", "certificate", "changes"]) {
      await tabs.getByRole("link", { name: say(`organizations.page.tabNames.${name}`) }).click();
      await expect(page).toHaveURL(new RegExp(`/${name}$`));
    }
    const history = page.getByRole("list", { name: say("organizations.page.changes.list") });
    await expect(history).toContainText(baifu.formerName);
    await expect(history).toContainText(baifu.name);
  });
});
