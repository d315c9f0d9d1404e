import { beginFiling, expectState, typeAndSave } from "./support/applications";
import { givePassword } from "./support/sign-in";
import { expect, inBothLanguages, test } from "./support/test";

// Sessions of their own: one story ends them, and none may find the drafts of another journey.
const writers = { "zh-CN": "center.ganquan", en: "org.nuanlin.finance" };

const purpose = "每周三、周五下午为小区独居老人量血压、理发、修小家电。";

inBothLanguages((language) => {
  test.describe("an application that is being written", () => {
    // These are what the stories are about: no connection, no session, somebody else's version.
    test.use({ tolerated: /(\/api\/applications\/\S+: (401|409)|net::ERR_INTERNET_DISCONNECTED)$/ });

    test("saves itself, says when, and continues in a tab opened later", async ({ page, context, say }) => {
      const section = await beginFiling(page, say, writers[language]);
      await typeAndSave(page, say("registrations.fields.group.purpose"), purpose);
      await expect(page.locator("[data-autosave]")).toHaveText(/\d{2}:\d{2}/);
      await page.close();

      const later = await context.newPage();
      await later.goto(section);
      await expect(later.getByLabel(say("registrations.fields.group.purpose"))).toHaveValue(purpose);
      await later.getByRole("button", { name: say("applications.form.saveAndContinue") }).click();
      const missing = later
        .getByRole("status")
        .filter({ hasText: say("registrations.fields.group.leaderName") });
      await expect(missing).toBeVisible();
      await missing.getByRole("link", { name: say("registrations.fields.group.leaderName") }).click();
      await typeAndSave(later, say("registrations.fields.group.leaderIdentity"), "310107196503120018");
      await later.reload();
      await expect(later.getByLabel(say("registrations.fields.group.leaderIdentity"))).toHaveValue(
        "310***********0018",
      );
    });

    test("loses nothing when the sign-in ends in between", async ({ page, context, say }) => {
      const section = await beginFiling(page, say, writers[language]);
      await typeAndSave(page, say("registrations.fields.group.name"), "甘泉便民服务队");

      const elsewhere = await context.newPage();
      await elsewhere.goto("/account/sessions");
      await elsewhere.getByRole("button", { name: say("account.sessions.everywhere") }).click();
      await expect(elsewhere).toHaveURL(/\/sign-in/);

      await page.getByLabel(say("registrations.fields.group.purpose")).fill(purpose);
      await expectState(page, "signedOut");
      const opening = context.waitForEvent("page");
      await page.getByRole("link", { name: say("forms.autosave.signIn") }).click();
      const signIn = await opening;
      await givePassword(signIn, say, writers[language]);
      await expect(signIn).toHaveURL(new RegExp(`${section}$`));
      await signIn.close();
      await page.bringToFront();
      await expectState(page, "saved");
      await page.reload();
      await expect(page.getByLabel(say("registrations.fields.group.purpose"))).toHaveValue(purpose);
    });

    test("keeps what is typed without a connection", async ({ page, context, say }) => {
      await beginFiling(page, say, writers[language]);
      await context.setOffline(true);
      await page.getByLabel(say("registrations.fields.group.purpose")).fill(purpose);
      await expectState(page, "offline");
      await context.setOffline(false);
      await expectState(page, "saved");
      await page.reload();
      await expect(page.getByLabel(say("registrations.fields.group.purpose"))).toHaveValue(purpose);
    });

    test("puts back what never reached the server after the tab was closed", async ({
      page,
      context,
      say,
    }) => {
      const section = await beginFiling(page, say, writers[language]);
      await context.setOffline(true);
      await page.getByLabel(say("registrations.fields.group.purpose")).fill(purpose);
      await expectState(page, "offline");
      await page.close({ runBeforeUnload: false });
      await context.setOffline(false);
      const later = await context.newPage();
      await later.goto(section);
      await expect(later.getByText(say("forms.autosave.restored"))).toBeVisible();
      await expect(later.getByLabel(say("registrations.fields.group.purpose"))).toHaveValue(purpose);
      await expectState(later, "saved");
    });

    test("tells the second of two windows, and both texts can be reached", async ({ page, context, say }) => {
      const section = await beginFiling(page, say, writers[language]);
      const field = say("registrations.fields.group.purpose");
      const other = await context.newPage();
      await other.goto(section);
      await typeAndSave(page, field, "第一个窗口写的");
      await other.getByLabel(field).fill("第二个窗口写的");
      await expectState(other, "conflict");
      await other.getByText(say("forms.autosave.showTheirs", { count: 1 })).click();
      await expect(other.getByText("第一个窗口写的")).toBeVisible();
      await expect(other.getByLabel(field)).toHaveValue("第二个窗口写的");
      await other.getByRole("button", { name: say("forms.autosave.keepMine") }).click();
      await expectState(other, "saved");

      await page.getByLabel(field).fill("第一个窗口又写");
      await expectState(page, "conflict");
      await page.getByRole("button", { name: say("forms.autosave.takeTheirs") }).click();
      await expect(page.getByLabel(field)).toHaveValue("第二个窗口写的");
      await expectState(page, "saved");
    });
  });
});
