import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { declineAmendment } from "@/lib/domain/organizations/amendments/commands/decline";
import { proposeAmendment } from "@/lib/domain/organizations/amendments/commands/propose";
import { database } from "@/lib/platform/db/client";
import { makePerson } from "@/tests/factories/accounts";
import { makePublished } from "@/tests/factories/announcements";
import { createOrganization } from "@/tests/factories/organization";
import { actionBody, builtActions } from "./actions";
import { type Cast, cookieOf, makeCast, type Player } from "./cast";
import { alive, hostile, withoutFacts } from "./hostile";
import { type Server, startServer } from "./server";

let server: Server;
let cast: Cast;
let pages: [Player, string][];

beforeAll(async () => {
  cast = await makeCast();
  const { officer, approver, systemAdmin } = cast.actors;
  for (const [index, player] of (["officer", "approver", "systemAdmin"] as const).entries()) {
    const where = { id: cast.actors[player].accountId ?? "" };
    await database().account.update({ where, data: { name: hostile(index) } });
  }
  const texts = { title: hostile(10), titleEn: hostile(11), body: hostile(12), bodyEn: hostile(13) };
  const announcement = await makePublished(await makePerson("registrationOfficer"), approver, texts);
  const entry = await createOrganization({
    name: hostile(20),
    shortName: hostile(21),
    englishName: hostile(22),
    purpose: hostile(23),
    businessScope: hostile(24),
    domicile: hostile(25),
    legalRepresentativeName: hostile(26),
    formerNames: [hostile(27)],
    website: 'https://example.org/?"><img src=x onerror=hostile28()>',
    certificateNumber: hostile(29),
  });
  const proposal = { organizationId: entry.id, version: 1, domicile: hostile(30), reason: hostile(31) };
  const amendment = await proposeAmendment({ ...officer, name: hostile(0) }, proposal);
  await declineAmendment({ ...approver, name: hostile(1) }, { id: amendment.id, reason: hostile(32) });
  await database().savedView.create({
    data: {
      accountId: officer.accountId ?? "",
      list: "register",
      name: hostile(33),
      query: `"><script>hostile34()`,
    },
  });
  const file = await database().storedFile.create({
    data: { sha256: "0".repeat(64), name: `${hostile(40)}.csv`, kind: "csv", size: 20 },
  });
  const uploadedBy = { uploadedById: systemAdmin.accountId ?? "", uploadedByName: hostile(2) };
  const headers = { format: "csv", encoding: "utf-8", sheetName: hostile(41), headerRow: 1 };
  const columns = [{ header: hostile(42), samples: [hostile(43)] }];
  const batch = await database().importBatch.create({
    data: {
      ...{ number: "DR-2026-0001", fileId: file.id, fileName: file.name, headers: { ...headers, columns } },
      ...uploadedBy,
    },
  });
  await database().task.create({ data: { kind: "imports.check", status: "failed", failure: hostile(44) } });
  const search = encodeURIComponent(hostile(50));
  const found = encodeURIComponent("邻20");
  server = await startServer();
  pages = [
    ["visitor", "/announcements"],
    ["visitor", `/announcements?q=${search}`],
    ["visitor", `/announcements/${announcement.id}`],
    ["visitor", "/"],
    ["visitor", `/organizations?q=${search}`],
    ["visitor", `/organizations?q=${found}`],
    [
      "visitor",
      `/organizations?q=${search}&kind=${search}&subdistrict=${search}&sort=${search}&page=${search}`,
    ],
    ["visitor", `/organizations/${entry.uscc}`],
    ["visitor", `/organizations/${entry.uscc}/changes`],
    ["visitor", `/organizations/${entry.uscc}/certificate`],
    ["visitor", `/organizations/${search}`],
    ["visitor", `/sign-in?next=${search}&error=${search}&done=${search}`],
    ["visitor", `/sign-in/code?to=${search}`],
    ["visitor", `/invitation/${search}`],
    ["visitor", `/guides/${search}`],
    ["officer", "/account"],
    ["officer", "/account/notices"],
    ["officer", "/account/sessions"],
    ["officer", "/bureau"],
    ["officer", "/bureau/amendments?status=declined"],
    ["officer", `/bureau/amendments?q=${search}`],
    ["officer", `/bureau/amendments/${amendment.id}`],
    ["officer", `/bureau/announcements?q=${search}`],
    ["officer", `/bureau/announcements/${announcement.id}`],
    ["officer", "/bureau/organizations"],
    ["officer", `/bureau/organizations?q=${found}`],
    ["officer", `/bureau/organizations/${entry.id}`],
    ["officer", `/bureau/organizations/${entry.id}?tab=history`],
    ["officer", `/bureau/organizations/${entry.id}/amend`],
    ["systemAdmin", `/admin/accounts?q=${search}`],
    ["systemAdmin", "/admin/accounts"],
    ["systemAdmin", `/admin/accounts/${officer.accountId}`],
    ["systemAdmin", "/admin/jobs"],
    ["systemAdmin", "/admin/imports"],
    ["systemAdmin", `/admin/imports/${batch.id}`],
    ["auditAdmin", `/admin/events?q=${search}&verb=${search}&from=${search}`],
    ["auditAdmin", "/admin/events"],
    ["auditAdmin", "/admin/events/3"],
  ];
}, 300_000);

