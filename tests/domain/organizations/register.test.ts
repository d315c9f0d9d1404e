import { beforeAll, describe, expect, it } from "vitest";
import { listRegisterEntries } from "@/lib/domain/organizations/register/queries/entries";
import { readRegisterEntries } from "@/lib/domain/organizations/register/queries/export";
import { countRegister } from "@/lib/domain/organizations/register/queries/facets";
import { getRegisterFigures } from "@/lib/domain/organizations/register/queries/figures";
import { listNearestEntries } from "@/lib/domain/organizations/register/queries/nearest";
import { listSuggestions } from "@/lib/domain/organizations/register/queries/suggestions";
import { readRegisterQuery, registerFacets } from "@/lib/domain/organizations/register/schema";
import { visitor } from "@/lib/platform/auth/actor";
import { createOrganization, createPlaces } from "../../factories/organization";

const nuanlin = "上海普陀区暖邻加装电梯事务所";

beforeAll(async () => {
  await createPlaces();
  await createOrganization({ name: nuanlin, legalRepresentativeName: "周雅琴", isCharity: true });
  await createOrganization({
    name: "上海普陀区乐龄为老服务中心",
    legalRepresentativeName: "沈国平",
    formerNames: ["上海普陀区夕阳红服务社"],
    sector: "elderlyCare",
    subdistrictCode: "310107014",
    establishedOn: "1999-12-31",
    isGovernmentFounded: true,
  });
  await createOrganization({
    kind: "socialGroup",
    name: "上海市普陀区餐饮行业协会",
    legalRepresentativeName: "沈惠",
    sector: "industry",
    establishedOn: "2000-01-01",
    isDirectRegistration: true,
    registeredCapital: 5_000_000n,
  });
  await createOrganization({
    kind: "socialGroup",
    name: "上海市普陀区棋类协会",
    legalRepresentativeName: "王䶮",
    status: "deregistered",
    establishedOn: "2014-12-31",
    deregisteredOn: "2024-05-06",
    sector: "cultureAndSport",
  });
  await createOrganization({
    kind: "communityOrganization",
    name: "普雄暖心编织社",
    legalRepresentativeName: "周阿姨",
  });
});

const search = async (q: string, filters: Record<string, string | string[]> = {}) =>
  (await listRegisterEntries(visitor, readRegisterQuery({ q, ...filters }))).map(({ name }) => name);

describe("the search of the register", () => {
  it("finds by any one and any two characters of a name", async () => {
    expect(await search("暖")).toEqual([nuanlin]);
    for (const two of ["暖邻", "邻加", "加装", "装电", "电梯", "事务"])
      expect(await search(two), two).toEqual([nuanlin]);
    expect(await search("邻暖")).toEqual([]);
    expect(await search("暖邻电梯")).toEqual([]);
    expect(await search("暖邻 电梯")).toEqual([nuanlin]);
  });

  it("finds by pinyin, initials, and what is typed in full width or traditional spacing", async () => {
    expect(await search("nuanlin")).toEqual([nuanlin]);
    expect(await search("nl")).toEqual([nuanlin]);
    expect(await search("NUAN LIN")).toEqual([nuanlin]);
    expect(await search("ｎｕａｎｌｉｎ")).toEqual([nuanlin]);
  });

  it("finds by code, former name and legal representative, and says so", async () => {
    const [entry] = await listRegisterEntries(visitor, readRegisterQuery({ q: "夕阳红" }));
    expect(entry?.name).toBe("上海普陀区乐龄为老服务中心");
    expect(entry?.matches).toMatchObject([{ reason: "formerName", text: "上海普陀区夕阳红服务社" }]);
    const code = entry?.uscc ?? "";
    expect(await search(code)).toEqual([entry?.name]);
    expect(await search(code.slice(0, 12).toLowerCase())).toContain(entry?.name);
    expect(await search("沈国平")).toEqual([entry?.name]);
    expect(await search("shenhui")).toEqual(["上海市普陀区餐饮行业协会"]);
    expect(await search("王䶮")).toEqual(["上海市普陀区棋类协会"]);
  });

  it("treats wildcards and quotes as text", async () => {
    for (const hostile of ["%", "_", "'", "\\", "暖%梯", "'; --", '"'])
      expect(await search(hostile), hostile).toEqual(hostile === "暖%梯" ? await search("暖梯") : []);
  });

  it("puts whole names first and tombstones last", async () => {
    const found = await search("协会");
    expect(found).toEqual(["上海市普陀区餐饮行业协会", "上海市普陀区棋类协会"]);
    expect((await search("上海市普陀区棋类协会"))[0]).toBe("上海市普陀区棋类协会");
  });

  it("keeps the two registers apart", async () => {
    expect(await search("暖", { register: "filed" })).toEqual(["普雄暖心编织社"]);
  });

  it("orders by pinyin, age and capital", async () => {
    expect(await search("", { sort: "oldest" })).toEqual([
      "上海普陀区乐龄为老服务中心",
      "上海市普陀区餐饮行业协会",
      "上海市普陀区棋类协会",
      nuanlin,
    ]);
    expect((await search("", { sort: "capital" }))[0]).toBe("上海市普陀区餐饮行业协会");
    expect(await search("", { sort: "name" })).toEqual([
      "上海普陀区乐龄为老服务中心",
      nuanlin,
      "上海市普陀区餐饮行业协会",
      "上海市普陀区棋类协会",
    ]);
  });
});

