import { materialsOf, sectionsOf } from "@/lib/domain/registrations/application/rules";
import { dateInShanghai } from "@/lib/platform/clock";
import { answersFor, makeName } from "@/tests/factories/registration-answers";
import { signInByCode } from "./support/sign-in-by-code";
import { expect, inBothLanguages, test } from "./support/test";
import { containing } from "./support/words";
import { handIn, writeSection } from "./support/write-application";

// Their own residents and names, so that neither story stands in the way of the other.
const stories = {
  "zh-CN": { recipient: "13900139101", serial: 4_111, phone: { width: 390, height: 844 } },
  en: { recipient: "founder.of.putuo@example.org", serial: 4_222, phone: { width: 1280, height: 800 } },
};
const kind = "establishment";

inBothLanguages((language) => {
  const { recipient, serial, phone } = stories[language];
  test.use({ viewport: phone });

  test("a resident founds an organization, from the code on the phone to the receipt", async ({
    page,
    say,
  }) => {
    test.setTimeout(120_000);
    const answers = answersFor(kind, {
      serial,
      today: dateInShanghai(new Date()),
      title: makeName(serial),
      subdistrictCode: "310107015",
      communityCode: "310107015001",
      supervisoryUnitId: null,
      isDirect: true,
    });
    delete answers.place?.communityCode;

    await page.goto("/applications/new");
    await signInByCode(page, say, recipient);
    await expect(page).toHaveURL("/applications/new");
    await page.getByRole("link", { name: say(`registrations.kinds.${kind}`), exact: true }).click();
    await page.getByRole("button", { name: say("applications.new.start") }).click();
    await expect(page).toHaveURL(/\/applications\/[0-9a-f-]{36}$/);
    const overview = page.url();
    const sections = sectionsOf(kind);
    const required = materialsOf(kind, answers).filter(({ isRequired }) => isRequired);
    const all = sections.length + required.length;
    await expect(page.getByText(say("applications.progress", { done: 0, all }))).toBeVisible();

    await page
      .getByRole("link", { name: say("applications.toCheck") })
      .first()
      .click();
    const missing = page.getByRole("link", {
      name: say("applications.missing.section", { name: say("registrations.sections.name") }),
    });
    await expect(page.getByText(say("applications.check.barred"))).toBeVisible();
    await missing.click();
    for (const section of sections) await writeSection(page, say, section, answers);

    await expect(page).toHaveURL(`${overview}/materials`);
    for (const { key } of required) await handIn(page, say, key);
    await page.goto(overview);
    await expect(page.getByText(say("applications.progress", { done: all, all }))).toBeVisible();
    await page
      .getByRole("link", { name: say("applications.toCheck") })
      .first()
      .click();
    await expect(page.getByText(makeName(serial)).first()).toBeVisible();
    await expect(page.locator("main")).not.toContainText(/3101071975/);

    const send = page.getByRole("button", { name: say("registrations.steps.submit") });
    await send.click();
    await expect(page.getByText(say("applications.problems.declaration")).first()).toBeVisible();
    await page.getByLabel(say("applications.check.declaration")).check();
    await send.click();
    await expect(page).toHaveURL(`${overview}/receipt`);
    await expect(
      page.getByRole("heading", { level: 1, name: say("applications.receipt.title") }),
    ).toBeVisible();
    const number = /PT-\d{4}-\d{6}/;
    await expect(page.getByText(number).first()).toBeVisible();
    const address = await page
      .getByRole("link", { name: say("applications.receipt.pdf") })
      .getAttribute("href");
    const receipt = await page.request.get(address ?? "");
    expect(receipt.headers()["content-type"]).toContain("application/pdf");
    expect((await receipt.body()).subarray(0, 5).toString()).toBe("%PDF-");

    await page.getByRole("link", { name: say("applications.receipt.follow") }).click();
    await expect(page.getByText(containing(say("applications.next.submitted")))).toBeVisible();
    await page.getByLabel(say("applications.messages.body")).fill("材料原件需要送到中心吗？");
    await page.getByRole("button", { name: say("applications.messages.send") }).click();
    await expect(page.getByRole("listitem").filter({ hasText: "材料原件需要送到中心吗？" })).toBeVisible();

    await page.goto("/applications");
    const listed = page.getByRole("listitem").filter({ hasText: makeName(serial) });
    await expect(listed).toContainText(number);
    await expect(listed).toContainText(say("registrations.statuses.submitted"));
  });
});
