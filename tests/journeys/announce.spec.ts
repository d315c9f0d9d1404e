import { expect, inBothLanguages, test } from "./support/test";

const titles = {
  "zh-CN": { title: "关于年度检查材料报送的公告", titleEn: "Filing papers for the annual check" },
  en: {
    title: "关于社区社会组织备案窗口调整的公告",
    titleEn: "New counter for filing community organizations",
  },
};

inBothLanguages((language) => {
  test("an announcement drafted by one officer is published by another and reaches everyone", async ({
    page: visitor,
    browserOf,
    say,
    request,
  }) => {
    const { title, titleEn } = titles[language];
    const read = language === "en" ? titleEn : title;
    const officer = await browserOf({ as: "bureau.registration" });
    await officer.goto("/bureau/announcements");
    await officer.getByRole("link", { name: say("announcements.new") }).click();
    await expect(officer.getByRole("heading", { level: 1, name: say("announcements.new") })).toBeVisible();
    await officer
      .getByLabel(say("announcements.kind"))
      .selectOption({ label: say("announcements.kinds.annualCheck") });
    await officer.getByLabel(say("announcements.titleZh")).fill(title);
    await officer
      .getByLabel(say("announcements.bodyZh"))
      .fill("各社会组织：\n\n请于每年五月三十一日前报送。");
    await officer.getByRole("button", { name: say("announcements.save") }).click();
    await expect(officer.getByLabel(say("announcements.titleEn"))).toHaveAccessibleDescription(
      new RegExp(say("platform.problems.required")),
    );
    await officer.getByLabel(say("announcements.titleEn")).fill(titleEn);
    await officer.getByLabel(say("announcements.bodyEn")).fill("Please file by 31 May each year.");
    await officer.getByRole("button", { name: say("announcements.save") }).click();
    await expect(officer.getByText(say("announcements.ownDraftTitle"))).toBeVisible();
    await expect(officer.getByRole("button", { name: say("announcements.steps.publish") })).toHaveCount(0);

    const colleague = await browserOf({ as: "bureau.registration2" });
    await colleague.goto("/bureau/announcements?status=draft");
    await colleague.getByRole("row").getByRole("link", { name: read }).click();
    await colleague.getByRole("button", { name: say("announcements.steps.publish") }).click();
    await expect(colleague.getByText(say("announcements.statuses.published")).first()).toBeVisible();

    await visitor.goto("/announcements");
    await visitor.getByRole("listitem").getByRole("link", { name: read }).click();
    await expect(visitor.getByRole("heading", { level: 1, name: read })).toBeVisible();
    const feed = await request.get("/announcements.xml", { headers: { "Accept-Language": language } });
    expect(feed.headers()["content-type"]).toContain("application/rss+xml");
    expect(await feed.text()).toContain(`<title>${read}</title>`);
  });
});
