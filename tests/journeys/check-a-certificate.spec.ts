import type { Page } from "@playwright/test";
import { expect, inBothLanguages, test } from "./support/test";
import type { Say } from "./support/words";

const nuanlin = { name: "上海普陀区暖邻加装电梯事务所", address: "/organizations/52310107MJX0000263" };

/** The number on a certificate, as the page of its organization names it. */
async function numberOn(page: Page, say: Say): Promise<string> {
  const term = page.getByRole("term").filter({ hasText: say("organizations.fields.certificateNumber") });
  return term.locator("xpath=following-sibling::dd[1]").innerText();
}

async function check(page: Page, say: Say, number: string) {
  await page.goto("/");
  await page
    .getByRole("contentinfo")
    .getByRole("link", { name: say("desks.footer.verify") })
    .click();
  await page.getByLabel(say("certificates.verify.field")).fill(number);
  await page.getByRole("button", { name: say("certificates.verify.submit") }).click();
}

const verdict = (page: Page) => page.getByRole("heading", { level: 1 });

inBothLanguages(() => {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? "with script" : "without script", () => {
      test.use({ javaScriptEnabled });

      test("a certificate in force is valid, and stands beside the register", async ({ page, say }) => {
        await page.goto(`${nuanlin.address}/certificate`);
        const number = await numberOn(page, say);
        await check(page, say, ` ${number} `);
        await expect(verdict(page)).toHaveText(say("certificates.verify.words.valid"));
        await expect(page.getByText(nuanlin.name).first()).toBeVisible();
        await expect(page.getByText("周雅琴").first()).toBeVisible();
        await page.getByRole("link", { name: say("certificates.verify.openOrganization") }).click();
        await expect(page).toHaveURL(nuanlin.address);
      });

      test("a number that was never issued says so, keeps what was typed and what to do", async ({
        page,
        say,
      }) => {
        await check(page, say, "沪普民证字[1999]第999999号");
        await expect(verdict(page)).toHaveText(say("certificates.verify.words.neverIssued"));
        await expect(page.getByText("12345")).toBeVisible();
        await expect(page.getByLabel(say("certificates.verify.field"))).toHaveValue(
          "沪普民证字[1999]第999999号",
        );
      });
    });
  }

  test("the certificate of an organization that is no more is void", async ({ page, say }) => {
    await page.goto("/organizations?status=deregistered");
    const first = page.getByRole("row").nth(1).getByRole("link").first();
    const name = (await first.innerText()).trim();
    await first.click();
    await page
      .getByRole("link", { name: say("organizations.page.tabNames.certificate"), exact: true })
      .click();
    const number = await numberOn(page, say);
    await check(page, say, number);
    await expect(verdict(page)).toHaveText(say("certificates.verify.words.revoked"));
    await expect(page.getByText(name.split("\n")[0] ?? name).first()).toBeVisible();
    await expect(page.getByText(say("organizations.statuses.deregistered")).first()).toBeVisible();
  });
});
