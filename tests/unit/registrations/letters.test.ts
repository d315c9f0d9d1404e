import { describe, expect, it } from "vitest";
import { letterDocument } from "@/lib/domain/cases/letters/paper/rules";
import { letterNumber, seriesMark } from "@/lib/domain/cases/letters/rules";
import { ruleDefinitions } from "@/lib/domain/district/schema";
import { composeLetter, markOf, officeOf, receiptNumber } from "@/lib/domain/registrations/letters/rules";
import type { LetterFacts, LetterSubject } from "@/lib/domain/registrations/letters/schema";
import { kindTraits } from "@/lib/domain/registrations/rules";
import { letterKinds, type RegistrationKind, registrationKinds } from "@/lib/domain/registrations/schema";
import type { CalendarDate } from "@/lib/platform/clock";
import { renderDocument } from "@/lib/platform/documents";
import { locales } from "@/lib/platform/i18n/locales";
import { textOfPages } from "../documents/pdf-text";

const today = "2026-11-23" as CalendarDate;
const until = "2026-12-23" as CalendarDate;

const subjectOf = (kind: RegistrationKind, more: Partial<LetterSubject> = {}): LetterSubject => ({
  number: "PT-2026-000123",
  kind,
  status: "accepted",
  title: "上海普陀区暖邻加装电梯事务所",
  organizationKind: "socialServiceOrganization",
  authority: kindTraits[kind].authority,
  organization: null,
  subdistrict: { name: "长寿路街道", englishName: "Changshou Road Subdistrict" },
  supervisoryUnit: { name: "上海市普陀区教育局", englishName: "Putuo District Education Bureau" },
  createdByName: "周雅琴",
  limitUnit: "workingDays",
  ...more,
});

const composed = (facts: LetterFacts, subject: LetterSubject, ordinal?: number) =>
  composeLetter({
    facts,
    subject,
    office: officeOf(facts.kind, subject, null),
    today,
    ordinal,
    limits: {
      preCheck: ruleDefinitions["registration.preCheckWorkingDays"],
      correction: ruleDefinitions["registration.correctionWorkingDays"],
      applicantCorrection: ruleDefinitions["registration.applicantCorrectionDays"],
      decision: ruleDefinitions[kindTraits[subject.kind].limit],
      review: ruleDefinitions["remedy.reviewDays"],
      lawsuit: ruleDefinitions["remedy.lawsuitMonths"],
    },
  });

const everything = { reason: "理由充分", days: 10, until, ground: "sameInArea", remark: "看现场" } as const;
const whole = (letter: ReturnType<typeof composed>, locale: (typeof locales)[number]) => {
  const { office, title, addressee, paragraphs, items, closing } = letter[locale];
  const corrections = items.flatMap(({ label, text }) => [label, text]);
  return [office, title, addressee, ...paragraphs, ...corrections, ...closing].join("\n");
};

