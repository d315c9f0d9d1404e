import { expect, inBothLanguages, test } from "./support/test";

const recipients = { "zh-CN": "13900139001", en: "resident.of.putuo@example.org" };

inBothLanguages((language) => {
  test("a resident signs in with a code from their phone or mail, without an account before", async ({
    page,
    context,
    say,
  }) => {
    const recipient = recipients[language];
    await page.goto("/sign-in");
    await page.getByLabel(say("signIn.code.recipient"), { exact: true }).fill("1390");
    await page.getByRole("button", { name: say("signIn.code.send") }).click();
    await expect(page.getByRole("alert").getByText(say("accounts.problems.recipient"))).toBeVisible();
    await page.getByLabel(say("signIn.code.recipient"), { exact: true }).fill(recipient);
    await page.getByRole("button", { name: say("signIn.code.send") }).click();
    await expect(page.getByRole("heading", { level: 1, name: say("signIn.code.enterTitle") })).toBeVisible();

    const outbox = await context.newPage();
    const message = outbox.getByRole("row").filter({ hasText: recipient }).first();
    await expect(async () => {
      await outbox.goto("/outbox");
      await expect(message).toBeVisible({ timeout: 500 });
    }).toPass();
    const code = (await message.innerText()).match(/(?<!\d)\d{6}(?!\d)/)?.[0] ?? "";

    await page.getByLabel(say("signIn.code.code")).fill(code === "000000" ? "000001" : "000000");
    await page.getByRole("button", { name: say("signIn.code.submit"), exact: true }).click();
    await expect(page.getByRole("alert").getByText(say("signIn.problems.wrongCode"))).toBeVisible();
    await page.getByLabel(say("signIn.code.code")).fill(code);
    await page.getByRole("button", { name: say("signIn.code.submit"), exact: true }).click();
    await expect(page).toHaveURL("/account");
    await expect(page.getByRole("heading", { level: 1, name: say("account.title") })).toBeVisible();
  });
});
