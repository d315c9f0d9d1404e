import { readFile } from "node:fs/promises";
import { expect, inBothLanguages, test } from "./support/test";

inBothLanguages(() => {
  test("the auditor searches the record of events, takes it along, and finds it intact", async ({
    browserOf,
    say,
  }) => {
    const auditor = await browserOf({ as: "admin.audit" });
    await auditor.goto("/admin/events");
    await auditor.getByLabel(say("admin.eventsSearch")).fill("王斌");
    await auditor.keyboard.press("Enter");
    const rows = auditor.getByRole("row").filter({ has: auditor.getByRole("cell") });
    await expect(rows.first()).toContainText("王斌");
    await expect(rows.filter({ hasNotText: "王斌" })).toHaveCount(0);

    await auditor
      .locator("summary")
      .filter({ hasText: say("interface.list.export") })
      .click();
    const download = auditor.waitForEvent("download");
    await auditor.getByRole("link", { name: say("interface.list.formats.csv") }).click();
    expect(await readFile(await (await download).path(), "utf8")).toContain("王斌");

    await rows.first().getByRole("link").click();
    await expect(auditor.getByText(say("admin.hash"), { exact: true })).toBeVisible();
    await auditor.goto("/admin/events");
    await auditor.getByRole("link", { name: say("admin.checkIntegrity") }).click();
    await expect(auditor.getByText(say("admin.intact"))).toBeVisible();
  });
});
