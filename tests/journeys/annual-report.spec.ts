import type { Page } from "@playwright/test";
import { materialsOf, sectionsOf } from "@/lib/domain/annual-checks/report/rules";
import { isStatement } from "@/lib/domain/annual-checks/report/schema";
import { reportAnswersFor } from "@/tests/factories/annual-report";
import { appoint } from "./support/appoint";
import { expect, inBothLanguages, test } from "./support/test";
import type { Say } from "./support/words";
import { scan } from "./support/write-application";

// Organizations that reported until last year and missed this one; nothing else happens to them.
const stories = {
  "zh-CN": {
    code: "51310107MJX02372XA",
    kind: "socialGroup",
    head: { name: "乔丽华", loginName: "qiao.lihua" },
    bookkeeper: { name: "宋怡正", loginName: "song.yizheng" },
  },
  en: {
    code: "52310107MJX018947W",
    kind: "socialServiceOrganization",
    head: { name: "陈逸", loginName: "chen.yi" },
    bookkeeper: { name: "方予安", loginName: "fang.yuan" },
  },
} as const;

const year = 2025;
const report = `/organization/annual-checks/${year}`;
const section = (key: string) => `${report}/sections/${key}`;

/** Types, and waits until the server has this answer and nothing typed is on its way any more. */
async function typeAndSave(page: Page, name: string, answer: string, type: () => Promise<void>) {
  const kept = page.waitForResponse(
    (response) =>
      response.request().method() === "PUT" &&
      response.ok() &&
      response.request().postDataJSON().answers?.[name] === answer,
    { timeout: 20_000 },
  );
  await Promise.all([kept, type()]);
  await expect(page.locator('[data-autosave="saved"]')).toBeVisible();
}

/** A cell of a statement, by the words of its line and column. */
const cell = (page: Page, say: Say, statement: string, line: string, column: string) =>
  page.getByRole("textbox", {
    name: `${say(`annualReportFields.lines.${statement}.${line}`)} ${say(`annualReportFields.columns.${statement}.${column}`)}`,
    exact: true,
  });

/** Last year's closing amounts stand once more at the end of this year. */
async function closeAsOpened(page: Page) {
  const openings = page.locator('input[name$="_opening"]');
  for (const opening of await openings.all()) {
    const amount = await opening.inputValue();
    const name = (await opening.getAttribute("name"))?.replace("_opening", "_closing");
    if (amount !== "") await page.locator(`input[name="${name}"]`).fill(amount);
  }
}

/** What the story does not tell of is sent to where the pages of the report save it. */
async function fillInRest(page: Page, kind: "socialGroup" | "socialServiceOrganization") {
  const action = await page.locator('input[name="id"]').first().getAttribute("value");
  const headers = { origin: new URL(page.url()).origin };
  const answers = { ...reportAnswersFor(kind, year), donations: { receivedDonations: "false" } };
  for (const key of sectionsOf(kind)) {
    if (isStatement(key) || key === "basics" || key === "internalRules") continue;
    const url = `/api/annual-checks/${action}/sections/${key}`;
    const put = (version: number) =>
      page.request.put(url, { headers, data: { version, answers: answers[key] } });
    const kept = await put(0);
    expect(await kept.json(), key).toMatchObject({ missing: {} });
  }
  for (const { key, isRequired } of materialsOf(kind, answers)) {
    if (!isRequired) continue;
    const file = await scan(`${key}.pdf`);
    const url = `/api/annual-checks/${action}/materials/${key}`;
    expect((await page.request.post(url, { headers, multipart: { file } })).status(), key).toBe(201);
  }
}

