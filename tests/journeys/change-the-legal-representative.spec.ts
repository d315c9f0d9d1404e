import { addDays, dateInShanghai } from "@/lib/platform/clock";
import { makeIdentityNumber } from "@/tests/factories/registration-answers";
import { begin, handInAll, sendIn, writeAll } from "./support/apply";
import { appoint } from "./support/appoint";
import { check, numberOn, verdictIs } from "./support/certificates";
import { takeStep } from "./support/office-steps";
import { expect, inBothLanguages, test } from "./support/test";
import { writeSection } from "./support/write-application";

// Organizations of Changshou that nothing else happens to.
const stories = {
  "zh-CN": {
    organization: "上海普陀区睦和社区治理服务中心",
    code: "52310107MJX022698G",
    former: { name: "张佳慧", loginName: "zhang.jiahui" },
    successor: "陆思齐",
    serial: 6_111,
  },
  en: {
    organization: "上海普陀区颐乐为老服务中心",
    code: "52310107MJX0198357",
    former: { name: "董思远", loginName: "dong.siyuan" },
    successor: "顾望舒",
    serial: 6_222,
  },
};
const kind = "change";

inBothLanguages((language) => {
  const { organization, code, former, successor, serial } = stories[language];

  test("an organization changes its legal representative, and its old certificate gives way to a new one", async ({
    browserOf,
    page: visitor,
    say,
  }) => {
    test.setTimeout(120_000);
    await visitor.goto(`/organizations/${code}/certificate`);
    const oldNumber = await numberOn(visitor, say);

    const today = dateInShanghai(new Date());
    const identity = makeIdentityNumber(serial);
    const changes = {
      particulars: ["legalRepresentative"],
      legalRepresentativeName: successor,
      legalRepresentativeIdentity: identity,
      legalRepresentativePhone: "13900005678",
      reason: "原法定代表人任期届满，理事会改选。",
    };
    const meeting = { heldOn: addDays(today, -6), body: "理事会", due: "9", present: "8", inFavor: "8" };
    const answers = { changes, meeting };

    const desk = await appoint(browserOf, say, { ...former, organization: code });
    const path = await begin(desk, say, kind);
    const misread = `${identity.slice(0, -1)}${identity.endsWith("1") ? "2" : "1"}`;
    const mistaken = { ...answers, changes: { ...changes, legalRepresentativeIdentity: misread } };
    await writeAll(desk, say, path, kind, mistaken);
    await handInAll(desk, say, path, kind, answers);
    await desk.goto(`${path}/check`);
    const bars = desk.getByRole("region", { name: say("checks.counts.failed", { count: 1 }) });
    await expect(bars).toContainText(say("checks.identityNumbers.title"));
    await expect(desk.getByText(say("applications.check.barredByCheck"))).toBeVisible();
    await bars.getByRole("link", { name: say("checks.toField") }).click();
    await writeSection(desk, say, "changes", { changes: { legalRepresentativeIdentity: identity } });
    await sendIn(desk, say, path);

    const matter = path.replace("/applications", "/cases");
    const center = await browserOf({ as: "center.changshou" });
    await center.goto(matter);
    await takeStep(center, say, "endorse");
    const unit = await browserOf({ as: "supervisory.changshou" });
    await unit.goto(matter);
    await takeStep(unit, say, "consent");

    const officer = await browserOf({ as: "bureau.registration" });
    await officer.goto(matter);
    await expect(officer.getByRole("deletion")).toHaveText(former.name);
    const inOrder = officer.locator("details").filter({ hasText: say("checks.exitAudit.title") });
    await inOrder.locator("> summary").click();
    await expect(inOrder.getByText(say("checks.exitAudit.passed"))).toBeVisible();
    await takeStep(officer, say, "accept");
    await takeStep(officer, say, "recommend", "离任审计报告和会议纪要齐全，符合规定。");
    const approver = await browserOf({ as: "bureau.approver" });
    await approver.goto(matter);
    await takeStep(approver, say, "approve");

    await visitor.goto(`/organizations/${code}`);
    await expect(visitor.getByRole("heading", { level: 1, name: organization })).toBeVisible();
    await expect(visitor.getByText(successor, { exact: true }).first()).toBeVisible();
    await visitor.goto(`/organizations/${code}/certificate`);
    const newNumber = await numberOn(visitor, say);
    expect(newNumber).not.toBe(oldNumber);
    await check(visitor, say, oldNumber);
    await verdictIs(visitor, say, "replaced");
    await visitor
      .getByRole("link", { name: say("certificates.verify.newer", { number: newNumber }) })
      .click();
    await verdictIs(visitor, say, "valid");
    await expect(visitor.getByText(successor, { exact: true }).first()).toBeVisible();
  });
});
