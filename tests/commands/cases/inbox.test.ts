import { beforeAll, describe, expect, it } from "vitest";
import { chooseColumns } from "@/lib/domain/cases/inbox/commands/choose-columns";
import { exportCases } from "@/lib/domain/cases/inbox/commands/export";
import { listCases, readCases } from "@/lib/domain/cases/inbox/queries/cases";
import { countCases, countWaiting, tabCounts } from "@/lib/domain/cases/inbox/queries/counts";
import { neighborsOf } from "@/lib/domain/cases/inbox/queries/neighbors";
import { getChosenColumns } from "@/lib/domain/cases/inbox/queries/views";
import {
  type InboxParams,
  inboxQueryText,
  inboxTabs,
  readInboxSearch,
  usualColumns,
} from "@/lib/domain/cases/inbox/schema";
import { type Actor, visitor } from "@/lib/platform/auth/actor";
import { addDays, dateInShanghai } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/client";
import { makePerson } from "../../factories/accounts";
import { createOrganization } from "../../factories/organization";
import { createRegistration, makeOffices } from "../../factories/registrations";

const now = new Date();
const today = dateInShanghai(now);
const search = (params: InboxParams = {}) => readInboxSearch(params, now);
const found = async (actor: Actor, params: InboxParams = {}) =>
  (await listCases(actor, search(params))).map(({ title }) => title);

let offices: Awaited<ReturnType<typeof makeOffices>>;
let elsewhere: Actor;
let leader: Actor;

beforeAll(async () => {
  offices = await makeOffices();
  elsewhere = await makePerson("centerStaff", { subdistrictCode: "310107014" });
  leader = await makePerson("leader");
  const { officer, centerStaff } = offices;
  const unassigned = { columns: { assigneeId: null } };
  await createRegistration({ title: "上海普陀区草稿中心", status: "draft" });
  await createRegistration({ title: "上海普陀区预审中心", status: "submitted", ...unassigned });
  await createRegistration({ title: "上海普陀区同意中心", status: "preChecked" });
  await createRegistration({
    title: "上海普陀区待受理中心",
    status: "consented",
    since: addDays(today, -40),
    columns: { assigneeId: centerStaff.accountId },
  });
  await createRegistration({
    title: "上海普陀区审查中心",
    status: "accepted",
    kind: "change",
    organizationId: (await createOrganization({ isDirectRegistration: true })).id,
    columns: { assigneeId: officer.accountId },
  });
  await createRegistration({ title: "上海普陀区暂停中心", status: "paused" });
  await createRegistration({ title: "上海普陀区补正中心", status: "correcting" });
  await createRegistration({ title: "上海普陀区准予中心", status: "approved" });
  await createRegistration({ title: "普雄睦邻互助小组", kind: "communityFiling", status: "consented" });
}, 60_000);

describe("the tabs of an inbox", () => {
  it("count exactly what their lists hold, at every desk and under every filter", async () => {
    const filters: InboxParams[] = [{}, { kind: "establishment" }, { q: "中心" }, { assignee: "nobody" }];
    for (const actor of [...Object.values(offices), elsewhere, leader]) {
      for (const filter of filters) {
        const counts = await tabCounts(actor, search(filter));
        for (const tab of inboxTabs) {
          expect([tab, await found(actor, { ...filter, tab })]).toHaveProperty("1.length", counts[tab]);
        }
      }
    }
  }, 60_000);

  it("give each office what waits for it", async () => {
    expect(await found(offices.centerStaff)).toEqual(
      expect.arrayContaining(["上海普陀区预审中心", "普雄睦邻互助小组"]),
    );
    expect(await found(offices.supervisoryReviewer)).toEqual(["上海普陀区同意中心"]);
    expect(await found(offices.officer)).toEqual([
      "上海普陀区待受理中心",
      "上海普陀区审查中心",
      "上海普陀区暂停中心",
    ]);
    expect(await countWaiting(offices.officer, now)).toBe(3);
  });

  it("sort out mine, nobody's, overdue, others' and closed", async () => {
    const { officer } = offices;
    expect(await found(officer, { tab: "mine" })).toEqual(["上海普陀区审查中心"]);
    expect(await found(officer, { tab: "unassigned" })).toEqual([
      "上海普陀区待受理中心",
      "上海普陀区暂停中心",
    ]);
    expect(await found(officer, { tab: "overdue" })).toEqual(["上海普陀区待受理中心"]);
    expect(await found(officer, { tab: "others" })).toHaveLength(4);
    expect(await found(officer, { tab: "closed" })).toEqual(["上海普陀区准予中心"]);
  });

  it("list a case as due soon until its last working day and not beyond", async () => {
    const { id } = await createRegistration({ title: "上海普陀区到期中心", status: "consented" });
    const isDue = async (tab: string) =>
      (await found(offices.officer, { tab })).includes("上海普陀区到期中心");
    const set = (days: number) =>
      database().case.update({
        where: { id },
        data: { dueOn: new Date(`${addDays(today, days)}T00:00:00Z`) },
      });
    await set(0);
    expect([await isDue("due"), await isDue("overdue")]).toEqual([true, false]);
    await set(-1);
    expect([await isDue("due"), await isDue("overdue")]).toEqual([false, true]);
    await set(15);
    expect([await isDue("due"), await isDue("overdue")]).toEqual([false, false]);
    await database().case.delete({ where: { id } });
  });
});

