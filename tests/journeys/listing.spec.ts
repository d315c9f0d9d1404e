import type { Page } from "@playwright/test";
import { dateInShanghai } from "@/lib/platform/clock/shanghai";
import { formatDate } from "@/lib/platform/i18n/formats";
import { appoint } from "./support/appoint";
import { readLetter } from "./support/cases";
import { stepOf, unfold } from "./support/office-steps";
import { expect, inBothLanguages, test } from "./support/test";
import { containing, type Say } from "./support/words";

const paper = Buffer.from("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");

async function press(page: Page, say: Say, namespace: "listings" | "repairs", step: string) {
  await stepOf(page, step)
    .getByRole("button", { name: say(`${namespace}.steps.${step}`), exact: true })
    .click();
  await expect(stepOf(page, step)).toHaveCount(0);
}

inBothLanguages((language) => {
  const reminded = `${language}：年度报告至今没有报送，请在本周内补报。`;
  const statement = `${language}：会计离职，年度报告正在补报，恳请宽限。`;
  const verification = `${language}：经核对，至今仍未补报，情形属实。`;
  const decision = `${language}：事实清楚，程序合法，决定列入。`;
  const rectified = `${language}：年度报告已经补报，并指定专人负责。`;
  const granted = `${language}：补报属实，符合移出条件。`;

  test("an overdue organization is reminded, proposed, heard, listed by a second officer, and leaves the list by repair", async ({
    browserOf,
    say,
  }) => {
    test.setTimeout(180_000);
    const officer = await browserOf({ as: "bureau.credit" });
    await officer.goto("/bureau/lists/preview?condition=annualReportMissed");
    const rows = officer.getByRole("row").filter({ has: officer.locator("[data-choice]") });
    const row = language === "en" ? rows.last() : rows.first();
    const link = row.locator('a[href^="/bureau/organizations/"]').first();
    const organizationId = (await link.getAttribute("href"))?.split("/").at(-1) ?? "";
    const year = /20\d\d/.exec(await row.innerText())?.[0] ?? "";

    await officer.goto(`/bureau/organizations/${organizationId}`);
    const name = (await officer.getByRole("heading", { level: 1 }).innerText()).trim();
    const code = /5[12]310107[0-9A-Z]{10}/.exec(await officer.getByRole("main").innerText())?.[0] ?? "";
    const organization = await appoint(browserOf, say, {
      name: "季文博",
      loginName: `listed-${language.toLowerCase()}`,
      organization: code,
    });

    const reminder = await browserOf({ as: "bureau.approver" });
    await reminder.goto(
      `/bureau/annual-checks/list?state=unfiled&year=${year}&q=${encodeURIComponent(name)}`,
    );
    await reminder.locator("[data-choice] input").first().check();
    await reminder.getByLabel(say("annualChecks.list.message"), { exact: true }).fill(reminded);
    await reminder.getByRole("button", { name: say("annualChecks.list.chase"), exact: true }).click();
    await expect(reminder.getByText(say("interface.bulk.lineDone")).first()).toBeVisible();
    await organization.goto("/account/notices");
    await expect(organization.getByText(reminded).first()).toBeVisible();

    await officer.goto("/bureau/lists/preview?condition=annualReportMissed");
    const missing = rows.filter({
      has: officer.locator(`a[href="/bureau/organizations/${organizationId}"]`),
    });
    await missing.locator("[data-choice] input").first().check();
    await officer.getByRole("button", { name: say("listings.preview.proposeChosen") }).click();
    await expect(officer.getByText(say("interface.bulk.lineDone")).first()).toBeVisible();

    await officer.goto(
      `/bureau/cases?tab=all&procedure=listing&status=proposed&q=${encodeURIComponent(name)}`,
    );
    await officer.locator("[data-row-link]").first().click();
    await expect(officer).toHaveURL(/\/bureau\/cases\/[0-9a-f-]{36}/);
    const id = new URL(officer.url()).pathname.split("/").at(-1) ?? "";

    const before = await organization.goto(`/applications/${id}`);
    expect(before?.status()).toBe(404);

    await unfold(officer, "step-serveNotice");
    await readLetter(officer, say, "serveNotice", name);
    await press(officer, say, "listings", "serveNotice");

    await organization.goto(`/applications/${id}`);
    const defence = organization.locator("#defence");
    await defence.getByLabel(containing(say("listings.defence.statement"))).fill(statement);
    await defence.getByRole("button", { name: say("listings.defence.submit") }).click();
    await expect(organization.getByText(say("listings.matter.defended"))).toBeVisible();
    await expect(organization.getByText(statement)).toBeVisible();

    await officer.goto(`/bureau/cases/${id}`);
    await expect(officer.getByText(statement)).toBeVisible();
    const verify = stepOf(officer, "verify");
    await verify.getByRole("radio", { name: say("listings.recommendations.list"), exact: true }).check();
    await verify
      .getByLabel(containing(say("listings.panel.labels.verification")))
      .last()
      .fill(verification);
    await press(officer, say, "listings", "verify");

    const approver = await browserOf({ as: "bureau.approver" });
    await approver.goto(`/bureau/cases/${id}`);
    await expect(approver.getByText(verification).first()).toBeVisible();
    await unfold(approver, "step-list");
    await stepOf(approver, "list")
      .getByLabel(containing(say("listings.panel.labels.decisionReason")))
      .fill(decision);
    await readLetter(approver, say, "list", decision);
    await press(approver, say, "listings", "list");

    const listedToday = organization
      .getByRole("row")
      .filter({ hasText: formatDate(dateInShanghai(new Date()), language) });
    await organization.goto(`/lists?q=${encodeURIComponent(name)}`);
    await expect(listedToday).toHaveCount(1);
    await organization.locator("[data-row-link]").first().click();
    const box2 = say("listings.notice.title", { list: say("listings.lists.abnormalActivities") });
    await expect(organization.getByText(box2, { exact: true })).toBeVisible();

    await organization.goto(`/applications/${id}`);
    const removal = organization.locator("#removal");
    await removal.getByLabel(containing(say("listings.wayOut.reason"))).fill(rectified);
    await removal.locator("textarea").nth(1).fill(rectified);
    await removal
      .locator('input[type="file"]')
      .setInputFiles({ name: "补报回执.pdf", mimeType: "application/pdf", buffer: paper });
    await expect(removal.locator('input[name="fileIds"]')).toHaveCount(1);
    await removal.getByRole("button", { name: say("listings.wayOut.submit") }).click();
    await expect(organization.getByText(say("repairs.matter.filed"))).toBeVisible();
    const repair = new URL(organization.url()).pathname.split("/").at(-1) ?? "";

    await officer.goto(`/bureau/cases/${repair}`);
    await stepOf(officer, "verify")
      .getByRole("radio", { name: say("repairs.outcomes.granted"), exact: true })
      .check();
    await stepOf(officer, "verify").locator("textarea").fill(granted);
    await press(officer, say, "repairs", "verify");
    await approver.goto(`/bureau/cases/${repair}`);
    await unfold(approver, "step-grant");
    await stepOf(approver, "grant").locator("textarea").fill(granted);
    await press(approver, say, "repairs", "grant");

    await organization.reload();
    await expect(organization.getByText(say("repairs.matter.granted"))).toBeVisible();
    await organization.goto(`/lists?q=${encodeURIComponent(name)}`);
    await expect(organization.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(listedToday).toHaveCount(0);
  });
});