describe("letters", () => {
  it.each(letterKinds.flatMap((kind) => registrationKinds.map((of) => [kind, of] as const)))(
    "%s of %s is whole in both languages",
    (kind, of) => {
      const letter = composed({ kind, ...everything }, subjectOf(of));
      for (const locale of locales) {
        const text = whole(letter, locale);
        expect(text).not.toMatch(/[{}]|undefined|null/);
        expect(letter[locale].paragraphs.every((paragraph) => paragraph.length > 4)).toBe(true);
      }
      expect(
        whole(letter, "en").replace(/理由充分|看现场|上海普陀区暖邻加装电梯事务所|周雅琴/g, ""),
      ).not.toMatch(/\p{Script=Han}/u);
    },
  );

  it("a refusal names ground, reason, law and both remedies with their limits", () => {
    const text = whole(composed({ kind: "refusal", ...everything }, subjectOf("establishment")), "zh-CN");
    expect(text).toContain("《民办非企业单位登记管理暂行条例》第十一条");
    expect(text).toContain("没有必要成立");
    expect(text).toContain("理由充分");
    expect(text).toContain("第三十八条第二款");
    expect(text).toMatch(/60日内.*上海市普陀区人民政府申请行政复议/);
    expect(text).toMatch(/6个月内.*行政诉讼/);
  });

  it("an acceptance tells limit, last day and legal basis", () => {
    const letter = composed({ kind: "acceptance", until }, subjectOf("change"));
    expect(whole(letter, "zh-CN")).toMatch(
      /20个工作日内作出决定，最迟不晚于2026年12月23日（依据：.*第四十二条/,
    );
    expect(whole(letter, "en")).toContain(
      "within 20 working days of acceptance, at the latest on 23 December 2026",
    );
  });

  it("pause and extension quote articles 45 and 42", () => {
    const pause = composed({ kind: "pauseNotice", reason: "siteVisit" }, subjectOf("change"));
    expect(whole(pause, "zh-CN")).toMatch(/现场核查.*第四十五条.*自2026年11月23日起暂停计算/);
    const longer = composed({ kind: "extensionNotice", ...everything }, subjectOf("change"));
    expect(whole(longer, "zh-CN")).toMatch(/第四十二条第一款.*延长10个工作日，延长至2026年12月23日/);
  });

  it("a filing is no licence: its letters do not quote the licensing law", () => {
    for (const kind of ["acceptance", "approval", "refusal", "correctionNotice"] as const) {
      const letter = composed({ kind, reason: "理由充分" }, subjectOf("communityFiling"));
      expect(whole(letter, "zh-CN").replace(/（依据：.*?）/g, "")).not.toContain("行政许可法");
      expect(letter.signedBy).toBe("center");
      expect(letter["zh-CN"].office).toBe("长寿路街道社会组织服务中心");
    }
  });

  it("corrections are named as the form names them", () => {
    const items = [
      { target: "name.name", reason: "字号相近" },
      { target: "charterDraft", reason: "缺页" },
      { target: "", reason: "请再核对" },
    ];
    const letter = composed({ kind: "correctionNotice", items }, subjectOf("establishment"));
    expect(letter["zh-CN"].items.map(({ label }) => label)).toEqual([
      "名称：申请名称",
      "材料：章程草案",
      "整个申请",
    ]);
    expect(letter.en.items.map(({ text }) => text)).toEqual(["字号相近", "缺页", "请再核对"]);
  });

  it("is signed by whoever looked at the application", () => {
    const subject = subjectOf("establishment", { status: "submitted" });
    expect(officeOf("receipt", subject, null)).toBe("center");
    expect(officeOf("receipt", { ...subject, status: "correcting" }, null)).toBe("bureau");
    expect(officeOf("returned", subject, "center")).toBe("center");
    expect(officeOf("returned", subject, "supervisoryUnit")).toBe("supervisoryUnit");
    expect(officeOf("consentDenial", subject, "supervisoryUnit")).toBe("supervisoryUnit");
    expect(officeOf("refusal", subject, "bureau")).toBe("bureau");
  });

  it("is numbered as offices number", () => {
    expect(letterNumber(seriesMark(markOf("acceptance"), "bureau"), "2026", 12)).toBe("普民社受〔2026〕12号");
    expect(receiptNumber("PT-2026-000123", 1)).toBe("PT-2026-000123");
    expect(receiptNumber("PT-2026-000123", 2)).toBe("PT-2026-000123-2");
  });

  it.each(locales)("is printed on one page in %s, the same bytes each time", async (language) => {
    const content = composed({ kind: "refusal", ...everything }, subjectOf("establishment"));
    const letter = {
      number: "普民社不准〔2026〕3号",
      issuedOn: today,
      issuedAt: new Date("2026-11-23T02:00:00Z"),
      content,
    };
    const caseAddress = "https://linli.example/cases/0192f5b0-1111-7000-8000-000000000000";
    const definition = letterDocument(letter, { language, caseAddress, isDemonstration: false });
    const file = await renderDocument(definition);
    const pages = textOfPages(file);
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain("普民社不准〔2026〕3号");
    expect(file.equals(await renderDocument(definition))).toBe(true);
  });
});
