import type { Page } from "@playwright/test";
import { materialsOf, sectionsOf } from "@/lib/domain/registrations/application/rules";
import type { Answers } from "@/lib/domain/registrations/application/schema";
import { dateInShanghai } from "@/lib/platform/clock";
import { answersFor, makeName } from "@/tests/factories/registration-answers";
import { sendIn } from "./support/apply";
import { openCase, readLetter, statusIs } from "./support/cases";
import { check, verdictIs } from "./support/certificates";
import { stepOf, takeStep, unfold } from "./support/office-steps";
import { expectPdf } from "./support/papers";
import { signInByCode } from "./support/sign-in-by-code";
import { expect, inBothLanguages, test } from "./support/test";
import { containing, type Say } from "./support/words";
import { handIn, writeSection } from "./support/write-application";

// Their own residents and names, so that neither story stands in the way of the other.
const stories = {
  "zh-CN": {
    recipient: "13900139101",
    serial: 4_111,
    unit: "上海市普陀区人民政府长寿路街道办事处",
    viewport: { width: 390, height: 844 },
  },
  en: {
    recipient: "founder.of.putuo@example.org",
    serial: 4_222,
    unit: "Changshou Road Subdistrict Office",
    viewport: { width: 1280, height: 800 },
  },
};
const kind = "establishment";
const question = "材料原件需要送到中心吗？";
const wrong = "地址没有写到室号，请按租赁合同补全。";
const found = "名称、场所、资金和人员符合规定，建议准予登记。";
const caseNumber = /PT-\d{4}-\d{6}/;
const certificateNumber = /沪普民证字\S+号/;

/** Says that registration is not direct, and finds the supervisory unit by its name. */
async function chooseUnit(page: Page, say: Say, unit: string) {
  const section = page.locator("form#supervision");
  await section.getByRole("radio", { name: say("applications.form.false"), exact: true }).check();
  await section
    .getByRole("combobox", { name: say("registrations.fields.supervision.supervisoryUnitId") })
    .fill(unit);
  await page.getByRole("option", { name: unit, exact: true }).click();
}

type Wish = { recipient: string; unit: string; answers: Answers };

/** From the code on the phone to an application that is complete; ends on the check of its answers. */
async function writeApplication(page: Page, say: Say, { recipient, unit, answers }: Wish): Promise<string> {
  await page.goto("/applications/new");
  await signInByCode(page, say, recipient);
  await expect(page).toHaveURL("/applications/new");
  await page.getByRole("link", { name: say(`registrations.kinds.${kind}`), exact: true }).click();
  await page.getByRole("button", { name: say("applications.new.start") }).click();
  await expect(page).toHaveURL(/\/applications\/[0-9a-f-]{36}$/);
  const path = new URL(page.url()).pathname;
  const sections = sectionsOf(kind);
  const required = materialsOf(kind, answers).filter(({ isRequired }) => isRequired);
  const all = sections.length + required.length;
  await expect(page.getByText(say("applications.progress", { done: 0, all }))).toBeVisible();

  const toCheck = page.getByRole("link", { name: say("applications.toCheck") }).first();
  await toCheck.click();
  await expect(page.getByText(say("applications.check.barred"))).toBeVisible();
  const name = say("registrations.sections.name");
  await page.getByRole("link", { name: say("applications.missing.section", { name }) }).click();
  for (const section of sections) {
    if (section === "supervision") await chooseUnit(page, say, unit);
    await writeSection(page, say, section, answers);
  }
  await expect(page).toHaveURL(`${path}/materials`);
  for (const { key } of required) await handIn(page, say, key);
  await page.goto(path);
  await expect(page.getByText(say("applications.progress", { done: all, all }))).toBeVisible();
  await toCheck.click();
  return path;
}

