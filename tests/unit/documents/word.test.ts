import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { guideMaterials } from "@/app/(public)/guides/guide-materials";
import { limitRules } from "@/app/(public)/guides/guide-rules";
import { guides } from "@/app/(public)/guides/guides";
import { templateOf } from "@/app/api/guides/templates/[material]/variants";
import { stages } from "@/components/applications/stages";
import { ruleDefinitions } from "@/lib/domain/district/schema";
import { materialKeys } from "@/lib/domain/registrations/application/rules";
import { kindTraits } from "@/lib/domain/registrations/rules";
import { registrationKinds } from "@/lib/domain/registrations/schema";
import { formBlocks } from "@/lib/platform/documents/word/blocks";
import { writeWordForm } from "@/lib/platform/documents/word/write-form";
import { catalogue } from "@/lib/platform/i18n/catalogue";
import { locales } from "@/lib/platform/i18n/locales";
import { wordText } from "./word-text";

describe("lines of a form", () => {
  it("are read as blocks, fields that follow one another as one", () => {
    expect(
      formBlocks([
        "# 一",
        "= 名称",
        "= 类型 | □ 甲",
        "| 姓名 | 电话",
        "- 一项",
        "> 签名：",
        "正文",
        "= 日期",
      ]),
    ).toEqual([
      { kind: "heading", text: "一" },
      {
        kind: "fields",
        rows: [
          { label: "名称", hint: "" },
          { label: "类型", hint: "□ 甲" },
        ],
      },
      { kind: "table", columns: ["姓名", "电话"] },
      { kind: "item", text: "一项" },
      { kind: "signature", text: "签名：" },
      { kind: "paragraph", text: "正文" },
      { kind: "fields", rows: [{ label: "日期", hint: "" }] },
    ]);
  });
});

const withTemplate = registrationKinds.flatMap((kind) =>
  guideMaterials(kind)
    .filter(({ hasTemplate }) => hasTemplate)
    .map(({ key }) => ({ kind, key })),
);

describe("forms", () => {
  it.each(locales)(
    "are there for every material that promises one, and hold their text in %s",
    async (locale) => {
      const t = createTranslator({ locale, messages: catalogue(locale), namespace: "templates" });
      const written = new Set<string>();
      for (const { kind, key } of withTemplate) {
        for (const organization of ["socialGroup", "socialServiceOrganization"]) {
          const form = templateOf(key, { kind, organization });
          if (form === null) throw new Error(`no form for ${key} of ${kind}`);
          if (written.has(form)) continue;
          written.add(form);
          const blocks = formBlocks(t.raw(`${form}.lines` as never) as string[]);
          const title = t(`${form}.title` as never);
          const file = await writeWordForm({ title, note: t("note"), footer: t.raw("page"), blocks, locale });
          const text = await wordText(file);
          expect(text).toContain(title);
          for (const block of blocks) {
            if (block.kind === "fields") for (const { label } of block.rows) expect(text).toContain(label);
            else if (block.kind === "table")
              for (const column of block.columns) expect(text).toContain(column);
            else expect(text).toContain(block.text);
          }
          if (locale === "en") expect(text).not.toMatch(/\p{Script=Han}/u);
        }
      }
      expect(written.size).toBeGreaterThan(9);
    },
  );

  it("differ by kind of application and of organization, and are refused for anything else", () => {
    expect(templateOf("applicationForm", {})).toBe("applicationForm.general");
    expect(templateOf("applicationForm", { kind: "change" })).toBe("applicationForm.change");
    expect(templateOf("minutes", { kind: "establishment" })).toBe("minutes.founding");
    expect(templateOf("charterDraft", { organization: "socialServiceOrganization" })).toBe(
      "charterDraft.socialServiceOrganization",
    );
    expect(templateOf("premisesProof", {})).toBe(null);
    expect(templateOf("constructor", {})).toBe(null);
  });
});

describe("guides", () => {
  it("are there for every kind of application, each under an address of its own", () => {
    expect(new Set(guides.flatMap(({ kind }) => kind ?? []))).toEqual(new Set(registrationKinds));
    expect(new Set(guides.map(({ slug }) => slug)).size).toBe(guides.length);
  });

  it.each(locales)("have all their texts in %s, with the figures of rules", (locale) => {
    const problems: string[] = [];
    const t = createTranslator({
      locale,
      messages: catalogue(locale),
      namespace: "guides",
      onError: (problem) => problems.push(problem.message),
    });
    const say = (key: string) => t(key as never);
    for (const { key, kind } of guides) {
      for (const part of ["title", "summary", "who", "where", "basis"]) say(`${key}.${part}`);
      const lists = kind === null ? ["conditions", "materials", "steps"] : ["conditions", "effect"];
      for (const part of lists) expect(t.raw(`${key}.${part}` as never)).toBeInstanceOf(Array);
    }
    for (const stage of stages) {
      say(`stages.${stage}`);
      t(`stageTexts.${stage}` as never, { authority: "bureau" } as never);
    }
    expect(problems).toEqual([]);
  });

  it.each(registrationKinds)("of %s name the limit of the decision and only rules that there are", (kind) => {
    const rules = limitRules(kind);
    expect(rules).toContain(kindTraits[kind].limit);
    expect(rules.filter((key) => !(key in ruleDefinitions))).toEqual([]);
    expect(new Set(rules).size).toBe(rules.length);
  });

  it("list what only some applications need, and when", () => {
    const change = guideMaterials("change");
    expect(change.find(({ key }) => key === "applicationForm")?.occasion).toBe(null);
    expect(change.find(({ key }) => key === "exitAudit")?.occasion).toEqual({
      reason: "change",
      particulars: ["legalRepresentative"],
    });
    expect(change.find(({ key }) => key === "charterComparison")?.occasion).toEqual({
      reason: "change",
      particulars: ["name", "purpose", "businessScope"],
    });
    expect(
      guideMaterials("certificateReplacement").map(({ key, occasion }) => [key, occasion?.reason]),
    ).toEqual([
      ["lossNotice", "lost"],
      ["certificateOriginal", "notLost"],
    ]);
    const all = registrationKinds.flatMap((kind) => guideMaterials(kind).map(({ key }) => key));
    expect(materialKeys.filter((key) => !all.includes(key))).toEqual([]);
  });
});
