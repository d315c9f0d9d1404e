import type { Page } from "@playwright/test";
import { stepOf, unfold } from "./support/office-steps";
import { expect, inBothLanguages, test } from "./support/test";
import { containing, type Say } from "./support/words";

/** A kind of its own for each language, so that the two stories do not take each other's cases. */
const kinds = { "zh-CN": "change", en: "establishment" } as const;
const changshou = "center:310107015";

const stepButton = (page: Page, say: Say, name: string) =>
  stepOf(page, name).getByRole("button", { name: say(`registrations.steps.${name}`), exact: true });

inBothLanguages((language) => {
  const question = `${language}：请说明这家组织在社区的活动情况。`;
  const answer = `${language}：活动正常，居民反映良好。`;
  const visit = `${language}：需到现场查看住所。`;
  const reason = `${language}：材料齐全，符合法定条件。`;

  test("an officer opens a case from the inbox, asks for an opinion, reads a letter before it is sent, and recommends", async ({
    browserOf,
    say,
  }) => {
    const officer = await browserOf({ as: "bureau.registration" });
    await officer.goto(`/bureau/cases?tab=all&kind=${kinds[language]}&status=accepted`);
    await officer.locator("[data-row-link]").first().click();
    await expect(officer).toHaveURL(/\/bureau\/cases\/[0-9a-f-]{36}\?.*status=accepted/);
    const path = new URL(officer.url()).pathname;
    const id = path.split("/").at(-1) ?? "";
    await expect(
      officer.getByText(say("registrations.statuses.accepted"), { exact: true }).first(),
    ).toBeVisible();
    await expect(officer.getByRole("heading", { name: say("cases.checks") })).toBeVisible();

    await unfold(officer, "opinions");
    await officer.locator("#opinions details > summary").click();
    await officer.getByLabel(containing(say("cases.opinions.whom"))).selectOption(changshou);
    await officer.getByLabel(say("cases.opinions.question")).fill(question);
    await officer
      .locator("#ask")
      .getByRole("button", { name: say("cases.opinions.ask") })
      .click();
    await expect(officer.getByText(question)).toBeVisible();
    await expect(officer).toHaveURL(/status=accepted/);

    const center = await browserOf({ as: "center.changshou" });
    await center.goto(`/cases/${id}`);
    await expect(center).toHaveURL(`/center/cases/${id}`);
    await center.getByRole("radio", { name: say("cases.opinions.stances.favorable"), exact: true }).check();
    await center.getByLabel(say("cases.opinions.answer")).fill(answer);
    await center.getByRole("button", { name: say("cases.opinions.give"), exact: true }).click();
    await expect(center.getByText(answer)).toBeVisible();

    await officer.reload();
    await expect(officer.getByText(answer)).toBeVisible();

    await stepOf(officer, "pause").locator("> summary").click();
    await stepOf(officer, "pause")
      .getByRole("radio", { name: say("registrations.pauseReasons.siteVisit") })
      .check();
    await stepOf(officer, "pause").getByLabel(say("cases.registration.labels.pause")).fill(visit);
    await stepOf(officer, "pause")
      .getByRole("button", { name: say("cases.preview.open") })
      .click();
    const letter = officer.getByRole("dialog", { name: say("cases.preview.title") });
    await expect(letter).toContainText(visit);
    await letter.getByRole("button", { name: say("interface.close") }).click();
    await expect(
      officer.getByText(say("registrations.statuses.accepted"), { exact: true }).first(),
    ).toBeVisible();

    await stepOf(officer, "recommend").locator("> summary").click();
    await stepButton(officer, say, "recommend").click();
    await expect(officer.getByRole("alert").filter({ hasText: say("forms.summaryTitle") })).toBeFocused();
    await stepOf(officer, "recommend")
      .getByRole("radio", { name: say("registrations.outcomes.approved"), exact: true })
      .check();
    await stepOf(officer, "recommend").getByLabel(say("cases.registration.labels.recommend")).fill(reason);
    await stepButton(officer, say, "recommend").click();
    await expect(officer.getByText(say("cases.registration.ownReview"))).toBeVisible();
    await expect(stepOf(officer, "approve")).toHaveCount(0);
  });
});
