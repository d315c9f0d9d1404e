import type { Page } from "@playwright/test";
import { addDays, dateInShanghai } from "@/lib/platform/clock";
import { appoint } from "./support/appoint";
import { stepOf, unfold } from "./support/office-steps";
import { rehearseMilderRules } from "./support/rulebooks";
import { expect, inBothLanguages, test } from "./support/test";
import { containing } from "./support/words";

const uscc = "52310107MJX0000263";
const creditPage = `/organizations/${uscc}/credit`;
const anOldDay = `/credit/organizations/${uscc}?day=2026-02-02`;

/** Organizations of which no other story tells, so that nothing else moves their scores. */
const objectors = {
  "zh-CN": { name: "董信", loginName: "objecting-zh", organization: "51310107MJX003964W" },
  en: { name: "严波", loginName: "objecting-en", organization: "51310107MJX004078E" },
} as const;

/** The total of the page as its lines add up. */
const totalOn = async (page: Page) =>
  Number(await page.locator("tfoot td:not([colspan])").first().innerText());

const pointsIn = (text: string) => Number(text.replace("−", "-").replace("+", ""));

inBothLanguages((language) => {
  test("a resident reads where every point of a grade comes from", async ({ browserOf, say }) => {
    const resident = await browserOf({});
    await resident.goto("/credit");
    await resident.getByLabel(containing(say("creditPages.public.find"))).fill("暖邻");
    await resident.getByRole("button", { name: say("creditPages.public.findSubmit") }).click();
    await resident.locator("[data-row-link]").first().click();
    await expect(resident).toHaveURL(creditPage);

    const lines = await resident.locator('tr[id^="line-"] td:nth-child(3)').allInnerTexts();
    expect(lines.length).toBeGreaterThan(7);
    const added = lines.map(pointsIn).reduce((sum, points) => sum + points, 0);
    expect(await totalOn(resident)).toBe(added);

    await resident.locator('tr[id^="line-"] td:first-child a').first().click();
    await expect(resident.getByRole("heading", { name: say("creditPages.record.facts") })).toBeVisible();
    await expect(resident.getByText(say("creditPages.whoMayObject.text"))).toBeVisible();
    await resident.goBack();
    await resident.locator('tr[id^="line-"] td:nth-child(2) a').first().click();
    await expect(resident).toHaveURL(/\/credit\/rulebooks\/\d+#/);
    await expect(resident.getByText(say("creditPages.rulebook.noLaw"))).toBeVisible();
  });

  test("an objection at a line is upheld: the line goes, and the score moves by what was shown", async ({
    browserOf,
    say,
  }) => {
    const reason = `${language}：记录与事实不符，附有证明。`;
    const organization = await appoint(browserOf, say, objectors[language]);
    await organization.goto("/organization/credit");
    const before = await totalOn(organization);
    const wrong = organization.getByRole("link", {
      name: containing(say("creditPages.lines.isWrongOf", { record: "" })),
    });
    await (language === "en" ? wrong.last() : wrong.first()).click();
    await expect(organization).toHaveURL(/\/objection\?record=[0-9a-f-]{36}$/);
    const record = new URL(organization.url()).searchParams.get("record") ?? "";
    await organization
      .getByRole("radio", { name: containing(say("creditPages.objection.demands.remove")) })
      .check();
    await organization.getByLabel(containing(say("creditPages.objection.reason"))).fill(reason);
    await organization.getByRole("button", { name: say("creditPages.objection.submit") }).click();
    await expect(organization).toHaveURL(/\/applications\/[0-9a-f-]{36}$/);
    await expect(organization.getByText(say("creditPages.objectionCase.matter.filed"))).toBeVisible();
    const id = organization.url().split("/").at(-1) ?? "";
    await organization.goto(`/credit/records/${record}`);
    await expect(
      organization.getByText(say("creditPages.record.standings.objected"), { exact: true }),
    ).toBeVisible();

    const officer = await browserOf({ as: "bureau.credit" });
    await officer.goto(`/bureau/cases/${id}`);
    await expect(officer.getByText(reason)).toBeVisible();
    if ((await stepOf(officer, "correct").count()) === 0) {
      await stepOf(officer, "forward")
        .getByLabel(say("creditPages.objectionCase.panel.question"))
        .fill(reason);
      await stepOf(officer, "forward")
        .getByRole("button", { name: say("objections.steps.forward"), exact: true })
        .click();
      await stepOf(officer, "answer").getByLabel(say("creditPages.objectionCase.panel.answer")).fill(reason);
      await stepOf(officer, "answer")
        .getByRole("button", { name: say("objections.steps.answer"), exact: true })
        .click();
    }
    const change = officer.getByText(containing(say("creditPages.objectionCase.change.ifRemoved")));
    const shown = (await change.innerText()).match(/\d+/g)?.map(Number) ?? [];
    expect(shown[0]).toBe(before);
    const correct = stepOf(officer, "correct");
    await unfold(officer, "step-correct");
    await correct
      .getByRole("radio", { name: containing(say("creditPages.objectionCase.panel.decisions.annulled")) })
      .check();
    await correct.getByLabel(say("creditPages.objectionCase.panel.reason"), { exact: true }).fill(reason);
    await correct.getByRole("button", { name: say("objections.steps.correct"), exact: true }).click();
    await expect(correct).toHaveCount(0);
    await expect(
      officer.getByText(say("creditPages.objectionCase.panel.waiting.corrected"), { exact: true }),
    ).toBeVisible();

    await organization.goto("/organization/credit");
    expect(await totalOn(organization)).toBe(shown[1]);
    await expect(organization.locator(`tr a[href="/credit/records/${record}"]`)).toHaveCount(0);
    const visitor = await browserOf({});
    expect((await visitor.request.get(`/credit/records/${record}`)).status()).toBe(404);
  });

  test("rules are drafted, tried on the whole register and adopted by a second officer; an old day stays as it was", async ({
    browserOf,
    say,
  }) => {
    const visitor = await browserOf({});
    await visitor.goto(anOldDay);
    const old = await totalOn(visitor);

    const officer = await browserOf({ as: "bureau.credit" });
    await officer.goto("/bureau/credit/rulebooks");
    const draft = await rehearseMilderRules(officer, say, {
      zh: `放宽逾期（${language}）`,
      en: `Milder on late reports (${language})`,
    });
    await officer.goto(draft);
    await officer.getByRole("button", { name: say("creditPages.editor.steps.propose") }).click();
    await expect(officer.getByText(say("creditPages.editor.ownRulebook"))).toBeVisible();

    const second = await browserOf({ as: "bureau.credit2" });
    await second.goto(draft);
    await second.getByRole("link", { name: say("creditPages.editor.steps.adopt") }).click();
    const from = addDays(dateInShanghai(new Date()), language === "en" ? 31 : 30);
    await second.getByLabel(containing(say("creditPages.editor.adopt.from"))).fill(from);
    await second.getByRole("button", { name: say("creditPages.editor.adopt.confirm") }).click();
    await expect(second).toHaveURL(draft);
    await expect(
      second.getByText(say("creditPages.rulebook.statuses.upcoming"), { exact: true }),
    ).toBeVisible();

    await visitor.goto(anOldDay);
    expect(await totalOn(visitor)).toBe(old);
    await visitor.goto("/credit/rulebooks");
    await expect(
      visitor.getByText(containing(language === "en" ? "Milder on late reports (en)" : "放宽逾期（zh-CN）")),
    ).toBeVisible();
  });
});
