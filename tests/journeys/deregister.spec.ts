import { dateInShanghai } from "@/lib/platform/clock";
import { formatDate } from "@/lib/platform/i18n/formats";
import { answersFor } from "@/tests/factories/registration-answers";
import { begin, handInAll, sendIn, writeAll } from "./support/apply";
import { appoint } from "./support/appoint";
import { check, numberOn, verdictIs } from "./support/certificates";
import { takeStep } from "./support/office-steps";
import { expect, inBothLanguages, test } from "./support/test";

// Organizations of Changshou, registered directly, that nothing else happens to.
const stories = {
  "zh-CN": {
    organization: "上海普陀区晚霞为老服务中心",
    code: "52310107MJX0174932",
    representative: { name: "陆惠芳", loginName: "lu.huifang" },
  },
  en: {
    organization: "上海普陀区慈康为老服务中心",
    code: "52310107MJX003841Q",
    representative: { name: "林正平", loginName: "lin.zhengping" },
  },
};
const kind = "deregistration";

inBothLanguages((language) => {
  const { organization, code, representative } = stories[language];

  test("an organization ends after its liquidation, and everybody can see that it has", async ({
    browserOf,
    page: visitor,
    say,
  }) => {
    test.setTimeout(120_000);
    await visitor.goto(`/organizations/${code}/certificate`);
    const number = await numberOn(visitor, say);

    const today = dateInShanghai(new Date());
    const place = { subdistrictCode: "310107015", communityCode: "310107015001" };
    const facts = { serial: 1, today, title: organization, supervisoryUnitId: null, isDirect: true };
    const answers = answersFor(kind, { ...facts, ...place });
    const desk = await appoint(browserOf, say, { ...representative, organization: code });
    const path = await begin(desk, say, kind);
    await writeAll(desk, say, path, kind, answers);
    await handInAll(desk, say, path, kind, answers);
    await sendIn(desk, say, path);

    const matter = path.replace("/applications", "/cases");
    const center = await browserOf({ as: "center.changshou" });
    await center.goto(matter);
    await takeStep(center, say, "endorse");
    const officer = await browserOf({ as: "bureau.registration" });
    await officer.goto(matter);
    await takeStep(officer, say, "accept");
    await takeStep(officer, say, "recommend", "清算完毕，公告期满，无人申报债权。");
    const approver = await browserOf({ as: "bureau.approver" });
    await approver.goto(matter);
    await takeStep(approver, say, "approve");

    await visitor.goto(`/organizations/${code}`);
    const tombstone = say("organizations.page.tombstone.deregistered", { date: formatDate(today, language) });
    await expect(visitor.getByText(tombstone)).toBeVisible();
    await check(visitor, say, number);
    await verdictIs(visitor, say, "revoked");
    await visitor.goto(`/announcements?kind=deregistration&q=${organization}`);
    await visitor.locator('main a[href^="/announcements/"]').first().click();
    await expect(visitor).toHaveURL(/\/announcements\/[0-9a-f-]{36}$/);
    await visitor.locator(`main a[href="/organizations/${code}"]`).click();
    await expect(visitor).toHaveURL(`/organizations/${code}`);
  });
});