inBothLanguages((language) => {
  const { recipient, serial, unit, viewport } = stories[language];
  const title = makeName(serial);
  test.use({ viewport });

  test("residents found an organization, through a correction to a certificate that anyone can check", async ({
    page,
    browserOf,
    say,
  }) => {
    test.setTimeout(180_000);
    const answers = answersFor(kind, {
      serial,
      title,
      today: dateInShanghai(new Date()),
      subdistrictCode: "310107015",
      communityCode: "310107015001",
      supervisoryUnitId: "",
      isDirect: false,
    });
    delete answers.place?.communityCode;
    delete answers.supervision?.supervisoryUnitId;

    const path = await writeApplication(page, say, { recipient, unit, answers });
    await expect(page.getByText(title).first()).toBeVisible();
    await expect(page.locator("main")).not.toContainText(/3101071975/);
    await page.getByRole("button", { name: say("registrations.steps.submit") }).click();
    await expect(page.getByText(say("applications.problems.declaration")).first()).toBeVisible();
    await sendIn(page, say, path);
    await expect(page.getByText(caseNumber).first()).toBeVisible();
    await expectPdf(page.getByRole("link", { name: say("applications.receipt.pdf") }));
    await page.getByRole("link", { name: say("applications.receipt.follow") }).click();
    await expect(page.getByText(containing(say("applications.next.submitted")))).toBeVisible();
    await page.getByLabel(say("applications.messages.body")).fill(question);
    await page.getByRole("button", { name: say("applications.messages.send") }).click();
    await expect(page.getByRole("listitem").filter({ hasText: question })).toBeVisible();

    const center = await browserOf({ as: "center.changshou" });
    await openCase(center, "/center/cases", title);
    await takeStep(center, say, "endorse");
    const supervisor = await browserOf({ as: "supervisory.changshou" });
    await openCase(supervisor, "/supervisory-unit/cases", title);
    await takeStep(supervisor, say, "consent");

    const officer = await browserOf({ as: "bureau.registration" });
    await openCase(officer, "/bureau/cases", title);
    const domicile = say("registrations.fields.place.domicile");
    await unfold(officer, "step-corrections");
    await officer
      .getByRole("checkbox", { name: say("cases.corrections.pickNamed", { name: domicile }), exact: true })
      .check();
    await officer
      .getByLabel(say("cases.corrections.reasonNamed", { name: domicile }), { exact: true })
      .fill(wrong);
    await stepOf(officer, "corrections")
      .getByRole("button", { name: say("registrations.steps.requestCorrection"), exact: true })
      .click();
    await statusIs(officer, say, "correcting");

    await page.goto("/applications");
    const waiting = page.getByRole("listitem").filter({ hasText: title });
    await expect(waiting).toContainText(say("registrations.statuses.correcting"));
    await waiting.getByRole("link", { name: title }).click();
    await expect(page.getByText(say("applications.corrections.title", { count: 1 }))).toBeVisible();
    await page.getByRole("link", { name: `${say("registrations.sections.place")} · ${domicile}` }).click();
    const field = page.getByLabel(domicile, { exact: true });
    await expect(field).toHaveAccessibleDescription(containing(wrong));
    await field.fill("上海市普陀区长寿路118号二楼203室");
    await page.getByRole("button", { name: say("applications.form.saveAndContinue") }).click();
    await expect(field).toBeHidden();
    await sendIn(page, say, path, "correct");

    await officer.reload();
    await expect(officer.locator("#at-place-domicile ins")).toHaveText("上海市普陀区长寿路118号二楼203室");
    await expect(officer.getByText(wrong).first()).toBeVisible();
    await expect(stepOf(officer, "corrections")).toHaveCount(0);
    await takeStep(officer, say, "accept");
    await takeStep(officer, say, "recommend", found);
    const approver = await browserOf({ as: "bureau.approver" });
    await openCase(approver, "/bureau/cases", title);
    await readLetter(approver, say, "approve", title, found);
    await takeStep(approver, say, "approve");
    await statusIs(approver, say, "approved");

    await page.goto(path);
    await expect(page.getByText(say("applications.outcome.approved.title")).first()).toBeVisible();
    const certificate = page.getByRole("link", { name: certificateNumber });
    const [number = ""] = (await certificate.innerText()).match(certificateNumber) ?? [];
    await expectPdf(certificate);
    await page.getByRole("link", { name: say("applications.outcome.approved.switch") }).click();
    await page.getByRole("button", { name: say("account.roles.confirm") }).click();
    await expect(page).toHaveURL("/organization");
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();

    const visitor = await browserOf();
    await check(visitor, say, number);
    await verdictIs(visitor, say, "valid");
    await visitor.getByRole("link", { name: say("certificates.verify.openOrganization") }).click();
    await expect(visitor.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await visitor.goto(`/announcements?q=${title}`);
    const announced = visitor.locator('a[href^="/announcements/"]').filter({ hasText: title });
    await announced.click();
    await expect(visitor.getByRole("heading", { level: 1 })).toContainText(title);
  });
});
