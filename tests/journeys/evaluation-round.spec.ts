import { expect, type Page } from "@playwright/test";
import { appoint } from "./support/appoint";
import { assign, declare, pressStep } from "./support/evaluations";
import { inBothLanguages, test } from "./support/test";
import type { Say } from "./support/words";

/** Of each language its own: registered for years, checked without blame, never evaluated. */
const applicants = {
  "zh-CN": { name: "顾明", loginName: "evaluated-zh", organization: "51310107MJX010603L" },
  en: { name: "薛宁", loginName: "evaluated-en", organization: "51310107MJX0109968" },
} as const;

/** Gives every indicator of every part its points, and words where they are asked for, until all parts are done. */
async function fillParts(page: Page, overview: string, share: number, words?: string) {
  const parts = page.locator(`main li a[href^="${overview}/"]`);
  const addresses = await parts.evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(addresses.length).toBeGreaterThan(2);
  for (const address of addresses) {
    await page.goto(address);
    const points = page.locator("input[name^='p_']");
    await expect(points.first()).toBeVisible();
    for (let at = 0; at < (await points.count()); at++) {
      const most = Number(await points.nth(at).getAttribute("max"));
      await points.nth(at).fill(String(Math.floor(most * share)));
      if (words) await page.locator("textarea[name^='t_']").nth(at).fill(words);
    }
    await page.locator("main form").getByRole("button").last().click();
    await page.waitForURL((url) => url.pathname !== address);
  }
  await page.goto(overview);
}

async function assess(page: Page, say: Say, id: string) {
  await declare(page, say, id, null);
  await expect(page.getByRole("heading", { name: say("evaluations.reviewer.scores") })).toBeVisible();
  await fillParts(page, `/reviewer/evaluations/${id}`, 0.92);
  await page.getByRole("button", { name: say("evaluations.reviewer.finishButton") }).click();
  await expect(page.getByText(say("evaluations.reviewer.told.finished"))).toBeVisible();
}

async function vote(page: Page, say: Say, id: string) {
  await page.goto(`/reviewer/evaluations/${id}`);
  await page.getByRole("radio", { name: say("evaluations.grades.5"), exact: true }).check();
  await page.getByRole("button", { name: say("evaluations.votes.cast"), exact: true }).click();
  await expect(page.getByText(say("evaluations.reviewer.told.voted"))).toBeVisible();
}

inBothLanguages((language) => {
  test("a round is called, an organization assesses itself, is assessed on site, voted on by two of three, and published", async ({
    browserOf,
    say,
  }) => {
    test.setTimeout(240_000);
    const title = `2027 ${language}`;
    const officer = await browserOf({ as: "bureau.evaluation" });
    await officer.goto("/bureau/evaluations/rounds/new");
    await officer.getByLabel(say("evaluations.bureau.titleZh")).fill(title);
    await officer.getByLabel(say("evaluations.bureau.titleEn")).fill(title);
    const day = new Date();
    const inMonths = (months: number) =>
      new Date(day.getFullYear(), day.getMonth() + months, 15).toISOString().slice(0, 10);
    await officer.getByLabel(say("evaluations.bureau.applyFrom")).fill(inMonths(-1));
    await officer.getByLabel(say("evaluations.bureau.applyUntil")).fill(inMonths(2));
    await officer.getByLabel(say("evaluations.bureau.assessUntil")).fill(inMonths(4));
    for (const member of ["郑文", "龚志强", "邵华"])
      await officer.getByRole("checkbox", { name: member }).check();
    await officer.getByLabel(say("evaluations.bureau.chair")).selectOption({ label: "邵华" });
    await officer.getByRole("button", { name: say("evaluations.bureau.saveRound") }).click();
    await officer.getByRole("button", { name: say("evaluations.bureau.call") }).click();
    await expect(
      officer.getByText(say("evaluations.roundStatuses.open"), { exact: true }).first(),
    ).toBeVisible();
    const round = officer.url();

    const organization = await appoint(browserOf, say, applicants[language]);
    await organization.goto("/organization/evaluations");
    await expect(organization.getByText(say("evaluations.desk.eligible"))).toBeVisible();
    const begin = organization
      .getByRole("heading", { name: title })
      .locator("xpath=ancestor::div[2]")
      .locator("form");
    const partyMembers = begin.getByLabel(say("evaluations.desk.partyMembers"));
    if (await partyMembers.isVisible()) await partyMembers.fill("1");
    await begin.getByRole("button").click();
    await expect(
      organization.getByRole("heading", { level: 1, name: say("evaluations.desk.self") }),
    ).toBeVisible();
    await fillParts(organization, new URL(organization.url()).pathname, 1, language);
    await organization
      .getByRole("button", { name: say("evaluations.desk.sendButton", { points: 1000 }) })
      .click();
    await expect(organization).toHaveURL(/\/applications\/[0-9a-f-]{36}/);
    const id = new URL(organization.url()).pathname.split("/").at(-1) ?? "";

    await officer.goto(round);
    await officer.locator(`[data-row-link][href="/bureau/cases/${id}"]`).click();
    await pressStep(officer, say, "admit");
    await assign(officer, say, id, ["郑文", "龚志强"]);

    const reviewers = [await browserOf({ as: "reviewer.one" }), await browserOf({ as: "reviewer.three" })];
    for (const reviewer of reviewers) await assess(reviewer, say, id);
    await officer.reload();
    await pressStep(officer, say, "openVote");
    for (const reviewer of reviewers) await vote(reviewer, say, id);
    await officer.reload();
    await pressStep(officer, say, "countVotes");
    await expect(
      officer.getByText(say("evaluations.votes.ballots", { count: 2 }), { exact: true }),
    ).toBeVisible();
    await pressStep(officer, say, "publish");

    await organization.goto(`/applications/${id}`);
    await expect(
      organization.getByText(say("evaluations.statuses.publicity"), { exact: true }).first(),
    ).toBeVisible();
    const visitor = await browserOf();
    await visitor.goto(round.replace("/bureau", ""));
    const shown = visitor.getByRole("table", { name: say("evaluations.public.publicity") });
    await expect(shown.getByText(say("evaluations.grades.5"), { exact: true })).toBeVisible();
  });
});
