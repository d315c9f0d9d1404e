import type { Page } from "@playwright/test";
import { readLetter } from "./support/cases";
import { stepOf, unfold } from "./support/office-steps";
import { expect, inBothLanguages, test } from "./support/test";
import { containing, type Say } from "./support/words";

const nuanlin = "上海普陀区暖邻加装电梯事务所";

async function press(page: Page, say: Say, step: string) {
  await stepOf(page, step)
    .getByRole("button", { name: say(`penalties.steps.${step}`), exact: true })
    .click();
  await expect(stepOf(page, step)).toHaveCount(0);
}

inBothLanguages((language) => {
  const facts = `${language}：未按规定公示服务收费标准。`;
  const reason = `${language}：情节轻微，首次违反。`;
  const statement = `${language}：收费标准已经补充公示，恳请从轻。`;
  const decision = `${language}：已经改正，给予警告。`;
  const label = (say: Say, name: string) => containing(say(`penalties.panel.labels.${name}`));

  test("an officer proceeds against an organization, which states its view before a second officer decides", async ({
    browserOf,
    say,
  }) => {
    test.setTimeout(120_000);
    const officer = await browserOf({ as: "bureau.supervision" });
    await officer.goto("/bureau/penalties");
    await officer.getByRole("link", { name: say("penalties.register.open"), exact: true }).click();
    await expect(officer).toHaveURL("/bureau/penalties/new");
    await officer.getByRole("searchbox", { name: say("penalties.open.search") }).fill("暖邻加装电梯");
    await officer.getByRole("button", { name: say("penalties.open.find"), exact: true }).click();
    await officer.getByRole("link", { name: nuanlin }).click();
    const opening = officer.locator("#opening");
    await opening.getByLabel(label(say, "facts")).fill(facts);
    await opening.getByLabel(label(say, "basis")).fill("《民办非企业单位登记管理暂行条例》第二十五条");
    await opening.getByLabel(label(say, "evidence")).fill("现场照片、询问笔录。");
    await opening.getByRole("button", { name: say("penalties.open.send"), exact: true }).click();
    await expect(officer).toHaveURL(/\/bureau\/cases\/[0-9a-f-]{36}$/);
    const id = new URL(officer.url()).pathname.split("/").at(-1) ?? "";

    const organization = await browserOf({ as: "org.nuanlin" });
    const before = await organization.goto(`/applications/${id}`);
    expect(before?.status()).toBe(404);

    await unfold(officer, "step-propose");
    await stepOf(officer, "propose").getByLabel(label(say, "kind")).selectOption("warning");
    await stepOf(officer, "propose").getByLabel(label(say, "reason")).fill(reason);
    await press(officer, say, "propose");
    await unfold(officer, "step-serveNotice");
    await readLetter(officer, say, "serveNotice", facts, reason);
    await press(officer, say, "serveNotice");

    await organization.goto(`/applications/${id}`);
    await expect(organization.getByText(facts).first()).toBeVisible();
    await expect(organization.getByText(say("penalties.matter.hearing"), { exact: true })).toHaveCount(0);
    await organization
      .locator("#statement")
      .getByLabel(containing(say("penalties.matter.statement")))
      .fill(statement);
    await organization.getByRole("button", { name: say("penalties.matter.send"), exact: true }).click();
    await expect(organization.getByText(statement)).toBeVisible();
    await organization.getByText(say("penalties.matter.waive"), { exact: true }).click();
    await organization.getByRole("button", { name: say("penalties.matter.waiveNow"), exact: true }).click();
    await expect(organization.getByText(say("penalties.matter.now.ready"))).toBeVisible();

    const approver = await browserOf({ as: "bureau.approver" });
    await approver.goto(`/bureau/cases/${id}`);
    await expect(approver.getByText(statement)).toBeVisible();
    const decide = stepOf(approver, "decide");
    await unfold(approver, "step-decide");
    await decide.getByLabel(label(say, "kind")).selectOption("fine");
    await decide.getByLabel(label(say, "fine")).fill("1000");
    await decide.getByLabel(label(say, "decisionReason")).fill(decision);
    await decide.getByRole("button", { name: say("penalties.steps.decide"), exact: true }).click();
    await expect(approver.getByText(say("penalties.refusals.heavierThanNotified.title"))).toBeVisible();
    await decide.getByLabel(label(say, "kind")).selectOption("warning");
    await press(approver, say, "decide");

    await organization.reload();
    await expect(
      organization.getByText(
        say("penalties.matter.now.decided", { measure: say("penalties.measures.warning") }),
      ),
    ).toBeVisible();
    await organization.goto(`/complaints?q=${encodeURIComponent("暖邻加装电梯")}`);
    await organization
      .getByRole("link", { name: containing(nuanlin) })
      .first()
      .click();
    await organization.getByRole("link", { name: say("organizations.page.tabNames.supervision") }).click();
    await expect(organization.getByText(facts)).toBeVisible();
  });
});
