import { dateInShanghai } from "@/lib/platform/clock";
import { expect, inBothLanguages, test } from "./support/test";
import { containing } from "./support/words";

const changes = {
  "zh-CN": { key: "import.undoDays", value: 21 },
  en: { key: "office.termNoticeDays", value: 75 },
};

inBothLanguages((language) => {
  test("an administrator changes a rule, and everyone can read it", async ({
    page: visitor,
    browserOf,
    say,
  }) => {
    const { key, value } = changes[language];
    const rule = say(`district.rules.${key.replace(".", "_")}`);
    const reason = "经局务会议讨论决定";
    const admin = await browserOf({ as: "admin.system" });
    await admin.goto("/admin/rules");
    await admin.getByRole("row").getByRole("link", { name: rule }).click();
    const newValue = admin.getByLabel(containing(say("district.newValue", { unit: "" }).slice(0, 4)));
    await newValue.fill("soon");
    await admin.getByLabel(say("district.validFrom")).fill(dateInShanghai(new Date()));
    await admin.getByLabel(say("district.reason")).fill(reason);
    await admin.getByRole("button", { name: say("district.saveRule") }).click();
    await expect(newValue).toHaveAccessibleDescription(containing(say("district.problems.number")));
    await newValue.fill(String(value));
    await admin.getByRole("button", { name: say("district.saveRule") }).click();
    await admin.getByRole("row").getByRole("link", { name: rule }).click();
    const versions = admin.getByRole("list", { name: say("district.versions") });
    await expect(versions).toContainText(reason);

    await visitor.goto("/rules");
    const row = visitor.getByRole("row").filter({ hasText: rule });
    await expect(row).toContainText(say("district.units.days", { value }));
  });

  test("an administrator enters the working days of a coming year", async ({ browserOf, say }) => {
    const year = language === "en" ? 2029 : 2028;
    const source = `国务院办公厅关于${year}年部分节假日安排的通知`;
    const admin = await browserOf({ as: "admin.system" });
    await admin.goto(`/admin/calendar?year=${year}`);
    await expect(admin.getByText(say("district.notPublished", { year }))).toBeVisible();
    await admin.getByLabel(say("district.source")).fill(source);
    const holidays = admin.getByLabel(containing(say("district.holidays")));
    await holidays.fill(`${year}年1月1日至${year}年1月3日\n${year}-02-30`);
    await admin.getByRole("button", { name: say("district.saveYear") }).click();
    const unreadable = say("district.problems.unreadable", { text: `${year}-02-30`, year });
    await expect(holidays).toHaveAccessibleDescription(containing(unreadable));
    await holidays.fill(`${year}年1月1日至${year}年1月3日`);
    await admin.getByRole("button", { name: say("district.saveYear") }).click();
    await expect(admin.getByText(say("district.calendarSource", { source }))).toBeVisible();
    await expect(admin.getByText(say("district.notPublished", { year }))).toHaveCount(0);
  });
});
