import type { Page } from "@playwright/test";
import { expect, inBothLanguages, test } from "./support/test";
import { containing, type Say } from "./support/words";

/** A kind of its own for each language, so that the two stories do not take each other's cases. */
const kinds = { "zh-CN": "officerFiling", en: "certificateReplacement" } as const;
const colleague = "陈静";

const tab = (page: Page, say: Say, name: string) =>
  page
    .getByRole("navigation", { name: say("cases.inbox.tabsLabel") })
    .getByRole("link", { name: containing(say(`cases.inbox.tabs.${name}`)) });

const bulk = (page: Page, say: Say) => page.getByRole("form", { name: say("interface.list.bulk") });
const act = (page: Page, say: Say, name: string) =>
  bulk(page, say).getByRole("button", { name: say(`cases.inbox.acts.${name}`), exact: true });

/** The report's box, which takes the focus when it arrives. */
const report = (page: Page) => page.locator("[role=status]:focus");

inBothLanguages((language) => {
  const kind = kinds[language];

  test("an officer narrows the inbox, keeps the view, and hands a case over with the keyboard alone", async ({
    browserOf,
    say,
  }) => {
    const officer = await browserOf({ as: "bureau.registration" });
    await officer.goto("/bureau");
    const navigation = officer.getByRole("navigation", { name: say("interface.navigation.side") });
    await navigation.getByRole("link", { name: containing(say("desks.navigation.cases")) }).click();
    await expect(officer.getByRole("heading", { level: 1, name: say("cases.inbox.title") })).toBeVisible();
    await tab(officer, say, "unassigned").click();
    await expect(officer).toHaveURL(/tab=unassigned/);
    await officer
      .getByRole("search")
      .getByRole("combobox", { name: say("cases.inbox.columns.kind") })
      .selectOption(kind);
    await expect(officer).toHaveURL(new RegExp(`kind=${kind}`));

    const view = `${language} ${kind}`;
    await officer.getByText(say("interface.list.savedViews"), { exact: true }).click();
    await officer.getByLabel(say("cases.inbox.viewName")).fill(view);
    await officer.getByRole("button", { name: say("cases.inbox.saveView") }).click();
    await expect(officer.locator("#remove-view")).toBeAttached();
    await expect(officer).toHaveURL(`/bureau/cases?tab=unassigned&kind=${kind}`);
    await officer.goto("/bureau/cases");
    await officer.getByText(say("interface.list.savedViews"), { exact: true }).click();
    await officer.getByRole("link", { name: view }).click();
    await expect(officer).toHaveURL(`/bureau/cases?tab=unassigned&kind=${kind}`);

    const first = officer.locator("[data-row-link]").first();
    const number = (await first.textContent()) ?? "";
    await officer.locator("#main").focus();
    await officer.keyboard.press("j");
    await expect(first).toBeFocused();
    await officer.keyboard.press("x");
    await expect(bulk(officer, say).getByText(say("interface.list.selected", { count: 1 }))).toBeVisible();
    await officer.keyboard.press("a");
    const officers = bulk(officer, say).getByRole("combobox", { name: say("cases.inbox.acts.officer") });
    await expect(officers).toBeFocused();
    await officers.selectOption({ label: colleague });
    await officer.keyboard.press("Tab");
    await expect(act(officer, say, "assign")).toBeFocused();
    await officer.keyboard.press("Enter");
    await expect(report(officer)).toContainText(say("interface.bulk.allDone", { done: 1 }));
    await expect(report(officer).getByRole("link", { name: containing(number) })).toBeVisible();
    await expect(officer.getByRole("row").filter({ hasText: number })).toHaveCount(0);

    const mine = await browserOf({ as: "bureau.registration2" });
    await mine.goto(`/bureau/cases?tab=mine&q=${number}`);
    await expect(mine.getByRole("row").filter({ hasText: number })).toContainText(colleague);

    await officer.goto(`/bureau/cases?q=${number}`);
    await officer.getByRole("row").filter({ hasText: number }).getByRole("checkbox").check();
    await act(officer, say, "take").click();
    await expect(report(officer)).toContainText(say("interface.bulk.someRefused", { done: 0, refused: 1 }));
    await expect(report(officer)).toContainText(
      say("cases.refusals.takenMeanwhile.why", { name: colleague }),
    );
    await officer.getByRole("row").filter({ hasText: number }).getByRole("checkbox").check();
    await act(officer, say, "release").click();
    await expect(report(officer)).toContainText(say("interface.bulk.allDone", { done: 1 }));

    await officer.getByText(say("interface.list.savedViews"), { exact: true }).click();
    await officer.getByRole("link", { name: view }).click();
    await officer.getByText(say("interface.list.savedViews"), { exact: true }).click();
    await officer.getByRole("button", { name: say("cases.inbox.removeView", { name: view }) }).click();
    await expect(officer).toHaveURL("/bureau/cases");
  });

  test("every figure on a tab is the length of its list, and a search goes through all of them", async ({
    browserOf,
    say,
  }) => {
    const center = await browserOf({ as: "center.changshou" });
    for (const name of ["waiting", "others", "closed", "all"]) {
      await center.goto(`/center/cases?tab=${name}`);
      const count = (await tab(center, say, name).textContent())?.match(/\d+$/)?.[0];
      await expect(
        center.getByText(say("interface.list.count", { count: Number(count) }), { exact: true }),
      ).toBeVisible();
    }
    await center.goto("/center/cases?tab=all");
    const search = center.getByRole("searchbox", { name: say("cases.inbox.search") });
    await search.fill("变更登记也没有这样的名称");
    await center.keyboard.press("Enter");
    await expect(center.getByText(say("cases.inbox.nothingFound"), { exact: true })).toBeVisible();
    await center.getByRole("link", { name: say("cases.inbox.clear") }).click();
    await expect(search).toHaveValue("");
    await search.fill("pt2026");
    await center.keyboard.press("Enter");
    await expect(center).toHaveURL(/q=pt2026/);
    const [opened] = await center.locator("[data-row-link]").all();
    await opened?.click();
    await expect(center).toHaveURL(/\/center\/cases\/[0-9a-f-]{36}\?.*q=pt2026/);
  });

  test("an office takes its list along as a file", async ({ browserOf, say }) => {
    const office = await browserOf({ as: "supervisory.changshou" });
    await office.goto("/supervisory-unit/cases?tab=all");
    await office.getByText(say("interface.list.export"), { exact: true }).click();
    const download = office.waitForEvent("download");
    await office.getByRole("link", { name: say("interface.list.formats.xlsx") }).click();
    expect((await download).suggestedFilename()).toMatch(/\.xlsx$/);
  });
});
