import type { Page } from "@playwright/test";
import { assign, declare, pressStep } from "./support/evaluations";
import { stepOf, unfold } from "./support/office-steps";
import { expect, inBothLanguages, test } from "./support/test";

/** Each language has evaluations of its own: the first and the second of those at one stage. */
const places = { "zh-CN": 0, en: 1 } as const;
const caseId = (page: Page) => new URL(page.url()).pathname.split("/").at(-1) ?? "";

/** Opens the evaluation at one stage that belongs to the language. */
async function openAt(officer: Page, status: string, place: number) {
  await officer.goto(`/bureau/cases?tab=all&procedure=evaluation&status=${status}&sort=submitted`);
  await officer.locator("[data-row-link]").nth(place).click();
  await expect(officer).toHaveURL(/\/bureau\/cases\/[0-9a-f-]{36}/);
}

inBothLanguages((language) => {
  const place = places[language];

  test("an organization writes its self-assessment, which adds up and saves itself", async ({
    browserOf,
    say,
  }) => {
    const page = await browserOf({ as: "org.nuanlin" });
    await page.goto("/organization/evaluations");
    await expect(page.getByRole("heading", { name: say("evaluations.desk.eligibility") })).toBeVisible();
    await page.getByRole("link", { name: /2026/ }).first().click();
    await expect(page.getByRole("heading", { level: 1, name: say("evaluations.desk.self") })).toBeVisible();
    const parts = page.locator("main li a[href*='/organization/evaluations/']");
    await parts.nth(3 + place).click();
    await expect(page).toHaveURL(/(party|reputation)$/);
    const written = page.url();
    const points = page.locator("input[name^='p_']");
    await expect(points.first()).toBeVisible();
    const count = await points.count();
    for (let at = 0; at < count; at++) {
      await points.nth(at).fill("10");
      await page.locator("textarea[name^='t_']").nth(at).fill(`${language} ${at}`);
    }
    await expect(page.locator("main strong").first()).toHaveText(String(count * 10));
    const elsewhere = await browserOf({ as: "org.nuanlin" });
    await expect(async () => {
      await elsewhere.goto(written);
      await expect(elsewhere.locator("textarea[name^='t_']").last()).toHaveValue(`${language} ${count - 1}`, {
        timeout: 1_000,
      });
    }).toPass({ timeout: 20_000 });
    await page.getByRole("button", { name: say("evaluations.form.save") }).click();
    await expect(page).toHaveURL(
      language === "en" ? /\/evaluations\/[0-9a-f-]{36}$/ : /\/evaluations\/[0-9a-f-]{36}\/reputation$/,
    );
  });

  test("is admitted; an assessor withdraws and is replaced before seeing anything", async ({
    browserOf,
    say,
  }) => {
    const officer = await browserOf({ as: "bureau.evaluation" });
    await openAt(officer, "submitted", 0);
    const id = caseId(officer);
    await pressStep(officer, say, "admit");
    await assign(officer, say, id, ["郑文", "龚志强"]);

    const third = await browserOf({ as: "reviewer.three" });
    await declare(third, say, id, "曾任顾问");
    await expect(third.getByText(say("evaluations.reviewer.told.withdrawn"))).toBeVisible();
    expect((await third.request.get(`/reviewer/evaluations/${id}`)).status()).toBe(404);

    await assign(officer, say, id, ["邵华"]);

    const first = await browserOf({ as: "reviewer.one" });
    await declare(first, say, id, null);
    await expect(first.getByRole("heading", { name: say("evaluations.reviewer.scores") })).toBeVisible();
    await first.locator(`main a[href^="/reviewer/evaluations/${id}/"]`).first().click();
    await first.locator("input[name^='p_']").first().fill("12");
    await expect(first.getByText(say("evaluations.form.claimed")).first()).toBeVisible();
  });

  test("is graded by a second officer; anybody can verify the certificate, until the grade is taken away", async ({
    browserOf,
    say,
  }) => {
    const approver = await browserOf({ as: "bureau.approver" });
    await approver.goto("/bureau/cases?tab=all&procedure=evaluation&status=publicity&sort=submitted");
    const rows = approver.locator("[data-row-link]");
    const addresses = await rows.evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    for (const address of addresses) {
      await approver.goto(address);
      if ((await stepOf(approver, "grade").count()) > 0) break;
    }
    const name = (await approver.getByRole("heading", { level: 1 }).textContent()) ?? "";
    await pressStep(approver, say, "grade");
    await expect(
      approver.getByText(say("evaluations.statuses.graded"), { exact: true }).first(),
    ).toBeVisible();

    const visitor = await browserOf();
    await visitor.goto(`/evaluations?q=${encodeURIComponent(name)}`);
    await visitor.locator("[data-row-link]").first().click();
    await expect(visitor).toHaveURL(/\/organizations\/\w{18}$/);
    await visitor.goto(`${visitor.url()}/supervision`);
    await visitor.locator("main a[href^='/evaluations/verify/']").first().click();
    await expect(
      visitor.getByRole("heading", { level: 1, name: say("certificates.verify.words.valid") }),
    ).toBeVisible();
    await expect(visitor.getByText(name, { exact: true }).first()).toBeVisible();

    await approver.goto(`/bureau/evaluations/grades?q=${encodeURIComponent(name)}`);
    await approver.locator("#held [data-row-link]").first().click();
    await unfold(approver, "step-lowerGrade");
    const lowering = stepOf(approver, "lowerGrade");
    await lowering.getByLabel(say("evaluations.panel.newGrade")).selectOption("0");
    await lowering.getByLabel(say("evaluations.panel.reason")).fill("评估材料弄虚作假。");
    await lowering.getByRole("button", { name: say("evaluations.steps.lowerGrade"), exact: true }).click();
    await expect(lowering).toHaveCount(0);
    await expect(approver.getByText(say("evaluations.panel.waiting.gradeOver"))).toBeVisible();
    await visitor.reload();
    await expect(
      visitor.getByRole("heading", { level: 1, name: say("certificates.verify.words.revoked") }),
    ).toBeVisible();
  });
});
