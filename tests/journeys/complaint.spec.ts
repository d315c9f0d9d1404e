import { stepOf, unfold } from "./support/office-steps";
import { signInByCode } from "./support/sign-in-by-code";
import { expect, inBothLanguages, test } from "./support/test";
import { containing } from "./support/words";

const nuanlin = "暖邻加装电梯事务所";
const phones = { "zh-CN": "13900139301", en: "13900139302" } as const;

inBothLanguages((language) => {
  const body = `${language}：装电梯时楼道的灯坏了两个星期，没有人来修。`;
  const question = `${language}：请说明施工期间楼道照明的维护情况。`;
  const answer = `${language}：灯已经换好，并安排专人每天巡查。`;
  const finding = `${language}：楼道灯损坏两周未修，情况属实，现已更换。`;
  const reply = `${language}：您反映的情况属实，灯已更换，今后每天巡查。`;

  test("a resident complains from the page of an organization, signs in on the way, and rates the reply", async ({
    browserOf,
    say,
  }) => {
    test.setTimeout(300_000);
    const resident = await browserOf({ viewport: { width: 390, height: 844 } });
    await resident.goto(`/complaints?q=${encodeURIComponent(nuanlin)}`);
    await resident
      .getByRole("link", { name: containing(nuanlin) })
      .first()
      .click();
    await expect(resident).toHaveURL(/\/organizations\//);
    await resident
      .getByRole("link", { name: say("complaints.entry.link") })
      .first()
      .click();
    await expect(
      resident.getByRole("heading", { level: 1, name: say("complaints.form.complainTitle") }),
    ).toBeVisible();
    const form = resident.locator("#complaint");
    await form.getByRole("button", { name: say("complaints.form.goOn") }).click();
    await expect(
      resident
        .getByRole("alert")
        .filter({ hasText: say("complaints.problems.topic") })
        .first(),
    ).toBeVisible();
    await form.getByLabel(containing(say("complaints.form.topic"))).selectOption("nuisance");
    await form.getByLabel(containing(say("complaints.form.body"))).fill(body);
    await form.getByLabel(containing(say("complaints.form.place"))).fill("三号楼");
    await form.getByRole("button", { name: say("complaints.form.goOn") }).click();

    await expect(resident).toHaveURL(/\/sign-in/);
    await signInByCode(resident, say, phones[language]);
    await expect(resident).toHaveURL(/\/complaints\/new/);
    await expect(form.getByLabel(containing(say("complaints.form.body")))).toHaveValue(body);
    await expect(form.getByLabel(containing(say("complaints.form.topic")))).toHaveValue("nuisance");
    await form.getByRole("button", { name: say("complaints.form.send"), exact: true }).click();
    await expect(resident).toHaveURL(/\/applications\/[0-9a-f-]{36}$/);
    await expect(resident.getByText(body)).toBeVisible();
    const id = new URL(resident.url()).pathname.split("/").at(-1) ?? "";

    const center = await browserOf({ as: "center.changshou" });
    await center.goto(`/cases/${id}`);
    await expect(center).toHaveURL(`/center/cases/${id}`);
    await stepOf(center, "accept")
      .getByRole("button", { name: say("complaints.steps.accept"), exact: true })
      .click();
    await expect(stepOf(center, "accept")).toHaveCount(0);
    await unfold(center, "step-ask");
    await stepOf(center, "ask")
      .getByLabel(containing(say("complaints.panel.labels.question")))
      .fill(question);
    await stepOf(center, "ask")
      .getByRole("button", { name: say("complaints.steps.ask"), exact: true })
      .click();
    await expect(stepOf(center, "ask")).toHaveCount(0);

    const organization = await browserOf({ as: "org.nuanlin" });
    await organization.goto(`/organization/complaints/${id}`);
    await expect(organization.getByText(question)).toBeVisible();
    await expect(organization.getByText(say("complaints.desk.anonymous"))).toBeVisible();
    await expect(organization.getByText(body)).toHaveCount(0);
    await organization.getByLabel(containing(say("complaints.desk.answer"))).fill(answer);
    await organization.getByRole("button", { name: say("complaints.desk.send"), exact: true }).click();
    await expect(organization.getByText(say("complaints.desk.wait"))).toBeVisible();
    await organization.goto(`/applications/${id}`);
    await expect(organization.getByText(body)).toHaveCount(0);

    await center.reload();
    await expect(center.getByText(answer)).toBeVisible();
    const conclude = stepOf(center, "conclude");
    await unfold(center, "step-conclude");
    await conclude.getByRole("radio", { name: say("complaints.outcomes.upheld"), exact: true }).check();
    await conclude.getByLabel(containing(say("complaints.panel.labels.finding"))).fill(finding);
    await conclude.getByLabel(containing(say("complaints.panel.labels.reply"))).fill(reply);
    await conclude.getByRole("button", { name: say("complaints.steps.conclude"), exact: true }).click();
    await expect(center.getByText(say("complaints.panel.ownFinding"))).toBeVisible();

    const head = await browserOf({ as: "center.changshou.head" });
    await head.goto(`/cases/${id}`);
    await stepOf(head, "confirm")
      .getByRole("button", { name: say("complaints.steps.confirm"), exact: true })
      .click();
    await expect(stepOf(head, "confirm")).toHaveCount(0);

    await resident.reload();
    await expect(resident.getByText(reply).first()).toBeVisible();
    await resident.getByRole("radio", { name: say("complaints.matter.points.4"), exact: true }).check();
    await resident.getByRole("button", { name: say("complaints.matter.rateSend"), exact: true }).click();
    await expect(resident.getByText(say("complaints.matter.rated", { points: 4 }))).toBeVisible();

    await organization.goto(`/organization/complaints/${id}`);
    await expect(organization.getByText(finding)).toBeVisible();
  });
});
