import { check, numberOn, verdictIs } from "./support/certificates";
import { expect, inBothLanguages, test } from "./support/test";

const nuanlin = { name: "上海普陀区暖邻加装电梯事务所", address: "/organizations/52310107MJX0000263" };

inBothLanguages(() => {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? "with script" : "without script", () => {
      test.use({ javaScriptEnabled });

      test("a certificate in force is valid, and stands beside the register", async ({ page, say }) => {
        await page.goto(`${nuanlin.address}/certificate`);
        const number = await numberOn(page, say);
        await check(page, say, ` ${number} `);
        await verdictIs(page, say, "valid");
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
        await verdictIs(page, say, "neverIssued");
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
    await verdictIs(page, say, "revoked");
    await expect(page.getByText(name.split("\n")[0] ?? name).first()).toBeVisible();
    await expect(page.getByText(say("organizations.statuses.deregistered")).first()).toBeVisible();
  });
});
