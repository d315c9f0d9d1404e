import type { DocumentDefinition, DocumentLanguage } from "@/lib/platform/documents";

const texts = {
  "zh-CN": {
    title: "社会组织登记信息摘录",
    note: "本摘录载明打印时登记在册的信息，不加盖印章。扫描二维码可查看该组织的公开页面，以页面所示为准。",
    name: ["名称", "普陀区长寿路街道邻里社区服务中心（䶮㛃𠮷“示范”）"],
    code: ["统一社会信用代码", "52310107MJX1234567"],
    person: ["法定代表人", "王䶮"],
    scope: [
      "业务范围",
      "为社区老年人提供助餐、助浴、助医服务；承接政府购买服务项目；组织志愿者培训、邻里互助活动。".repeat(3),
    ],
    changes: "变更记录",
    columns: ["日期", "事项", "变更前", "变更后"],
    change: (n: number) => [
      `2025年${(n % 12) + 1}月3日`,
      "住所",
      `长寿路 ${n} 号`,
      `武宁路 ${n + 100} 号 2 楼`,
    ],
    caption: "扫码查看公开页面",
    footer: "邻里 · 普陀区社会组织综合服务平台　打印于 2026年3月31日",
    seal: "准予登记",
  },
  en: {
    title: "Extract from the register of social organizations",
    note: "This extract shows what stood in the register when it was printed. It bears no seal; the organization’s public page, reached by the code, “prevails”.",
    name: ["Name", "普陀区长寿路街道邻里社区服务中心（䶮㛃𠮷） · Linli Community Service"],
    code: ["Unified social credit code", "52310107MJX1234567"],
    person: ["Legal representative", "Wang Yan (王䶮)"],
    scope: [
      "Scope of business",
      "Meals, bathing and medical company for older residents; services bought by government; training of volunteers. ".repeat(
        3,
      ),
    ],
    changes: "Changes",
    columns: ["Date", "Particular", "Before", "After"],
    change: (n: number) => [
      `${(n % 28) + 1} March 2025`,
      "Domicile",
      `${n} Changshou Road`,
      `${n + 100} Wuning Road, second floor`,
    ],
    caption: "Scan for the public page",
    footer: "Linli · Social organizations of Putuo District · Printed on 31 March 2026",
    seal: "准予登记",
  },
} as const;

/** An extract of the register as the register's own domain would build it. */
export function sampleExtract(language: DocumentLanguage, changes = 60): DocumentDefinition {
  const text = texts[language];
  return {
    language,
    title: text.title,
    author: "Linli",
    madeAt: new Date("2026-03-31T01:00:00Z"),
    footer: text.footer,
    blocks: [
      {
        kind: "columns",
        shares: [4, 1],
        columns: [
          [
            { kind: "heading", text: text.title },
            { kind: "paragraph", text: text.note, tone: "soft", size: "small" },
          ],
          [
            {
              kind: "code",
              content: "https://linli.example/organizations/52310107MJX1234567",
              caption: text.caption,
              align: "right",
              size: 72,
            },
          ],
        ],
      },
      {
        kind: "facts",
        facts: [text.name, text.code, text.person, text.scope].map(([label, value]) => ({ label, value })),
      },
      { kind: "heading", level: 2, text: text.changes },
      {
        kind: "table",
        columns: text.columns.map((header, index) => ({ header, share: index < 2 ? 1 : 2 })),
        rows: Array.from({ length: changes }, (_, n) => text.change(n)),
      },
      { kind: "seal", text: text.seal, lines: [text.footer.slice(0, 14)] },
    ],
  };
}

/** One framed page with seal and code. */
export function sampleCertificate(language: DocumentLanguage): DocumentDefinition {
  const zh = language === "zh-CN";
  return {
    language,
    title: zh ? "民办非企业单位登记证书" : "Certificate of registration",
    madeAt: new Date("2026-03-31T01:00:00Z"),
    frame: "certificate",
    watermark: zh ? "演示" : "DEMONSTRATION",
    pageNumbers: false,
    blocks: [
      { kind: "space", height: 30 },
      { kind: "heading", text: zh ? "社会服务机构登记证书" : "Certificate of registration", align: "center" },
      { kind: "paragraph", text: zh ? "（副本）" : "(duplicate)", align: "center", tone: "soft" },
      { kind: "space", height: 26 },
      {
        kind: "paragraph",
        indent: zh,
        size: "lead",
        text: zh
          ? "普陀区长寿路街道邻里社区服务中心经审查符合《民办非企业单位登记管理暂行条例》的规定，准予登记，特发此证。有效期自 2026年3月31日 至 2030年3月30日。"
          : "Linli Community Service Center of Changshou Road has been examined and is registered under the regulations in force. Valid from 31 March 2026 to 30 March 2030.",
      },
      {
        kind: "facts",
        facts: [
          { label: zh ? "法定代表人" : "Legal representative", value: "王䶮 𠮷㛃 \u{2A6A5}" },
          { label: zh ? "开办资金" : "Initial funds", value: "¥300,000.00" },
        ],
      },
      { kind: "space", height: 60 },
      {
        kind: "columns",
        shares: [1, 2],
        columns: [
          [
            {
              kind: "code",
              content: "https://linli.example/verify/8KQ2-77TD",
              caption: zh ? "扫码验证真伪" : "Scan to verify",
              size: 84,
            },
          ],
          [
            {
              kind: "seal",
              text: "准予登记",
              lines: zh
                ? ["普陀区民政局", "2026年3月31日"]
                : ["Putuo District Civil Affairs Bureau", "31 March 2026"],
            },
          ],
        ],
      },
    ],
  };
}
