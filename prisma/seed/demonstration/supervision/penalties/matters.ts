import type { PenaltyKind } from "@/lib/domain/supervision/penalties/schema";

/** What organizations are penalized for: facts, basis, evidence, reasons and the measure. `fine` in fen. */
export type PenaltyMatter = {
  facts: string;
  basis: string;
  evidence: string;
  reason: string;
  kind: PenaltyKind;
  fine: bigint | null;
  months: number | null;
};

const service = "《民办非企业单位登记管理暂行条例》第二十五条";
const group = "《社会团体登记管理条例》第三十条";

export const penaltyMatters: readonly PenaltyMatter[] = [
  {
    facts: "连续两个年度未按规定接受年度检查，经两次书面催办仍未报送。",
    basis: service,
    evidence: "年度检查系统记录、两次催办通知及送达回执。",
    reason: "未按规定接受监督检查，经催办仍不改正，给予警告。",
    kind: "warning",
    fine: null,
    months: null,
  },
  {
    facts: "超出章程规定的业务范围，举办面向中小学生的学科类培训，收取费用三万六千元。",
    basis: service,
    evidence: "招生广告、收费凭证、询问笔录、银行流水。",
    reason: "超出业务范围从事活动并收取费用，没收违法经营所得。",
    kind: "confiscation",
    fine: 3_600_000n,
    months: null,
  },
  {
    facts: "向会员单位强制收取评比费用，涉及十二家单位，共计两万四千元。",
    basis: group,
    evidence: "收费通知、转账凭证、会员单位书面陈述。",
    reason: "违反国家有关规定收取费用，主动退还并消除影响，从轻处罚。",
    kind: "fine",
    fine: 2_400_000n,
    months: null,
  },
  {
    facts: "私分捐赠物资，将定向捐赠的助老物资发放给工作人员。",
    basis: group,
    evidence: "捐赠协议、出入库记录、询问笔录。",
    reason: "侵占捐赠物资，情节较重，限期停止活动三个月。",
    kind: "suspension",
    fine: null,
    months: 3,
  },
  {
    facts: "出借登记证书给他人承接政府购买服务项目，收取管理费八万元。",
    basis: service,
    evidence: "合作协议、收款凭证、项目验收材料。",
    reason: "出借登记证书并从中收费，处以罚款。",
    kind: "fine",
    fine: 8_000_000n,
    months: null,
  },
  {
    facts: "变更法定代表人后超过一年未申请变更登记，经责令仍未办理。",
    basis: service,
    evidence: "理事会决议、责令改正通知书及送达回执。",
    reason: "不按规定办理变更登记，给予警告。",
    kind: "warning",
    fine: null,
    months: null,
  },
];

/** Penalties of other departments, as they were reported to the registration authority. */
export const otherDepartments = [
  {
    department: "上海市普陀区市场监督管理局",
    mark: "普市监处罚",
    kind: "fine",
    fine: 1_000_000n,
    facts: "食堂未按规定留存食品进货查验记录。",
    basis: "《食品安全法》第一百二十六条",
  },
  {
    department: "上海市普陀区消防救援支队",
    mark: "普消行罚决",
    kind: "fine",
    fine: 600_000n,
    facts: "占用、堵塞疏散通道。",
    basis: "《消防法》第六十条",
  },
  {
    department: "上海市普陀区人力资源和社会保障局",
    mark: "普人社监罚",
    kind: "warning",
    fine: null,
    facts: "未按规定与劳动者订立书面劳动合同，经责令后改正。",
    basis: "《劳动保障监察条例》第二十六条",
  },
  {
    department: "国家税务总局上海市普陀区税务局",
    mark: "普税罚",
    kind: "fine",
    fine: 200_000n,
    facts: "未按规定期限办理纳税申报。",
    basis: "《税收征收管理法》第六十二条",
  },
  {
    department: "上海市普陀区教育局",
    mark: "普教罚",
    kind: "warning",
    fine: null,
    facts: "未按备案的招生简章招生。",
    basis: "《民办教育促进法》第六十二条",
  },
] as const;

export const bureauName = "上海市普陀区民政局";