afterAll(() => server?.stop());

/** In English only the pages that show other texts than in Chinese. */
const pagesIn = (locale: string) =>
  locale === "en"
    ? pages.filter(([, address]) => /announcements|organizations\/|notices|events/.test(address))
    : pages;

describe("what people type", () => {
  it.each(["zh-CN", "en"])(
    "is shown and never runs, in %s",
    async (locale) => {
      const bad: string[] = [];
      let shown = 0;
      for (const [player, address] of pagesIn(locale)) {
        const cookie = `${await cookieOf(cast.actors[player])}; locale=${locale}`;
        const answer = await server.ask(address, { headers: { cookie } });
        const text = withoutFacts(await answer.text());
        if (text.includes("&lt;img src=x")) shown += 1;
        if (answer.status >= 500) bad.push(`${answer.status} ${address}`);
        for (const pattern of alive) if (pattern.test(text)) bad.push(`${pattern} ${address}`);
      }
      expect(bad).toEqual([]);
      expect(shown).toBeGreaterThan(locale === "en" ? 8 : 15);
    },
    200_000,
  );

  it("is escaped in the feed, and data in the open interface", async () => {
    const feed = await (await server.ask("/announcements.xml")).text();
    expect(feed).toContain("&lt;script&gt;hostile10");
    for (const pattern of alive.slice(0, 4)) expect(feed).not.toMatch(pattern);
    const data = await server.ask(`/api/v1/organizations?q=${encodeURIComponent("邻20")}`);
    expect(data.headers.get("content-type")).toMatch(/^application\/json/);
    expect((await data.json()).organizations[0].name).toBe(hostile(20));
  });

  it("does not start a formula in what is exported", async () => {
    await createOrganization({
      name: '=HYPERLINK("https://evil.example","点我")',
      legalRepresentativeName: "@SUM(A1)",
    });
    const file = await (await server.ask("/organizations/export?format=csv")).text();
    expect(file).toContain("HYPERLINK");
    expect(
      file
        .replaceAll('"', "")
        .split(/[\r\n,]/)
        .filter((cell) => /^[=+@]/.test(cell)),
    ).toEqual([]);
  });
});

describe("characters that no text has", () => {
  it("in an address are answered politely", async () => {
    const bad: string[] = [];
    for (const [player, address] of pages) {
      const headers = { cookie: await cookieOf(cast.actors[player]) };
      const path = address.split("?")[0] ?? "";
      const answer = await server.ask(`${path}?q=%00&text=%00&verb=%00&next=%2F%00&status=%00&page=%00`, {
        headers,
      });
      await answer.body?.cancel();
      if (answer.status >= 500) bad.push(`${answer.status} ${path}`);
    }
    for (const path of [
      "/api/v1/organizations?q=%00",
      "/api/palette?q=a%00b",
      "/organizations/%00",
      "/guides/%00",
    ]) {
      const answer = await server.ask(path);
      await answer.body?.cancel();
      if (answer.status >= 500) bad.push(`${answer.status} ${path}`);
    }
    expect(bad).toEqual([]);
  }, 200_000);

  it("in a form are no failure of the house", async () => {
    const id = builtActions().find(({ name }) => name.endsWith(" submitDraft"))?.id ?? "";
    const texts = {
      kind: "general",
      title: "零\u0000字",
      titleEn: "a\u0000b",
      body: "x\u0000",
      bodyEn: "\uD800",
    };
    const cookie = await cookieOf(cast.actors.officer);
    const answer = await server.ask("/bureau/announcements/new", {
      method: "POST",
      headers: { origin: server.url, "next-action": id, accept: "text/x-component", cookie },
      body: actionBody(texts),
    });
    await answer.body?.cancel();
    expect(answer.headers.get("x-action-redirect")).toContain("/bureau/announcements/");
    const drafted = await database().announcement.findFirstOrThrow({ where: { titleEn: "ab" } });
    expect([drafted.title, drafted.body]).toEqual(["零字", "x"]);
  });
});
