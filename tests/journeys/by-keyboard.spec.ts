import type { Page } from "@playwright/test";
import { expect, inBothLanguages, test } from "./support/test";

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

inBothLanguages(() => {
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
