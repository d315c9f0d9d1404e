import { signIn } from "./support/sign-in";
import { expect, inBothLanguages, test } from "./support/test";

// Their own sessions, since this story ends them: no story that comes later may use the one that is kept of them. Two
// accounts, since a code of the second factor is good once.
const officers = { "zh-CN": "bureau.approver2", en: "bureau.annualcheck" };

inBothLanguages((language) => {
  test("a sign-in that ends in a half-filled form loses nothing", async ({ page, context, say }) => {
    await signIn(page, say, officers[language]);
    await page.goto("/bureau/announcements/new");
    const title = page.getByLabel(say("announcements.titleZh"));
    const body = page.getByLabel(say("announcements.bodyZh"));
    await title.fill("关于元旦假期办事窗口安排的公告");
    await body.fill("元旦假期窗口暂停服务，节后照常办理。");

    const otherTab = await context.newPage();
    await otherTab.goto("/account/sessions");
    await otherTab.getByRole("button", { name: say("account.sessions.everywhere") }).click();
    await expect(otherTab).toHaveURL(/\/sign-in/);

    const save = page.getByRole("button", { name: say("announcements.save") });
    await save.click();
    const told = page.getByRole("alert").filter({ hasText: say("platform.refusals.signedOut.title") });
    await expect(told).toBeVisible();
    await expect(title).toHaveValue("关于元旦假期办事窗口安排的公告");

    await signIn(otherTab, say, officers[language]);
    await page.getByLabel(say("announcements.titleEn")).fill("Counter hours over the New Year holiday");
    await page
      .getByLabel(say("announcements.bodyEn"))
      .fill("Closed over the holiday, open as usual after it.");
    await save.click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("关于元旦假期办事窗口安排的公告");
    await expect(page.getByText(say("announcements.ownDraftTitle"))).toBeVisible();
  });

  test("a half-filled form is there again after the page was left", async ({ browserOf, say }) => {
    const page = await browserOf({ as: "bureau.registration" });
    await page.goto("/bureau/announcements/new");
    const title = page.getByLabel(say("announcements.titleZh"));
    await title.fill("尚未写完的公告");
    const isKept = () =>
      Object.values(sessionStorage).some((kept) => String(kept).includes("尚未写完的公告"));
    await expect.poll(() => page.evaluate(isKept)).toBe(true);
    page.once("dialog", (question) => question.accept());
    await page.reload();
    await expect(page.getByText(say("forms.restored"))).toBeVisible();
    await expect(title).toHaveValue("尚未写完的公告");
  });
});
