import { describe, expect, it } from "vitest";
import {
  certificateDocument,
  type PrintableCertificate,
} from "@/lib/domain/registrations/certificates/paper/rules";
import { certificateLines, comparedLines } from "@/lib/domain/registrations/certificates/particulars/rules";
import { type PrintedParticulars, printedSchema } from "@/lib/domain/registrations/certificates/schema";
import type { CalendarDate } from "@/lib/platform/clock";
import { renderDocument } from "@/lib/platform/documents";
import { makeUscc } from "@/lib/platform/identifiers/uscc";
import { textOfPages } from "../documents/pdf-text";

const scope = "加装电梯政策咨询、意愿征询与协商；方案比选与施工监督服务；加装后维护管理培训；";

const printed = (more: Partial<PrintedParticulars> = {}): PrintedParticulars => ({
  ...printedSchema.parse({
    kind: "socialServiceOrganization",
    name: "上海普陀区暖邻加装电梯事务所",
    englishName: "Nuanlin Elevator Retrofit Service",
    uscc: makeUscc("2", "310107", "MJX00026"),
    filingNumber: null,
    legalForm: "legalPerson",
    domicile: "长寿路868号1203室",
    legalRepresentativeName: "周雅琴",
    registeredCapital: "30000000",
    purpose: "服务社区居民",
    businessScope: scope,
    activityArea: "上海市普陀区",
    establishedOn: "2016-04-18",
    isCharity: false,
    registeredBy: "district",
    supervisoryUnit: { name: "上海市普陀区房管局", englishName: "Putuo Housing Bureau" },
    subdistrict: { name: "长寿路街道", englishName: "Changshou Road Subdistrict" },
  }),
  ...more,
});

const certificate = (
  particulars: Partial<PrintedParticulars> = {},
  more: Partial<PrintableCertificate> = {},
): PrintableCertificate => ({
  number: "沪普民证字〔2026〕第000012号",
  particulars: printed(particulars),
  issuedOn: "2026-11-23" as CalendarDate,
  validUntil: "2031-11-22" as CalendarDate,
  createdAt: new Date("2026-11-23T02:00:00Z"),
  isVoid: false,
  ...more,
});

const settings = {
  checkAddress: "https://linli.example/verify/Qm8s1yZ3Rr-2aVx0KfLwPg",
  isDemonstration: false,
};
const pagesOf = async (one: PrintableCertificate, more = settings) =>
  textOfPages(await renderDocument(certificateDocument(one, more)));

describe("a certificate on paper", () => {
  it("shows every registered particular in both languages on one page", async () => {
    const [page = "", ...others] = await pagesOf(certificate());
    expect(others).toEqual([]);
    for (const words of [
      "民办非企业单位登记证书",
      "社会服务机构",
      "Certificate of Registration of a Social Service Organization",
      "沪普民证字〔2026〕第000012号",
      "上海普陀区暖邻加装电梯事务所",
      "Nuanlin Elevator Retrofit Service",
      "周雅琴",
      "¥300,000",
      "长寿路868号1203室",
      "2026年11月23日至2031年11月22日",
      "23 November 2026 to 22 November 2031",
      "上海市普陀区民政局",
      "Putuo Housing Bureau",
    ])
      expect(page).toContain(words);
    expect(page).not.toMatch(/DEMO|VOID/);
  });

  it("has a title for each kind, and a filing says that it confers no legal personality", async () => {
    const [group = ""] = await pagesOf(
      certificate({ kind: "socialGroup", isCharity: true, supervisoryUnit: null }),
    );
    expect(group).toContain("社会团体法人登记证书");
    expect(group).toContain("直接登记");
    expect(group).toContain("依法登记为慈善组织");
    const filing = { kind: "communityOrganization", registeredBy: "center", uscc: null } as const;
    const [page = ""] = await pagesOf(certificate({ ...filing, filingNumber: "PT-015-2026-0012" }));
    expect(page).toContain("社区社会组织备案证书");
    expect(page).toContain("PT-015-2026-0012");
    expect(page).toContain("长寿路街道社会组织服务中心");
    expect(page).toContain("不赋予法人资格");
    expect(page).not.toContain("开办资金");
  });

  it.each([1, 2, 5, 10, 50, 100])("never spills nor cuts a business scope of %i sentences", async (times) => {
    const businessScope = scope.repeat(times).slice(0, 4_000);
    const pages = await pagesOf(certificate({ businessScope }));
    const text = pages.join("").replace(/\s/g, "");
    expect(text.split("加装电梯政策咨询").length - 1).toBe(
      businessScope.split("加装电梯政策咨询").length - 1,
    );
    expect(pages[0]).toContain("Scan to check it");
    if (pages.length > 1) {
      expect(pages[0]).toContain("全文见附页");
      expect(pages[1]).toContain("附页");
    }
  });

  it("says across the page when it is void, else when it is a demonstration's", async () => {
    const demonstration = { ...settings, isDemonstration: true };
    expect((await pagesOf(certificate(), demonstration))[0]).toContain("DEMO");
    expect((await pagesOf(certificate({}, { isVoid: true }), demonstration))[0]).toContain("VOID");
  });

  it("gives the same bytes each time", async () => {
    const first = await renderDocument(certificateDocument(certificate(), settings));
    expect(first.equals(await renderDocument(certificateDocument(certificate(), settings)))).toBe(true);
  });
});

describe("a certificate beside the register", () => {
  it("marks what differs, on either side", () => {
    const paper = certificate({ englishName: null });
    const today = { ...certificate({ domicile: "武宁路8号" }), validUntil: null };
    const differing = comparedLines("zh-CN", paper, today).filter(({ isSame }) => !isSame);
    expect(differing.map(({ label, printed: before, today: now }) => [label, before, now])).toEqual([
      ["住所", "长寿路868号1203室", "武宁路8号"],
      ["有效期限", "2026年11月23日至2031年11月22日", "自2026年11月23日起"],
      ["英文名称", null, "Nuanlin Elevator Retrofit Service"],
    ]);
  });

  it("tells nothing beyond what stands on certificates", () => {
    const fields = certificateLines("en", certificate()).map(({ field }) => field);
    expect(fields).not.toContain("phone");
    expect(fields).not.toContain("email");
    expect(fields).toHaveLength(12);
  });
});