inBothLanguages((language) => {
  const { code, kind, head, bookkeeper } = stories[language];

  test("two people write a report from what is known to its receipt", async ({ browserOf, say }) => {
    test.setTimeout(240_000);
    const representative = await appoint(browserOf, say, { ...head, organization: code });
    const finance = await appoint(browserOf, say, {
      ...bookkeeper,
      organization: code,
      role: "organizationFinance",
    });

    await representative.goto("/organization/annual-checks");
    await representative.getByRole("link", { name: say("annualReport.reportOf", { year }) }).click();
    await expect(
      representative.getByRole("heading", { name: say("annualReport.prefilledTitle") }),
    ).toBeVisible();
    const rules = say("annualReport.sections.internalRules");
    await representative.getByRole("button", { name: new RegExp(`^${rules}`) }).click();
    const listed = representative.getByRole("listitem").filter({ hasText: rules });
    await expect(listed.getByText(say("annualReport.unchanged"))).toBeVisible();

    await representative.goto(section("basics"));
    const contact = representative.getByLabel(say("annualReportFields.basics.contactName"), { exact: true });
    await typeAndSave(representative, "contactName", bookkeeper.name, () => contact.fill(bookkeeper.name));
    await finance.goto(section("basics"));
    const others = say("annualReport.writing", { names: head.name });
    await expect(finance.getByText(others)).toBeVisible();

    await finance.goto(section("balanceSheet"));
    await closeAsOpened(finance);
    const cash = cell(finance, say, "balanceSheet", "cash", "closing");
    const amount = await cash.inputValue();
    await cash.fill("987.6万");
    await expect(finance.getByText(say("annualReport.liveBad", { count: 1 }))).toBeVisible();
    await expect(finance.getByText(say("annualReport.checks.balance.title")).first()).toBeVisible();
    await cash.blur();
    await expect(cash).toHaveValue("9,876,000");
    await typeAndSave(finance, "cash_closing", amount, async () => {
      await cash.fill(amount);
      await expect(finance.getByText(say("annualReport.liveOk"))).toBeVisible();
      await cash.press("Enter");
      await expect(cell(finance, say, "balanceSheet", "shortTermInvestments", "closing")).toBeFocused();
    });

    await finance.goto(section("activityStatement"));
    await cell(finance, say, "activityStatement", "services", "unrestricted").fill("30,000");
    const spent = cell(finance, say, "activityStatement", "programDaily", "unrestricted");
    await typeAndSave(finance, "programDaily_unrestricted", "3万", () => spent.fill("3万"));
    await expect(finance.getByText(say("annualReport.liveOk"))).toBeVisible();

    await finance.goto(section("cashFlow"));
    const received = cell(finance, say, "cashFlow", "servicesReceived", "amount");
    await typeAndSave(finance, "servicesReceived_amount", "30000", () => received.fill("30000"));
    await expect(finance.getByText(say("annualReport.liveBad", { count: 1 }))).toBeVisible();
    const download = finance.getByRole("link", { name: say("annualReport.sheetDownload") });
    const sheet = await finance.request.get((await download.getAttribute("href")) ?? "");
    expect(sheet.headers()["content-type"]).toContain("spreadsheetml");
    const line = (key: string) => say(`annualReportFields.lines.cashFlow.${key}`);
    const rows = [
      [say("annualReport.lines"), say("annualReportFields.columns.cashFlow.amount")],
      [line("servicesReceived"), "30000"],
      [line("goodsPaid"), "30000"],
    ];
    await finance.reload();
    await finance.getByLabel(say("annualReport.sheetUpload")).setInputFiles({
      name: "cash.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(rows.map((cells) => cells.join(",")).join("\r\n")),
    });
    const changes = finance.getByRole("dialog");
    await expect(changes.getByRole("heading")).toHaveText(say("annualReport.sheetChanges", { count: 1 }));
    await expect(changes.getByText(line("goodsPaid"))).toBeVisible();
    await changes.getByRole("button", { name: say("annualReport.sheetAccept") }).click();
    await expect(cell(finance, say, "cashFlow", "goodsPaid", "amount")).toHaveValue("30,000");
    await expect(finance.getByText(say("annualReport.liveOk"))).toBeVisible();

    await fillInRest(representative, kind);
    await representative.goto(section("basics"));
    for (const [field, text] of [
      ["contactPhone", "021-52564588"],
      ["bank", "上海银行普陀支行"],
      ["bankAccount", "0316000012345678"],
    ]) {
      const control = representative.getByLabel(say(`annualReportFields.basics.${field}`), { exact: true });
      await control.fill(text ?? "");
    }
    await representative.getByRole("button", { name: say("applications.form.saveAndContinue") }).click();
    await expect(representative).toHaveURL(section("changes"));

    await finance.goto(`${report}/check`);
    await expect(finance.getByText(say("annualReport.onlyRepresentative"))).toBeVisible();
    await representative.goto(`${report}/check`);
    await representative.getByRole("button", { name: say("annualReport.signNow"), exact: true }).click();
    await expect(representative.getByRole("button", { name: say("annualReport.send") })).toBeVisible();
    await finance.reload();
    await finance.getByRole("button", { name: say("annualReport.send") }).click();
    await expect(finance).toHaveURL(`${report}/receipt`);
    await expect(finance.getByText(/^PT-\d{4}-\d{6}$/)).toBeVisible();
    await finance.getByRole("link", { name: say("annualReport.receiptFollow") }).click();
    await expect(finance.getByText(say("annualReport.statusLead"))).toBeVisible();
  });
});
