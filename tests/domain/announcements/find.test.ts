import { beforeAll, describe, expect, it } from "vitest";
import { withdrawAnnouncement } from "@/lib/domain/announcements/commands/withdraw";
import { listAnnouncements, listPublishedAnnouncements } from "@/lib/domain/announcements/queries";
import type { AnnouncementKind } from "@/lib/domain/announcements/schema";
import { visitor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { makePerson } from "../../factories/accounts";
import { makeDraft, makePublished } from "../../factories/announcements";

const texts = {
  change: {
    title: "关于上海普陀区暖邻加装电梯事务所变更登记的公告",
    titleEn: "Change registered: Nuanlin Elevator Office",
    body: "法定代表人由周雅琴变更为许文慧。",
    bodyEn: "The legal representative has changed.",
  },
  deregistration: {
    title: "关于上海普陀区和声合唱团注销登记的公告",
    titleEn: "Deregistered: Hesheng Choir",
    body: "准予注销登记。",
    bodyEn: "It has been deregistered.",
  },
};
let numberOfChange = "";

beforeAll(async () => {
  const drafter = await makePerson("registrationOfficer");
  const approver = await makePerson("approver");
  const publish = (kind: "change" | "deregistration") =>
    makePublished(drafter, approver, { ...texts[kind], kind });
  const change = await publish("change");
  const { id } = await publish("deregistration");
  await withdrawAnnouncement(approver, { id, reason: "文字有误" });
  await publish("deregistration");
  await makeDraft(drafter, { ...texts.change, kind: "change" });
  const row = await database().announcement.findUniqueOrThrow({ where: { id: change.id } });
  numberOfChange = row.number ?? "";
});

const found = async (search: { text?: string; kind?: AnnouncementKind }) => {
  const { announcements, count, kinds } = await listAnnouncements(visitor, {
    ...search,
    page: 1,
    pageSize: 20,
  });
  expect(count).toBe(announcements.length);
  return { kinds: announcements.map(({ kind }) => kind), counted: Object.fromEntries(kinds) };
};

describe("announcements are found", () => {
  it.each([
    ["加装电梯", ["change"]],
    ["nuanlin", ["change"]],
    ["许文慧", ["change"]],
    ["公告", ["deregistration", "deregistration", "change"]],
    ["养老院", []],
  ])("by words of title, text or the other language: %s", async (text, kinds) => {
    expect((await found({ text })).kinds).toEqual(kinds);
  });

  it("by their number", async () => {
    expect(numberOfChange).not.toBe("");
    expect((await found({ text: numberOfChange })).kinds).toEqual(["change"]);
  });

  it("by kind, with a count of every kind; a draft is nowhere, a withdrawn one stays", async () => {
    expect(await found({ kind: "deregistration" })).toEqual({
      kinds: ["deregistration", "deregistration"],
      counted: { change: 1, deregistration: 2 },
    });
    expect((await found({ text: "暖邻", kind: "deregistration" })).kinds).toEqual([]);
  });
});

describe("a feed", () => {
  it("has what is published and not withdrawn, of all kinds or of one", async () => {
    const kindsOf = async (kind?: AnnouncementKind) =>
      (await listPublishedAnnouncements(50, kind)).map((one) => one.kind);
    expect(await kindsOf()).toEqual(["deregistration", "change"]);
    expect(await kindsOf("change")).toEqual(["change"]);
    expect(await kindsOf("penalty")).toEqual([]);
    expect((await listPublishedAnnouncements(1)).length).toBe(1);
  });
});
