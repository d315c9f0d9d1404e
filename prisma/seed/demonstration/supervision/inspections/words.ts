import type { InspectionMatter } from "@/lib/domain/supervision/inspections/schema";

export type InventedFinding = {
  matter: InspectionMatter;
  severity: "minor" | "serious";
  finding: string;
  remedy: string;
};

/** What visits find in the demonstration district. */
export const minorFindings: readonly InventedFinding[] = [
  {
    matter: "governance",
    severity: "minor",
    finding: "2025年度理事会会议记录缺少出席人员签名。",
    remedy: "补齐签名，今后每次会议由专人记录并归档。",
  },
  {
    matter: "fees",
    severity: "minor",
    finding: "收费项目和标准未在服务场所公示。",
    remedy: "在服务场所显著位置公示全部收费项目和标准。",
  },
  {
    matter: "certificate",
    severity: "minor",
    finding: "登记证书正本未悬挂。",
    remedy: "",
  },
  {
    matter: "finance",
    severity: "minor",
    finding: "部分报销凭证缺少经办人签字。",
    remedy: "补签凭证，完善报销审批制度。",
  },
  {
    matter: "staffContracts",
    severity: "minor",
    finding: "一名专职人员的劳动合同已到期未续签。",
    remedy: "与该人员续签劳动合同。",
  },
  {
    matter: "partyBuilding",
    severity: "minor",
    finding: "有三名党员，尚未建立党组织。",
    remedy: "向上级党组织申请建立党支部，期限内完成组建方案。",
  },
];

export const seriousFindings: readonly InventedFinding[] = [
  {
    matter: "domicile",
    severity: "serious",
    finding: "实际办公地点已迁出登记住所六个月以上，未申请变更登记。",
    remedy: "在期限内申请住所变更登记。",
  },
  {
    matter: "finance",
    severity: "serious",
    finding: "未设置会计账簿，收入和支出混用负责人个人账户。",
    remedy: "设置会计账簿，资金全部转入单位账户，提交整改后的账目。",
  },
  {
    matter: "elections",
    severity: "serious",
    finding: "理事会任期届满一年以上，未按章程换届。",
    remedy: "在期限内召开会议完成换届，并办理负责人备案。",
  },
  {
    matter: "assets",
    severity: "serious",
    finding: "受赠物资没有台账，无法说明去向。",
    remedy: "清点受赠物资，建立台账并向捐赠人说明使用情况。",
  },
];

export const summaries = {
  fine: "负责人和财务人员在场，查阅了章程、会议记录和账簿，各项内容符合规定。",
  problems: "负责人在场，查阅了会议记录、账簿和合同，对发现的问题已当面说明。",
  unreachable: "检查人员按登记住所到场，敲门无人应答，物业称该单位已搬离。",
} as const;

export const reports = [
  "已逐项整改：制度修订后上墙公示，缺少的签名和凭证已补齐，附整改前后照片。",
  "已召开会议研究，相关手续办理完毕，并指定专人负责今后的档案工作。",
  "按通知书要求完成整改，材料已整理成册，可随时查阅。",
] as const;
