import { beforeAll, describe, expect, it } from "vitest";
import { publishAnnouncement } from "@/lib/domain/announcements/commands/publish";
import { saveAnnouncementDraft } from "@/lib/domain/announcements/commands/save-draft";
import { withdrawAnnouncement } from "@/lib/domain/announcements/commands/withdraw";
import { announcementLifecycle } from "@/lib/domain/announcements/policy";
import { getAnnouncement, listAnnouncements } from "@/lib/domain/announcements/queries";
import { announcementStatuses } from "@/lib/domain/announcements/schema";
import { announcementWorkflow } from "@/lib/domain/announcements/workflow";
import { type Actor, visitor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { makePerson } from "@/tests/factories/accounts";
import { announcementTexts, makeDraft, makePublished } from "@/tests/factories/announcements";
import { notFound, refusal } from "@/tests/factories/refusals";

let drafter: Actor;
let approver: Actor;

beforeAll(async () => {
  drafter = await makePerson("registrationOfficer");
  approver = await makePerson("approver");
});

const announcement = (id: string) => database().announcement.findUniqueOrThrow({ where: { id } });
const verbsOf = async (id: string) => {
  const events = await database().event.findMany({ where: { subjectId: id }, orderBy: { position: "asc" } });
  return events.map(({ verb }) => verb.replace("announcement.", ""));
};
const year = "2031";
const inYear = { now: new Date(`${year}-05-05T02:00:00Z`) };
const number = (ordinal: number) => `普民社公〔${year}〕${ordinal}号`;

describe("a draft", () => {
  it("is the bureau's own until it is published", async () => {
    const { id } = await makeDraft(drafter);
    await expect(getAnnouncement(visitor, id)).rejects.toEqual(notFound);
    const seen = await listAnnouncements(visitor, { page: 1, pageSize: 100 });
    expect(seen.announcements.map((one) => one.id)).not.toContain(id);
    expect(await getAnnouncement(drafter, id)).toMatchObject({ status: "draft", number: null });
  });

  it("may be changed by a colleague, but not by whoever read an older version", async () => {
    const { id } = await makeDraft(drafter);
    const title = "关于春节期间窗口服务时间的公告";
    await saveAnnouncementDraft(approver, { ...announcementTexts, id, version: 1, title });
    const late = saveAnnouncementDraft(drafter, { ...announcementTexts, id, version: 1 });
    await expect(late).rejects.toEqual(refusal("platform.changedMeanwhile"));
    expect(await announcement(id)).toMatchObject({ title, version: 2 });
    expect(await verbsOf(id)).toEqual(["drafted", "edited"]);
  });

  it("needs its texts in both languages", async () => {
    for (const field of ["title", "titleEn", "body", "bodyEn"]) {
      const draft = saveAnnouncementDraft(drafter, { ...announcementTexts, [field]: "  " });
      await expect(draft).rejects.toMatchObject({ name: "ZodError", issues: [{ path: [field] }] });
    }
  });
});

describe("publishing", () => {
  it("is not for whoever drafted it, and tells the drafter", async () => {
    const { id } = await makeDraft(drafter);
    await expect(publishAnnouncement(drafter, { id })).rejects.toEqual(refusal("announcements.ownDraft"));
    await publishAnnouncement(approver, { id });
    expect(await announcement(id)).toMatchObject({ status: "published", publishedById: approver.accountId });
    const notices = await database().notice.findMany({ where: { messageKey: "announcement.published" } });
    expect(notices.map(({ accountId }) => accountId)).toEqual([drafter.accountId]);
    expect(await getAnnouncement(visitor, id)).toMatchObject({ id });
  });

  it("gives each a number of its year, without gaps or repeats, when twenty are published at once", async () => {
    const drafts = await Promise.all(Array.from({ length: 20 }, () => makeDraft(drafter)));
    await Promise.all(drafts.map(({ id }) => publishAnnouncement(approver, { id }, inYear)));
    const published = await database().announcement.findMany({
      where: { number: { contains: `〔${year}〕` } },
    });
    const numbers = new Set(published.map((one) => one.number));
    expect(numbers).toEqual(new Set(Array.from({ length: 20 }, (_, index) => number(index + 1))));
  });

  it("happens once when twenty press the button at once, and takes one number", async () => {
    const { id } = await makeDraft(drafter);
    const answers = await Promise.allSettled(
      Array.from({ length: 20 }, () => publishAnnouncement(approver, { id }, inYear)),
    );
    const lost = answers.flatMap((answer) => (answer.status === "rejected" ? [answer.reason.key] : []));
    expect(lost).toHaveLength(19);
    expect(new Set([...lost, "announcements.publishTooLate", "platform.changedMeanwhile"]).size).toBe(2);
    expect(await verbsOf(id)).toEqual(["drafted", "published"]);
    const next = await makeDraft(drafter);
    await publishAnnouncement(approver, { id: next.id }, inYear);
    const numbers = [(await announcement(id)).number, (await announcement(next.id)).number];
    expect(numbers).toEqual([number(21), number(22)]);
  });
});

describe("withdrawing", () => {
  it("keeps the announcement readable, with the reason", async () => {
    const { id } = await makePublished(drafter, approver);
    await withdrawAnnouncement(approver, { id, reason: "日期有误，另行公告" });
    expect(await getAnnouncement(visitor, id)).toMatchObject({
      status: "withdrawn",
      withdrawalReason: "日期有误，另行公告",
      body: announcementTexts.body,
    });
    expect(await verbsOf(id)).toEqual(["drafted", "published", "withdrawn"]);
  });

  it("asks for a reason", async () => {
    const { id } = await makePublished(drafter, approver);
    await expect(withdrawAnnouncement(approver, { id, reason: "" })).rejects.toMatchObject({
      name: "ZodError",
    });
  });
});

const steps = {
  edit: (id: string) => saveAnnouncementDraft(approver, { ...announcementTexts, id, version: 1 }),
  publish: (id: string) => publishAnnouncement(approver, { id }),
  withdraw: (id: string) => withdrawAnnouncement(approver, { id, reason: "有误" }),
};
type Step = keyof typeof steps;
const illegal = (Object.keys(steps) as Step[]).flatMap((step) =>
  announcementStatuses
    .filter((status) => !announcementWorkflow.steps[step].from.some((from) => from === status))
    .map((status) => [step, status] as const),
);

describe("steps at the wrong moment", () => {
  it("covers every step of the workflow", () => {
    expect(Object.keys(steps)).toEqual(Object.keys(announcementWorkflow.steps));
    expect(illegal).toHaveLength(6);
  });

  it.each(illegal)("%s is too late for a %s announcement", async (step, status) => {
    const { id } = await makeDraft(drafter);
    const before = await database().announcement.update({ where: { id }, data: { status } });
    await expect(steps[step](id)).rejects.toEqual(refusal(`announcements.${step}TooLate`, { status }));
    expect(await announcement(id)).toEqual(before);
    expect(announcementLifecycle.stepsFor(approver, before)).not.toContain(step);
  });
});
