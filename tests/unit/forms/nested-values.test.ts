import { describe, expect, it } from "vitest";
import { describeAnswers, labelOfField } from "@/components/form/described-field";
import { nestedValues } from "@/lib/platform/forms/nested-values";

describe("fields of a form as values", () => {
  it("gathers rows, lists and texts", () => {
    const fields = [
      ["name", "银杏"],
      ["clauses[]", "members"],
      ["clauses[]", "assets"],
      ["officers.1.name", "钱立"],
      ["officers.0.name", "赵敏"],
      ["officers.0.title", "chair"],
    ] as const;
    expect(nestedValues(fields)).toEqual({
      name: "银杏",
      clauses: ["members", "assets"],
      officers: [{ name: "赵敏", title: "chair" }, { name: "钱立" }],
    });
  });

  it("drops rows in which nothing is written and closes the gaps", () => {
    const fields = [
      ["officers.0.name", " "],
      ["officers.3.name", "钱立"],
      ["officers.7.name", ""],
    ] as const;
    expect(nestedValues(fields)).toEqual({ officers: [{ name: "钱立" }] });
  });

  it("leaves aside names of the framework, files and ways to the prototype", () => {
    const file = new File(["x"], "x.pdf");
    const fields = [
      ["$ACTION_ID", "1"],
      ["__proto__", "x"],
      ["officers.0.__proto__", "x"],
      ["scan", file],
    ] as const;
    const values = nestedValues(fields);
    expect(values).toEqual({ scan: "" });
    expect(Object.getPrototypeOf(values)).toBe(Object.prototype);
  });
});

describe("answers in words", () => {
  const fields = [
    { name: "kind", type: "choice", label: "类型", required: true, choices: [{ value: "a", label: "甲" }] },
    {
      name: "officers",
      type: "rows",
      label: "负责人",
      required: true,
      rows: {
        columns: [{ name: "name", type: "text", label: "姓名", required: true }],
        minimum: 1,
        maximum: 3,
        rowLabel: "负责人 #",
        addLabel: "增加",
      },
    },
  ] as const satisfies Parameters<typeof describeAnswers>[0];

  it("reads choices and rows", () => {
    const answers = { kind: "a", officers: [{ name: "赵敏" }, { name: "钱立" }] };
    expect(describeAnswers(fields, answers)).toEqual([
      { label: "类型", text: "甲" },
      { label: "负责人", text: "负责人 1: 赵敏\n负责人 2: 钱立" },
    ]);
  });

  it("names fields inside of rows", () => {
    expect(labelOfField(fields, "officers.1.name")).toBe("负责人 2 · 姓名");
    expect(labelOfField(fields, "kind")).toBe("类型");
  });
});
