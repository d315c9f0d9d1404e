import type { Page } from "@playwright/test";
import { appoint } from "./support/appoint";
import { stepOf, unfold } from "./support/office-steps";
import { expect, inBothLanguages, test } from "./support/test";
import type { Say } from "./support/words";

// Reports that wait for their first review; nothing else happens to them.
const stories = {
  "zh-CN": {
    code: "52310107MJX018197L",
    name: "上海普陀区百福为老服务中心",
    head: { name: "石敬和", loginName: "shi.jinghe" },
    office: "center.changshou",
    clean: "上海普陀区安康长者照护院",
  },
  en: {
    code: "52310107MJX008773G",
    name: "上海普陀区红枫长者照护院",
    head: { name: "田雨桐", loginName: "tian.yutong" },
    office: "supervisory.changshou",
    clean: "上海普陀区守邻社会组织服务中心",
  },
} as const;

const year = 2025;
const report = `/organization/annual-checks/${year}`;
const listOf = (name: string, state: string) =>
  `/bureau/annual-checks/list?state=${state}&year=${year}&q=${encodeURIComponent(name)}`;

const press = (page: Page, say: Say, step: string, form = step) =>
  stepOf(page, form)
    .getByRole("button", { name: say(`annualChecks.steps.${step}`), exact: true })
    .click();
const gone = (page: Page, form: string) => expect(stepOf(page, form)).toHaveCount(0);

/** Opens the case of an organization's report at the bureau, and gives its address for every desk. */
async function openReport(page: Page, name: string): Promise<string> {
  await page.goto(listOf(name, "submitted"));
  await page.goto((await page.locator("[data-row-link]").first().getAttribute("href")) ?? "");
  await expect(page).toHaveURL(/\/bureau\/cases\/[0-9a-f-]{36}/);
  return `/cases/${new URL(page.url()).pathname.split("/").at(-1)}`;
}

async function endorse(page: Page, say: Say, address: string) {
  await page.goto(address);
  await unfold(page, "step-endorse");
  await press(page, say, "endorse");
  await gone(page, "endorse");
}