describe("the counts of the register", () => {
  it("add up to the total for every facet, whatever is chosen", async () => {
    for (const filters of [
      {},
      { q: "普陀" },
      { status: "active" },
      { subdistrict: "310107015", charity: "no" },
    ]) {
      const query = readRegisterQuery(filters);
      const { total, facets, parts } = await countRegister(visitor, query);
      expect(total).toBe((await listRegisterEntries(visitor, query)).length);
      expect(parts.registered).toBe(total);
      for (const facet of registerFacets) {
        const chosen: readonly string[] = query[facet];
        const counted = [...facets[facet]].filter(([value]) => chosen.length === 0 || chosen.includes(value));
        expect(
          counted.reduce((sum, [, count]) => sum + count, 0),
          facet,
        ).toBe(total);
      }
    }
  });

  it("of a facet ignore its own choice and keep the others", async () => {
    const { facets } = await countRegister(
      visitor,
      readRegisterQuery({ kind: "socialGroup", status: "active" }),
    );
    expect(Object.fromEntries(facets.kind)).toEqual({ socialGroup: 1, socialServiceOrganization: 2 });
    expect(Object.fromEntries(facets.status)).toEqual({ active: 1, deregistered: 1 });
  });

  it("put foundings on the right side of a new year", async () => {
    const { facets } = await countRegister(visitor, readRegisterQuery({}));
    expect(Object.fromEntries(facets.founded)).toEqual({
      "-1999": 1,
      "2000-2009": 1,
      "2010-2014": 1,
      "2015-2019": 1,
    });
    expect(await search("", { founded: "-1999" })).toEqual(["上海普陀区乐龄为老服务中心"]);
    expect(await search("", { founded: "2014-2014" })).toEqual(["上海市普陀区棋类协会"]);
    expect(await search("", { founded: ["-1999", "2014-"] })).toHaveLength(3);
  });

  it("agree with the figures", async () => {
    const query = readRegisterQuery({ status: "active" });
    const [{ total }, figures] = await Promise.all([
      countRegister(visitor, query),
      getRegisterFigures(visitor, query),
    ]);
    for (const counts of [figures.kind, figures.sector, figures.subdistrict]) {
      expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(total);
    }
    expect(figures.years.map(({ year }) => year)).toEqual(
      Array.from({ length: 18 }, (_, index) => 1999 + index),
    );
    expect(figures.years.reduce((sum, { count }) => sum + count, 0)).toBe(total);
  });
});

describe("around the list", () => {
  it("suggests from both registers with the reason", async () => {
    const found = await listSuggestions(visitor, "暖");
    expect(found.map(({ name }) => name).sort()).toEqual([nuanlin, "普雄暖心编织社"].sort());
    expect((await listSuggestions(visitor, "xiyanghong"))[0]?.matches[0]?.reason).toBe("pinyin");
  });

  it("names what is nearest to a search without result", async () => {
    expect((await listNearestEntries(visitor, "暖鄰加装电梯站"))[0]?.name).toBe(nuanlin);
    expect(await listNearestEntries(visitor, "？")).toEqual([]);
  });

  it("pages without repeating or losing a row, and exports the same rows in the same order", async () => {
    const whole = await search("");
    const query = readRegisterQuery({});
    const first = await listRegisterEntries(visitor, { ...query, size: 20, page: 1 });
    const exported: string[] = [];
    for await (const entry of readRegisterEntries(visitor, query, 2)) exported.push(entry.name);
    expect(exported).toEqual(whole);
    expect(first.map(({ name }) => name)).toEqual(whole);
    expect(await search("", { page: "2" })).toEqual([]);
  });
});
