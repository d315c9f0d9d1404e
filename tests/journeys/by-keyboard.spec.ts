import type { Locator, Page } from "@playwright/test";
import { stepOf } from "./support/office-steps";
import { expect, inBothLanguages, test } from "./support/test";
import { containing } from "./support/words";

const nuanlin = "上海普陀区暖邻加装电梯事务所";

/** Where the focus is: whether one sees it, and whether anything lies over it. */
function describeFocus() {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(focused);
  const box = [...focused.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
  const on =
    box &&
    document.elementsFromPoint(
      Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1),
      Math.min(Math.max(box.top + box.height / 2, 1), innerHeight - 1),
    );
  return {
    element: `${focused.tagName} ${focused.getAttribute("aria-label") ?? focused.textContent?.trim().slice(0, 40)}`,
    isSeen: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2,
    isUncovered: on?.some((element) => element === focused || focused.contains(element)) ?? false,
  };
}

/** Goes through a page with the Tab key until the focus leaves it, and names every stop that could not be seen. */
async function hiddenStops(page: Page): Promise<{ stops: number; hidden: unknown[] }> {
  const hidden: unknown[] = [];
  for (let stops = 0; stops < 250; stops += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(describeFocus);
    if (!stop) return { stops, hidden };
    if (!stop.isSeen || !stop.isUncovered) hidden.push(stop);
  }
  throw new Error("the focus never leaves this page");
}

/** A case of its own for each language, in the middle of its name. */
const waiting = { "zh-CN": "暖心缝纫", en: "苏河法律" };

/** Goes on with the Tab key until the focus is there. */
async function tabTo(page: Page, target: Locator) {
  for (let stops = 0; stops < 120; stops += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(target).toBeFocused();
}

inBothLanguages((language) => {
  test("with the keyboard alone a resident finds an organization and reads about it", async ({
    page,
    say,
  }) => {
    await page.goto("/organizations");
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: say("interface.skip") })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.locator("#main")).toBeFocused();
    await page.keyboard.press("/");
    await expect(
      page.getByRole("combobox", { name: say("organizations.register.search.label") }),
    ).toBeFocused();
    await page.keyboard.type("加装电梯");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/q=/);
    const found = page.getByRole("row").getByRole("link", { name: nuanlin });
    await expect(found).toBeVisible();
    await page.locator("#main").focus();
    await page.keyboard.press("j");
    await expect(page.getByRole("row").getByRole("link").first()).toBeFocused();
    await found.focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: nuanlin })).toBeVisible();
  });

  test("with the keyboard alone a center finds its case, opens it and takes it a step on", async ({
    browserOf,
    say,
  }) => {
    const center = await browserOf({ as: "center.changshou" });
    await center.goto("/center");
    const navigation = center.getByRole("navigation", { name: say("interface.navigation.side") });
    await tabTo(
      center,
      navigation.getByRole("link", { name: containing(say("desks.navigation.cases")) }).first(),
    );
    await center.keyboard.press("Enter");
    await expect(center.getByRole("heading", { level: 1, name: say("cases.inbox.title") })).toBeVisible();
    const rows = center.locator("[data-row-link]");
    await center.locator("#main").focus();
    for (const [key, place] of [["j", 0] as const, ["j", 1] as const, ["k", 0] as const]) {
      await center.keyboard.press(key);
      await expect(rows.nth(place)).toBeFocused();
    }
    await center.keyboard.press("/");
    await expect(center.getByRole("searchbox", { name: say("cases.inbox.search") })).toBeFocused();
    await center.keyboard.type(waiting[language]);
    await center.keyboard.press("Enter");
    await expect(rows).toHaveCount(1);
    await center.locator("#main").focus();
    await center.keyboard.press("j");
    await expect(rows).toBeFocused();
    await center.keyboard.press("Enter");
    await expect(
      center.getByRole("heading", { level: 1, name: containing(waiting[language]) }),
    ).toBeVisible();

    const name = say("registrations.steps.endorse");
    const endorse = stepOf(center, "endorse").getByRole("button", { name, exact: true });
    await tabTo(center, endorse);
    await center.keyboard.press("Enter");
    await expect(endorse).toHaveCount(0);
  });

  test("menus open with Enter and close with Escape, which gives the focus back", async ({ page, say }) => {
    await page.goto("/organizations?kind=foundation");
    const menu = page.locator("summary").filter({ hasText: say("organizations.register.export.title") });
    await menu.focus();
    await page.keyboard.press("Enter");
    const csv = page.getByRole("button", { name: say("organizations.register.export.csv") });
    await expect(csv).toBeVisible();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Escape");
    await expect(csv).toBeHidden();
    await expect(menu).toBeFocused();
  });

  test("the keys of lists are explained on the page itself", async ({ page, say }) => {
    await page.goto("/organizations");
    await page.locator("#main").focus();
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: say("interface.keyboard.title") })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
  });
});

for (const address of [
  "/",
  "/organizations",
  "/organizations/52310107MJX0000263",
  "/sign-in",
  "/announcements",
]) {
  test(`the focus is always seen on ${address}`, async ({ page }) => {
    await page.goto(address);
    const { stops, hidden } = await hiddenStops(page);
    expect(stops).toBeGreaterThan(5);
    expect(hidden).toEqual([]);
  });
}
