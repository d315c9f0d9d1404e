import { describe, expect, it } from "vitest";
import { readRegisterQuery, registerAddress, yearsOf } from "@/lib/domain/organizations/register/schema";
import {
  amendableFields,
  changesSchema,
  particularFields,
  publicFields,
  recordedValue,
} from "@/lib/domain/organizations/schema";

describe("particulars", () => {
  it("are read as an office types them", () => {
    const changes = changesSchema.parse({
      name: "  上海普陀区 暖邻事务所 ",
      uscc: "５２３１０１０７ＭＪＸ００００２６３",
      englishName: "",
      registeredCapital: "3000000",
      website: "example.org",
    });
    expect(changes).toEqual({
      name: "上海普陀区 暖邻事务所",
      uscc: "52310107MJX0000263",
      englishName: null,
      registeredCapital: 3_000_000n,
      website: "https://example.org",
    });
  });

  it("refuse what is no particular and what is no value", () => {
    expect(changesSchema.safeParse({ grams: ["x"] }).success).toBe(false);
    expect(changesSchema.safeParse({ version: 2 }).success).toBe(false);
    for (const changes of [
      { uscc: "52310107MJX0000264" },
      { establishedOn: "2026-02-29" },
      { registeredCapital: "-1" },
      { postalCode: "20006" },
      { website: "javascript:alert(1)" },
      { filingNumber: "PT-15-2024-1" },
    ]) {
      expect(changesSchema.safeParse(changes).success, JSON.stringify(changes)).toBe(false);
    }
  });

  it("survive the way into JSON and back", () => {
    const value = recordedValue(123_456_789_012n);
    expect(value).toBe("123456789012");
    expect(changesSchema.parse({ registeredCapital: value })).toEqual({
      registeredCapital: 123_456_789_012n,
    });
  });

  it("keep identity out of direct amendment and a neighbor's number out of public", () => {
    expect(particularFields.filter((field) => !amendableFields.includes(field))).toEqual([
      "kind",
      "uscc",
      "filingNumber",
      "registeredBy",
    ]);
    expect(publicFields("socialGroup")).toContain("phone");
    expect(publicFields("communityOrganization")).not.toContain("phone");
    expect(publicFields("communityOrganization")).not.toContain("email");
  });
});

describe("an address of the register", () => {
  it("leaves out what it does not understand", () => {
    const query = readRegisterQuery({
      q: ["  暖邻 ", "x"],
      kind: "foundation",
      status: ["active", "bogus", "active"],
      founded: ["2010-2014", "-", "2010"],
      subdistrict: "'; DROP TABLE",
      size: "51",
      page: "-3",
      sort: "1",
    });
    expect(query).toMatchObject({
      q: "暖邻",
      kind: ["foundation"],
      status: ["active"],
      founded: ["2010-2014"],
      subdistrict: [],
      size: 20,
      page: 1,
      sort: "relevance",
    });
  });

  it("is the same for equal views", () => {
    const query = readRegisterQuery({ page: "1", size: "20", q: "", register: "registered" });
    expect(registerAddress(query)).toBe("/organizations");
    const narrowed = registerAddress({ status: ["active"], founded: ["2020-"], page: 2 });
    expect(readRegisterQuery(Object.fromEntries(new URL(narrowed, "http://x").searchParams))).toMatchObject({
      status: ["active"],
      founded: ["2020-"],
      page: 2,
    });
  });

  it("takes the kind of community organizations for their register", () => {
    expect(readRegisterQuery({ kind: "communityOrganization" })).toMatchObject({
      register: "filed",
      kind: [],
    });
  });

  it("reads open and closed ranges of years", () => {
    expect(yearsOf("-1999")).toEqual({ from: null, to: 1999 });
    expect(yearsOf("2020-")).toEqual({ from: 2020, to: null });
    expect(yearsOf("2010-2014")).toEqual({ from: 2010, to: 2014 });
  });
});
