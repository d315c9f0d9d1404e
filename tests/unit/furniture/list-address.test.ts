import { describe, expect, test } from "vitest";
import { listAddress } from "@/components/list/list-address";
import { pageNumbers } from "@/components/list/pagination";

describe("the address of a list", () => {
  test("keeps the filters and drops the page when a filter changes", () => {
    expect(listAddress("/organizations", { q: "暖邻", page: "3", kind: "a" }, { kind: "b" })).toBe(
      "/organizations?kind=b&q=%E6%9A%96%E9%82%BB",
    );
  });

  test("sets the page when that is what changes", () => {
    expect(listAddress("/o", { kind: ["a", "b"] }, { page: "2" })).toBe("/o?kind=a&kind=b&page=2");
  });

  test("leaves out what is empty", () => {
    expect(listAddress("/o", { q: "", kind: undefined }, { sort: null })).toBe("/o");
  });
});

describe("page numbers", () => {
  test.each([
    [1, 1, [1]],
    [1, 45, [1, 2, null, 45]],
    [4, 45, [1, 2, 3, 4, 5, null, 45]],
    [20, 45, [1, null, 19, 20, 21, null, 45]],
    [45, 45, [1, null, 44, 45]],
  ])("page %s of %s", (page, last, numbers) => expect(pageNumbers(page, last)).toEqual(numbers));
});
