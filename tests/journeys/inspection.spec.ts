import type { Page } from "@playwright/test";
import { addDays, type CalendarDate } from "@/lib/platform/clock/calendar-date";
import { dateInShanghai } from "@/lib/platform/clock/shanghai";
import { formatDate } from "@/lib/platform/i18n/formats";
import { stepOf, unfold } from "./support/office-steps";
import { expect, inBothLanguages, test } from "./support/test";
import { containing, type Say } from "./support/words";

const nuanlin = "上海普陀区暖邻加装电梯事务所";
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
/** An organization of its own for each language, so that the two stories do not take each other's. */
const sought = { "zh-CN": "上海市普陀区体育舞蹈协会", en: "上海市普陀区婚姻家庭促进会" };

/** Fields of a step are named the same on every form of the page. */
const field = (page: Page, step: string, name: string) => stepOf(page, step).locator(`[name="${name}"]`);

async function take(page: Page, say: Say, namespace: string, step: string, label = step) {
  await stepOf(page, step)
    .getByRole("button", { name: say(`${namespace}.steps.${label}`), exact: true })
    .click();
}

async function chooseOrganization(page: Page, say: Say, name: string) {
  await page.getByRole("searchbox").fill(name);
  await page
    .getByRole("main")
    .getByRole("button", { name: say("interface.list.search") })
    .click();
  await page.getByRole("link", { name: containing(name) }).click();
}

