import { readFile } from "node:fs/promises";
import { makeUscc } from "@/lib/platform/identifiers/uscc";
import { checkRows, statusIs, uploadSheet } from "./support/import-steps";
import { expect, inBothLanguages, test } from "./support/test";

const sheets = {
  "zh-CN": { known: "52310107MJX018197L", bodies: ["MJX98001", "MJX98002", "MJX98003"], brand: "晨曦" },
  en: { known: "52310107MJX011550Y", bodies: ["MJX98101", "MJX98102", "MJX98103"], brand: "晚晴" },
};

const headings = "信用代码,单位名称,行业,街道,地址,成立时间,法人代表,开办资金（万元）,联系电话";

inBothLanguages((language) => {
  test("an administrator imports a sheet with errors, mends them, imports again, and undoes", async ({
    page: visitor,
    browserOf,
    say,
  }) => {
    test.slow();
    const { known, bodies, brand } = sheets[language];
    const [first = "", second = "", third = ""] = bodies.map((body) => makeUscc("2", "310107", body));
    const mistyped = second.replace(/.$/, (last) => (last === "1" ? "2" : "1"));
    const nameOf = (number: string) => `上海普陀区${brand}${number}为老服务中心`;
    const line = (code: string, number: string, subdistrict: string, day: string) =>
      `${code},${nameOf(number)},养老服务,${subdistrict},上海市普陀区兰溪路${number}号,${day},陆明,3,021-52560000`;
    const sheet = [
      headings,
      `${known},,,,,,,,021-52569999`,
      line(first, "101", "曹杨新村街道", "2024.3.5"),
      line(mistyped, "102", "曹杨新村街道", "2024年3月6日"),
      line(third, "103", "曹杨心村街道", "2024-02-30"),
    ].join("\r\n");

    const admin = await browserOf({ as: "admin.system" });
    await uploadSheet(admin, say, `${brand}.csv`, sheet);
    await checkRows(admin, say);
    const faults = admin.getByRole("row").filter({ has: admin.getByRole("cell") });
    await expect(faults.filter({ hasText: "A4" })).toContainText(
      say("imports.problems.usccCheck", { shown: mistyped, expected: second }),
    );
    await expect(faults.filter({ hasText: "D5" })).toContainText(
      say("imports.problems.subdistrictNearest", { shown: "曹杨心村街道", nearest: "曹杨新村街道" }),
    );
    await expect(faults.filter({ hasText: "F5" })).toContainText("2024-02-30");

    const download = admin.waitForEvent("download");
    await admin.getByRole("link", { name: say("imports.failedFile.csv"), exact: true }).click();
    const failed = await readFile(await (await download).path(), "utf8");
    expect(failed).toContain(say("imports.failedFile.reason"));
    expect(failed).not.toContain(first);

    await admin.getByRole("button", { name: say("imports.apply.submit", { good: 2 }) }).click();
    await statusIs(admin, say, "applied");
    await visitor.goto(`/organizations/${first}`);
    await expect(visitor.getByRole("heading", { level: 1, name: nameOf("101") })).toBeVisible();

    const mended = failed
      .replaceAll(mistyped, second)
      .replaceAll("曹杨心村街道", "曹杨新村街道")
      .replaceAll("2024-02-30", "2024-02-28");
    await uploadSheet(admin, say, `${brand}-2.csv`, mended);
    await checkRows(admin, say);
    await admin.getByRole("button", { name: say("imports.apply.submit", { good: 2 }) }).click();
    await statusIs(admin, say, "applied");
    await visitor.goto(`/organizations?q=${brand}`);
    await expect(visitor.getByRole("row").getByRole("link", { name: containingName(brand) })).toHaveCount(3);

    await admin.getByLabel(say("imports.undo.reason")).fill("误将筹备中的机构导入名录");
    await admin.getByRole("button", { name: say("imports.steps.undo") }).click();
    await statusIs(admin, say, "undone");
    await visitor.reload();
    await expect(visitor.getByRole("row").getByRole("link", { name: containingName(brand) })).toHaveCount(1);
    expect((await visitor.goto(`/organizations/${second}`))?.status()).toBe(404);
  });
});

function containingName(brand: string) {
  return new RegExp(`上海普陀区${brand}10\\d为老服务中心`);
}