describe("what a reader may see", () => {
  it("never shows drafts, other subdistricts or direct cases to those whom they do not concern", async () => {
    for (const actor of [...Object.values(offices), leader]) {
      expect(await found(actor, { tab: "all" })).not.toContain("上海普陀区草稿中心");
    }
    expect(await found(elsewhere, { tab: "all" })).toEqual([]);
    expect(await found(visitor, { tab: "all" })).toEqual([]);
    expect(await found(offices.supervisoryReviewer, { tab: "all" })).not.toContain("上海普陀区审查中心");
  });

  it("opens a case to those who were asked, until they answered among those asked", async () => {
    const row = await database().case.findFirstOrThrow({ where: { title: "上海普陀区暂停中心" } });
    const asked = { askedById: row.createdById ?? "", askedByName: "王斌", question: "是否符合？" };
    const opinion = await database().caseOpinion.create({
      data: { caseId: row.id, subdistrictCode: "310107014", askedName: "长风", ...asked },
    });
    expect(await found(elsewhere, { tab: "asked" })).toEqual(["上海普陀区暂停中心"]);
    await database().caseOpinion.update({ where: { id: opinion.id }, data: { answeredAt: now } });
    expect(await found(elsewhere, { tab: "asked" })).toEqual([]);
    expect(await found(elsewhere, { tab: "all" })).toEqual(["上海普陀区暂停中心"]);
    await database().caseOpinion.delete({ where: { id: opinion.id } });
  });
});

describe("search and filters", () => {
  it("find a case by two characters, pinyin, initials, number and applicant", async () => {
    const row = await database().case.findFirstOrThrow({ where: { title: "普雄睦邻互助小组" } });
    const ways = ["睦邻", "mulin", "pxml", row.number ?? "", "人员"];
    for (const q of ways) expect(await found(leader, { tab: "all", q })).toContain("普雄睦邻互助小组");
    expect(await found(leader, { tab: "all", q: "！？" })).toEqual([]);
  });

  it("narrow by each filter, and leave out what they do not understand", async () => {
    const { officer } = offices;
    const all = (await found(officer, { tab: "all" })).length;
    const narrowed: InboxParams[] = [
      { kind: "change" },
      { status: ["approved", "paused"] },
      { assignee: "me" },
      { outcome: "approved" },
      { direct: "yes" },
      { submittedFrom: today },
      { dueTo: addDays(today, -20) },
      { subdistrict: "310107014" },
    ];
    for (const filter of narrowed) {
      expect((await found(officer, { tab: "all", ...filter })).length).toBeLessThan(all);
    }
    const nonsense = { status: "'; --", page: "-3", sort: "salary", dueTo: "soon", subdistrict: "x" };
    expect((await found(officer, { tab: "all", ...nonsense })).length).toBe(all);
    expect(inboxQueryText(search({ tab: "all", ...nonsense }))).toBe("tab=all");
  });
});

describe("the list", () => {
  it("says what is new to its reader until they open the case", async () => {
    const { officer } = offices;
    const row = await database().case.findFirstOrThrow({ where: { title: "上海普陀区审查中心" } });
    const marks = async () => (await listCases(officer, search({ tab: "mine" })))[0]?.marks;
    expect(await marks()).toEqual(["unopened"]);
    await database().caseReading.create({
      data: { caseId: row.id, accountId: officer.accountId, readAt: now },
    });
    expect(await marks()).toEqual([]);
    const message = {
      fromApplicant: true,
      authorId: row.createdById ?? "",
      authorName: "周雅琴",
      body: "您好",
    };
    const later = new Date(now.getTime() + 1_000);
    await database().caseMessage.create({ data: { caseId: row.id, sentAt: later, ...message } });
    expect(await marks()).toEqual(["message"]);
  });

  it("leads from case to case over its pages, and on from one that has left it", async () => {
    const { officer } = offices;
    const all = await listCases(officer, search({ tab: "all", sort: "number" }));
    const query = { tab: "all", sort: "number" };
    const middle = all[3]?.id ?? "";
    const { previous, next } = await neighborsOf(officer, search(query), middle);
    expect([previous?.id, next?.id]).toEqual([all[2]?.id, all[4]?.id]);
    const first = await neighborsOf(officer, search(query), all[0]?.id ?? "");
    expect(first).toMatchObject({ previous: null, next: { id: all[1]?.id, page: 1 } });
    const gone = await neighborsOf(officer, search({ ...query, tab: "waiting" }), all.at(-1)?.id ?? "");
    expect(gone.next?.id).toBeDefined();
  });

  it("is exported whole, in its order, and leaves a record", async () => {
    const { officer } = offices;
    const ids: string[] = [];
    for await (const row of readCases(officer, search({ tab: "all", size: "20" }), 2)) ids.push(row.id);
    expect(ids).toEqual((await listCases(officer, search({ tab: "all" }))).map(({ id }) => id));
    expect(ids).toHaveLength(await countCases(officer, search({ tab: "all" })));
    const details = {
      format: "csv" as const,
      filter: "/bureau/cases",
      columns: ["number"],
      rows: ids.length,
    };
    await exportCases(officer, details);
    expect(await database().event.findMany({ where: { verb: "inbox.exported" } })).toMatchObject([
      { details },
    ]);
    await expect(exportCases(visitor, details)).rejects.toThrow();
  });

  it("keeps the columns that each reader chose", async () => {
    const { officer, colleague } = offices;
    await chooseColumns(officer, { columns: ["outcome", "kind"], query: "tab=all" });
    expect(await getChosenColumns(officer)).toEqual(["kind", "outcome"]);
    expect(await getChosenColumns(colleague)).toEqual(usualColumns);
    await chooseColumns(officer, {});
    expect(await getChosenColumns(officer)).toEqual(usualColumns);
  });
});