inBothLanguages((language) => {
  const { code, name, head, office, clean } = stories[language];

  test("a report is endorsed, returned with marked fields, corrected, concluded, rectified and re-assessed", async ({
    browserOf,
    say,
  }) => {
    test.setTimeout(300_000);
    const officer = await browserOf({ as: "bureau.annualcheck" });
    const address = await openReport(officer, name);
    const endorser = await browserOf({ as: office });
    await endorse(endorser, say, address);

    await officer.reload();
    await unfold(officer, "step-corrections");
    const summary = say("annualReportFields.work.summary");
    await officer
      .getByRole("checkbox", { name: say("cases.corrections.pickNamed", { name: summary }) })
      .check();
    await officer
      .getByRole("textbox", { name: say("cases.corrections.reasonNamed", { name: summary }) })
      .fill("请补充服务人次。");
    await press(officer, say, "return", "corrections");
    await gone(officer, "corrections");

    const representative = await appoint(browserOf, say, { ...head, organization: code });
    await representative.goto(report);
    await expect(representative.getByText("请补充服务人次。").first()).toBeVisible();
    await representative.goto(`${report}/sections/work`);
    const answer = representative.getByLabel(summary, { exact: true });
    await answer.fill(`${await answer.inputValue()}全年服务 12,600 人次。`);
    await representative.getByRole("button", { name: say("applications.form.saveAndContinue") }).click();
    await expect(representative).not.toHaveURL(/sections\/work/);
    await representative.goto(`${report}/check`);
    await representative.getByRole("button", { name: say("annualReport.signNow"), exact: true }).click();
    await representative.getByRole("button", { name: say("annualReport.resend") }).click();
    await expect(representative).toHaveURL(`${report}/receipt`);

    await endorse(endorser, say, address);
    await officer.reload();
    await expect(officer.getByText("全年服务 12,600 人次。").first()).toBeVisible();
    await unfold(officer, "step-recommend");
    const list = stepOf(officer, "recommend");
    const condition = list.getByRole("group", {
      name: say("annualChecks.conditions.financeIrregular"),
      exact: true,
    });
    await condition.getByRole("radio", { name: say("annualChecks.severities.minor"), exact: true }).check();
    await condition.getByRole("textbox").fill("部分支出票据不齐。");
    await expect(list.getByText(say("annualChecks.panel.allowed.basicallyQualified"))).toBeVisible();
    await list.getByRole("radio", { name: say("annualChecks.conclusions.qualified"), exact: true }).check();
    await expect(list.getByText(say("annualChecks.panel.departs"))).toBeVisible();
    await list
      .getByRole("radio", { name: say("annualChecks.conclusions.basicallyQualified"), exact: true })
      .check();
    await list
      .getByLabel(say("annualChecks.panel.labels.recommend"))
      .fill("有轻微问题，整改后可以继续开展活动。");
    await press(officer, say, "recommend");
    await gone(officer, "recommend");
    await expect(stepOf(officer, "conclude")).toHaveCount(0);

    const approver = await browserOf({ as: "bureau.approver" });
    await approver.goto(address);
    await stepOf(approver, "conclude")
      .getByRole("button", { name: say("cases.preview.open") })
      .click();
    const letter = approver.getByRole("dialog", { name: say("cases.preview.title") });
    await expect(letter).toContainText(say("annualChecks.conditions.financeIrregular"));
    await letter.getByRole("button", { name: say("interface.close") }).click();
    await press(approver, say, "conclude");
    await gone(approver, "conclude");

    await representative.goto(report);
    await representative
      .getByLabel(say("annualReport.rectifyReport"))
      .fill("已补齐票据，修订财务制度，并由监事复核。");
    await representative
      .getByRole("button", { name: say("annualChecks.steps.submitRectification"), exact: true })
      .click();
    await expect(representative.locator("#rectification")).toHaveCount(0);

    await officer.goto(address);
    await expect(officer.getByText("已补齐票据，修订财务制度，并由监事复核。")).toBeVisible();
    const reassess = stepOf(officer, "reassess");
    await reassess
      .getByRole("radio", { name: say("annualChecks.conclusions.qualified"), exact: true })
      .check();
    await reassess.getByLabel(say("annualChecks.panel.labels.reassess")).fill("已逐项整改，复核通过。");
    await press(officer, say, "reassess");
    await gone(officer, "reassess");
    await expect(officer.getByText(say("annualChecks.panel.waitsFor.nobody"), { exact: true })).toBeVisible();
    await officer.goto(listOf(name, "qualified"));
    await expect(officer.getByRole("link", { name, exact: true })).toBeVisible();
  });

  test("clean reports are concluded together, and the report of the run is found again", async ({
    browserOf,
    say,
  }) => {
    test.setTimeout(240_000);
    const officer = await browserOf({ as: "bureau.annualcheck" });
    const address = await openReport(officer, clean);
    const endorser = await browserOf({ as: "supervisory.changshou" });
    await endorse(endorser, say, address);

    const approver = await browserOf({ as: "bureau.approver" });
    await approver.goto("/bureau/annual-checks");
    await approver.getByRole("link", { name: say("annualChecks.clean.open"), exact: true }).click();
    await expect(approver.getByRole("link", { name: clean })).toBeVisible();
    await approver.locator("#clean").getByRole("button").click();
    await expect(approver).toHaveURL(/\/clean\?run=[0-9a-f-]{36}$/);
    const run = approver.url();
    await approver.goto("/bureau");
    await approver.goto(run);
    await expect(approver.getByText(say("annualChecks.clean.endedBy", { name: "沈国华" }))).toBeVisible({
      timeout: 120_000,
    });
    await expect(approver.getByRole("row").filter({ hasText: clean })).toContainText(
      say("annualChecks.clean.concluded"),
    );
    await officer.goto(listOf(clean, "qualified"));
    await expect(officer.getByRole("link", { name: clean, exact: true })).toBeVisible();
  });
});