inBothLanguages((language) => {
  const today = dateInShanghai(new Date());
  const ago = (days: number): CalendarDate => addDays(today, -days);
  const onCase = /\/bureau\/cases\/[0-9a-f-]{36}/;

  test("a plan is written, drawn by a second officer, and drawn again by anybody", async ({
    browserOf,
    say,
  }) => {
    const title = `${language} 随机抽查`;
    const author = await browserOf({ as: "bureau.supervision" });
    await author.goto("/bureau/inspections/plans/new");
    await author.getByLabel(say("inspections.plans.nameZh")).fill(title);
    await author.getByLabel(say("inspections.plans.nameEn")).fill(`${language} random inspections`);
    await author.getByLabel(say("inspections.plans.targetCount")).fill("2");
    await author.getByRole("button", { name: say("inspections.steps.savePlan") }).click();
    await expect(author).toHaveURL(/\/plans\/[0-9a-f-]{36}$/);
    await expect(author.getByText(say("inspections.plans.ownPlan"))).toBeVisible();

    const drawer = await browserOf({ as: "bureau.approver" });
    await drawer.goto(author.url());
    await drawer.getByLabel(say("inspections.plans.entropy")).fill("3 5 2 6 1 4");
    await drawer.getByRole("button", { name: say("inspections.steps.draw"), exact: true }).click();
    await expect(drawer.getByRole("heading", { name: say("inspections.plans.targets") })).toBeVisible();

    const anybody = await browserOf();
    await anybody.goto(`/inspections/${author.url().split("/").at(-1)}`);
    await expect(anybody.locator("[data-row-link]")).toHaveCount(2);
    await anybody.getByRole("button", { name: say("inspections.plans.again") }).click();
    await expect(anybody.getByText(say("inspections.plans.againSame"))).toBeVisible();
  });

  test("an inspection goes from notice over the form on a phone and an order to its verification", async ({
    browserOf,
    say,
  }) => {
    const finding = `${language}：收费标准没有公示。`;
    const officer = await browserOf({ as: "bureau.supervision" });
    await officer.goto("/bureau/inspections/new");
    await chooseOrganization(officer, say, nuanlin);
    await officer.getByLabel(say("inspections.open.cause")).fill(`${language}：居民反映收费不透明。`);
    await officer.getByRole("checkbox", { name: "顾明" }).check();
    await officer.getByRole("checkbox", { name: "韩磊" }).check();
    await officer.getByRole("button", { name: say("inspections.open.submit") }).click();
    await expect(officer).toHaveURL(onCase);
    const id = new URL(officer.url()).pathname.split("/").at(-1) ?? "";
    await unfold(officer, "step-notify");
    await field(officer, "notify", "plannedOn").fill(today);
    await take(officer, say, "inspections", "notify");
    await expect(stepOf(officer, "notify")).toHaveCount(0);

    const organization = await browserOf({ as: "org.nuanlin" });
    await organization.goto(`/applications/${id}`);
    const onTheDay = say("inspections.matter.noticeTitle", { plannedOn: formatDate(today, language) });
    await expect(organization.getByText(onTheDay)).toBeVisible();

    const inspector = await browserOf({ as: "bureau.annualcheck", ...phone });
    await inspector.goto(`/bureau/cases/${id}`);
    await inspector.getByRole("link", { name: say("inspections.panel.openVisit") }).tap();
    const fees = inspector.getByRole("group", { name: containing(say("inspections.matters.fees.label")) });
    await fees.getByRole("radio", { name: say("inspections.visitResults.problem") }).check();
    await inspector.locator('[name="finding.fees"]').fill(finding);
    await inspector.locator('[name="remedy.fees"]').fill("上墙公示。");
    await inspector.locator('[name="summary"]').fill("负责人在场。");
    const width = await inspector.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
    await inspector.getByRole("button", { name: say("inspections.visit.submit") }).tap();
    await expect(inspector).toHaveURL(onCase);
    await expect(inspector.getByText(finding)).toBeVisible();

    await officer.reload();
    await unfold(officer, "step-order");
    await take(officer, say, "inspections", "order");
    await expect(stepOf(officer, "order")).toHaveCount(0);

    await organization.reload();
    await expect(organization.getByText(finding)).toBeVisible();
    await organization.getByLabel(say("inspections.matter.report")).fill(`${language}：已公示。`);
    await organization.getByRole("button", { name: say("inspections.matter.submit") }).click();
    await expect(organization.getByText(say("inspections.matter.reportedTitle"))).toBeVisible();

    await inspector.reload();
    await expect(inspector.getByText(say("inspections.panel.ownReport"))).toBeVisible();
    await officer.reload();
    await unfold(officer, "step-verify");
    await field(officer, "verify", "verification").fill("现场查看，已公示。");
    await take(officer, say, "inspections", "verify");
    await expect(stepOf(officer, "verify")).toHaveCount(0);
    await expect(
      officer.getByText(say("inspections.statuses.closed"), { exact: true }).first(),
    ).toBeVisible();
    await organization.reload();
    await expect(organization.getByText(say("inspections.matter.closedTitle"))).toBeVisible();
  });

  test("two letters that nobody signs make an organization unreachable, by a second officer", async ({
    browserOf,
    say,
  }) => {
    const officer = await browserOf({ as: "bureau.supervision" });
    await officer.goto("/bureau/contact-checks/new");
    await chooseOrganization(officer, say, sought[language]);
    await officer.getByLabel(say("contactChecks.open.cause")).fill("电话停机。");
    await officer.getByRole("button", { name: say("contactChecks.open.submit") }).click();
    await expect(officer).toHaveURL(onCase);
    const send = async (sentOn: CalendarDate, step: "sendFirst" | "sendSecond") => {
      await unfold(officer, "step-send");
      await field(officer, "send", "trackingNumber").fill("XA880201001CN");
      await field(officer, "send", "sentOn").fill(sentOn);
      await take(officer, say, "contactChecks", "send", step);
    };
    const tell = async (outcomeOn: CalendarDate, step: "failFirst" | "failSecond") => {
      await unfold(officer, "step-outcome");
      const outcome = { name: say("contactChecks.letterOutcomes.unsigned"), exact: true };
      await stepOf(officer, "outcome").getByRole("radio", outcome).check();
      await field(officer, "outcome", "outcomeOn").fill(outcomeOn);
      await take(officer, say, "contactChecks", "outcome", step);
    };
    await send(ago(20), "sendFirst");
    await expect(stepOf(officer, "outcome")).toBeVisible();
    await tell(ago(12), "failFirst");
    await expect(stepOf(officer, "send")).toBeVisible();
    await send(ago(10), "sendSecond");
    await expect(officer.getByRole("alert").filter({ hasText: say("forms.summaryTitle") })).toBeVisible();
    await send(ago(2), "sendSecond");
    await expect(stepOf(officer, "outcome")).toBeVisible();
    await tell(today, "failSecond");
    await expect(officer.getByText(say("contactChecks.panel.ownLetters"))).toBeVisible();

    const approver = await browserOf({ as: "bureau.approver" });
    await approver.goto(officer.url());
    await unfold(approver, "step-findUnreachable");
    await field(approver, "findUnreachable", "reason").fill("两封均无人签收。");
    await take(approver, say, "contactChecks", "findUnreachable");
    const found = approver.getByText(say("contactChecks.statuses.unreachable"), { exact: true });
    await expect(found.first()).toBeVisible();
  });
});
