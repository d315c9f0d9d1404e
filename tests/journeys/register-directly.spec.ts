import { dateInShanghai } from "@/lib/platform/clock";
import { answersFor, makeName } from "@/tests/factories/registration-answers";
import { begin, sendIn } from "./support/apply";
import { openCase, statusIs } from "./support/cases";
import { fillIn } from "./support/fill-in";
import { takeStep } from "./support/office-steps";
import { signInByCode } from "./support/sign-in-by-code";
import { expect, inBothLanguages, test } from "./support/test";
import { containing } from "./support/words";

const stories = {
  "zh-CN": { recipient: "13900139105", serial: 4_555 },
  en: { recipient: "neighbors.of.putuo@example.org", serial: 4_666 },
};
const kind = "establishment";

inBothLanguages((language) => {
  const { recipient, serial } = stories[language];
  const title = makeName(serial);

  test("where registration is direct, nobody is asked for consent", async ({ page, browserOf, say }) => {
    const answers = answersFor(kind, {
      serial,
      title,
      today: dateInShanghai(new Date()),
      subdistrictCode: "310107015",
      communityCode: "310107015001",
      supervisoryUnitId: null,
      isDirect: true,
    });
    const consent = containing(say("cases.registration.stages.consent"));
    const acceptance = containing(say("cases.registration.stages.acceptance"));
    await page.goto("/applications");
    await signInByCode(page, say, recipient);
    const path = await begin(page, say, kind);
    await fillIn(page, path, kind, answers);
    await sendIn(page, say, path);
    const way = page.getByRole("main").getByRole("list");
    await expect(way.getByText(say("applications.way.acceptance", { authority: "bureau" }))).toBeVisible();
    await expect(way.getByText(say("applications.way.consent"))).toHaveCount(0);

    const center = await browserOf({ as: "center.changshou" });
    await openCase(center, "/center/cases", title);
    await expect(center.getByText(say("cases.facts.direct"))).toBeVisible();
    await takeStep(center, say, "endorse");
    await statusIs(center, say, "consented");
    const steps = center.getByRole("list", { name: say("interface.steps.label") }).getByRole("listitem");
    await expect(steps.filter({ hasText: consent })).toHaveCount(0);
    await expect(steps.and(center.locator("[aria-current=step]"))).toHaveText(acceptance);

    const supervisor = await browserOf({ as: "supervisory.changshou" });
    await supervisor.goto(`/supervisory-unit/cases?tab=all&q=${title}`);
    await expect(supervisor.getByText(say("cases.inbox.nothingFound"), { exact: true })).toBeVisible();

    const officer = await browserOf({ as: "bureau.registration" });
    await openCase(officer, "/bureau/cases", title);
    await takeStep(officer, say, "accept");
    await page.goto(path);
    await expect(page.getByText(containing(say("applications.next.accepted")))).toBeVisible();
  });
});
