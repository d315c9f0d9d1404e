import type { Page } from "@playwright/test";
import { expect, inBothLanguages, test } from "./support/test";
import { containing, type Say } from "./support/words";

const corrected = { "zh-CN": "上海普陀区海韵合唱艺术团", en: "上海普陀区琴韵合唱艺术团" };
const contested = { "zh-CN": "上海普陀区天籁合唱艺术团", en: "上海普陀区百福为老服务中心" };

/** From the desk to the form that corrects an organization's entry. */
async function openAmendment(page: Page, say: Say, name: string) {
  await page.goto("/bureau/organizations");
  await page.getByRole("search").getByRole("searchbox").fill(name);
  await page.keyboard.press("Enter");
  await page.getByRole("row").getByRole("link", { name }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await page.getByRole("link", { name: say("organizations.desk.amend") }).click();
  await expect(page.getByRole("heading", { level: 1, name: say("amendments.form.title") })).toBeVisible();
}

const field = (page: Page, say: Say, name: string) =>
  page.getByLabel(containing(say(`organizations.fields.${name}`)));

inBothLanguages((language) => {
  test("an officer's correction takes effect when a colleague confirms it", async ({
    page: visitor,
    browserOf,
    say,
  }) => {
    const name = corrected[language];
    const reason = `${language}：邮政编码录入有误，以登记证书为准`;
    const officer = await browserOf({ as: "bureau.registration" });
    await officer.goto("/bureau");
    const navigation = officer.getByRole("navigation", { name: say("interface.navigation.side") });
    await navigation.getByRole("link", { name: say("desks.navigation.register") }).click();
    await expect(officer).toHaveURL("/bureau/organizations");
    await openAmendment(officer, say, name);

    await field(officer, say, "postalCode").fill("2000");
    await field(officer, say, "email").fill("nobody");
    await officer.getByLabel(say("amendments.form.reason")).fill(reason);
    await officer.getByRole("button", { name: say("amendments.form.submit") }).click();
    const summary = officer.getByRole("alert").filter({ hasText: say("forms.summaryTitle") });
    await expect(summary).toBeFocused();
    await expect(field(officer, say, "postalCode")).toHaveAccessibleDescription(
      containing(say("organizations.problems.postalCode")),
    );
    await expect(field(officer, say, "email")).toHaveValue("nobody");
    await expect(officer.getByLabel(say("amendments.form.reason"))).toHaveValue(reason);
    const complaint = `${say("organizations.fields.postalCode")}${say("forms.autosave.colon")}${say("organizations.problems.postalCode")}`;
    await summary.getByRole("link", { name: complaint }).click();
    await expect(field(officer, say, "postalCode")).toBeFocused();

    await field(officer, say, "postalCode").fill("200399");
    await field(officer, say, "email").fill("choir@example.org");
    await officer.getByRole("button", { name: say("amendments.form.submit") }).click();
    await expect(officer.getByText(say("amendments.ownTitle"))).toBeVisible();
    await expect(officer.getByRole("button", { name: say("amendments.steps.confirm") })).toHaveCount(0);

    const colleague = await browserOf({ as: "bureau.registration2" });
    await colleague.goto("/bureau/amendments");
    await colleague.getByRole("row").filter({ hasText: name }).getByRole("link").first().click();
    await expect(colleague.getByText("200399")).toBeVisible();
    await expect(colleague.getByText(reason).first()).toBeVisible();
    await colleague.getByRole("button", { name: say("amendments.steps.confirm") }).click();
    await expect(colleague.getByText(say("amendments.statuses.confirmed")).first()).toBeVisible();

    await visitor.goto(`/organizations?q=${name}`);
    await visitor.getByRole("row").getByRole("link", { name }).click();
    await visitor.getByRole("link", { name: say("organizations.page.tabNames.changes") }).click();
    const history = visitor.getByRole("list", { name: say("organizations.page.changes.list") });
    await expect(history.getByRole("listitem").first()).toContainText(reason);
    await expect(history.getByRole("listitem").first()).toContainText("200399");
  });

  test("of two officers who correct one entry the first wins, the other is told and keeps what was typed", async ({
    browserOf,
    say,
  }) => {
    const name = contested[language];
    const [first, second] = [
      await browserOf({ as: "bureau.registration" }),
      await browserOf({ as: "bureau.registration2" }),
    ];
    for (const officer of [first, second]) await openAmendment(officer, say, name);
    await field(first, say, "phone").fill("021-52560001");
    await field(second, say, "phone").fill("021-52560002");
    for (const officer of [first, second]) {
      await officer.getByLabel(say("amendments.form.reason")).fill("机构来函更正联系电话");
    }
    await first.getByRole("button", { name: say("amendments.form.submit") }).click();
    await expect(first.getByText(say("amendments.ownTitle"))).toBeVisible();

    const submit = second.getByRole("button", { name: say("amendments.form.submit") });
    await submit.click();
    const told = second.getByRole("alert");
    await expect(told.getByText(say("amendments.refusals.openAlready.title"))).toBeVisible();
    await expect(field(second, say, "phone")).toHaveValue("021-52560002");

    const otherTab = await second.context().newPage();
    await otherTab.goto(first.url());
    await otherTab.getByRole("button", { name: say("amendments.steps.confirm") }).click();
    await expect(otherTab.getByText(say("amendments.statuses.confirmed")).first()).toBeVisible();
    await second.bringToFront();
    await expect(async () => {
      await submit.click();
      const changed = told.getByText(say("amendments.refusals.entryChanged.title"));
      await expect(changed).toBeVisible({ timeout: 5_000 });
    }).toPass();
    await expect(field(second, say, "phone")).toHaveValue("021-52560002");
  });
});
