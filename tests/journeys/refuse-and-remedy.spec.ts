import { ruleDefinitions } from "@/lib/domain/district/schema";
import { dateInShanghai } from "@/lib/platform/clock";
import { answersFor, makeName } from "@/tests/factories/registration-answers";
import { begin, sendIn, writeAll } from "./support/apply";
import { openCase, readLetter, statusIs } from "./support/cases";
import { stepOf, takeStep } from "./support/office-steps";
import { expectPdf } from "./support/papers";
import { signInByCode } from "./support/sign-in-by-code";
import { expect, inBothLanguages, test } from "./support/test";
import { containing } from "./support/words";

const stories = {
  "zh-CN": { recipient: "13900139103", serial: 4_333 },
  en: { recipient: "refused.in.putuo@example.org", serial: 4_444 },
};
const kind = "nameCheck";
const reason = "长寿路街道已有一家名称近似的社区服务中心，容易使公众误认。";
const { "remedy.reviewDays": review, "remedy.lawsuitMonths": lawsuit } = ruleDefinitions;

inBothLanguages((language) => {
  const { recipient, serial } = stories[language];
  const title = makeName(serial);
  const basisOf = (rule: { basis: string; basisEn: string }) =>
    language === "en" ? rule.basisEn : rule.basis;

  test("a refusal gives its ground, its reason and the remedies, and the next attempt is filled in", async ({
    page,
    browserOf,
    say,
  }) => {
    const answers = answersFor(kind, {
      serial,
      title,
      today: dateInShanghai(new Date()),
      subdistrictCode: "310107015",
      communityCode: "310107015001",
      supervisoryUnitId: null,
      isDirect: true,
    });
    await page.goto("/applications");
    await signInByCode(page, say, recipient);
    const path = await begin(page, say, kind);
    await writeAll(page, say, path, kind, answers);
    await sendIn(page, say, path);

    const ground = say("registrations.refusalGrounds.sameInArea");
    const officer = await browserOf({ as: "bureau.registration" });
    await openCase(officer, "/bureau/cases", title);
    await takeStep(officer, say, "accept");
    const recommend = stepOf(officer, "recommend");
    await recommend.getByRole("radio", { name: say("registrations.outcomes.refused"), exact: true }).check();
    await recommend.getByLabel(say("cases.registration.ground")).selectOption({ label: ground });
    await recommend.getByLabel(say("cases.registration.labels.recommend")).fill(reason);
    await recommend.getByRole("button", { name: say("registrations.steps.recommend"), exact: true }).click();
    await expect(officer.getByText(say("cases.registration.ownReview"))).toBeVisible();

    const approver = await browserOf({ as: "bureau.approver" });
    await openCase(approver, "/bureau/cases", title);
    await stepOf(approver, "refuse").locator("> summary").click();
    await readLetter(approver, say, "refuse", title, reason);
    await takeStep(approver, say, "refuse");
    await statusIs(approver, say, "refused");

    await page.goto(path);
    const outcome = page.getByRole("main");
    await expect(outcome).toContainText(say("applications.outcome.refused.title"));
    await expect(outcome).toContainText(ground);
    await expect(outcome).toContainText(reason);
    const periods = [
      say("applications.outcome.refused.review", { days: review.value, basis: basisOf(review) }),
      say("applications.outcome.refused.lawsuit", { months: lawsuit.value, basis: basisOf(lawsuit) }),
    ];
    for (const period of periods) await expect(outcome.getByText(period)).toBeVisible();
    await expectPdf(page.getByRole("link", { name: containing(say("registrations.letterKinds.refusal")) }));

    await page.getByRole("link", { name: say("applications.outcome.again") }).click();
    await expect(page.getByText(say("applications.new.again"))).toBeVisible();
    await page.getByRole("button", { name: say("applications.new.start") }).click();
    await page.getByRole("link", { name: containing(say("registrations.sections.name")) }).click();
    await expect(page.getByLabel(say("registrations.fields.name.name"), { exact: true })).toHaveValue(title);
  });
});
