import { dateInShanghai } from "@/lib/platform/clock";
import { answersFor } from "@/tests/factories/registration-answers";
import { begin, handInAll, sendIn } from "./support/apply";
import { takeStep } from "./support/office-steps";
import { signInByCode } from "./support/sign-in-by-code";
import { expect, inBothLanguages, test } from "./support/test";
import { containing } from "./support/words";
import { writeSection } from "./support/write-application";

const groups = {
  "zh-CN": { title: "普雄居委会灯谜小组", serial: 5_111, leader: "13900139121" },
  en: { title: "普雄居委会修伞小组", serial: 5_222, leader: "13900139122" },
};
const kind = "communityFiling";
const neighborhood = "绿洲城市花园居委会";
const filingNumber = /PT-015-\d{4}-\d{4}/;

inBothLanguages((language) => {
  const { title, serial, leader } = groups[language];

  test("a center files a group for neighbors, which later begins to register as what it was filed", async ({
    browserOf,
    page: visitor,
    say,
  }) => {
    test.setTimeout(120_000);
    const answers = answersFor(kind, {
      serial,
      title,
      today: dateInShanghai(new Date()),
      subdistrictCode: "310107015",
      communityCode: "310107015001",
      supervisoryUnitId: null,
      isDirect: true,
    });
    delete answers.group?.communityCode;
    const center = await browserOf({ as: "center.changshou" });
    const path = await begin(center, say, kind);
    await center.goto(`${path}/sections/group`);
    const community = center.getByRole("combobox", { name: say("registrations.fields.group.communityCode") });
    await community.and(center.locator("input")).fill(neighborhood);
    await center.getByRole("option", { name: neighborhood }).click();
    await writeSection(center, say, "group", answers);
    await handInAll(center, say, path, kind, answers);
    await sendIn(center, say, path);

    const matter = path.replace("/applications", "/center/cases");
    await center.goto(matter);
    await takeStep(center, say, "accept");
    await takeStep(center, say, "recommend", "成员、活动和场地均已核实。");
    await expect(center.getByText(say("cases.registration.ownReview"))).toBeVisible();

    const head = await browserOf({ as: "center.changshou.head" });
    await head.goto(matter);
    await takeStep(head, say, "approve");
    await expect(
      head.getByText(say("registrations.statuses.approved"), { exact: true }).first(),
    ).toBeVisible();

    await center.goto(path);
    const certificate = center.getByRole("link", { name: /PDF/ }).first();
    const paper = await center.request.get((await certificate.getAttribute("href")) ?? "");
    expect(paper.headers()["content-type"]).toContain("application/pdf");
    await center.getByRole("link", { name: say("applications.outcome.approved.page") }).click();
    await expect(center).toHaveURL(/\/organizations\/filed\//);

    await visitor.goto(`/organizations?register=filed&q=${title}`);
    await visitor.getByRole("row").getByRole("link", { name: title }).click();
    await expect(visitor.getByRole("heading", { level: 1, name: title })).toBeVisible();
    const number = (await visitor.getByText(filingNumber).first().innerText()).match(filingNumber)?.[0] ?? "";

    await visitor.goto("/applications/new/upgrade");
    await signInByCode(visitor, say, leader);
    await visitor.getByLabel(say("applications.new.filingNumber")).fill("PT-015-1999-0001");
    await visitor.getByRole("button", { name: say("applications.new.start") }).click();
    await expect(visitor.getByText(say("applications.problems.noSuchFiling")).first()).toBeVisible();
    await visitor.getByLabel(say("applications.new.filingNumber")).fill(number);
    await visitor.getByRole("button", { name: say("applications.new.start") }).click();
    await expect(visitor.getByRole("heading", { level: 1, name: containing(title) })).toBeVisible();
    const upgrade = visitor.url();
    await visitor.goto(`${upgrade}/sections/name`);
    await expect(visitor.locator("#name [name=name]")).toHaveValue(title);
    await visitor.goto(`${upgrade}/sections/members`);
    await expect(visitor.locator("#members [name=individualMembers]")).toHaveValue("18");
  });
});
