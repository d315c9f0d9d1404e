import { conditionTraits } from "@/lib/domain/supervision/listings/conditions/rules";
import type { ListingCondition } from "@/lib/domain/supervision/listings/schema";

const overReports = [
  "本单位会计于年初离职，账目交接延误，未能按时完成年度报告。现已聘请代理记账机构，将在一个月内补报。请予以宽限。",
  "年检通知寄送至原住所，本单位已搬迁而未及时办理变更登记，确未收到。现已提交变更登记申请，并着手补报。",
  "本单位因换届工作停顿，现已召开理事会选举新的负责人，补报材料正在主管单位初审。",
];
const overPenalties = [
  "对处罚决定所认定的事实没有异议，罚款已于当日缴清，并已修订内部制度。恳请从轻处理。",
  "处罚所涉问题系前任负责人任内发生，现任理事会已完成整改并公开致歉，请考虑不予列入。",
];
const overOrders = ["整改工作已完成大半，因装修审批延误，剩余事项将在两周内完成，整改报告随后提交。"];

/** What organizations of the demonstration say for themselves. */
export function statementsOn(condition: ListingCondition): readonly string[] {
  if (condition === "rectificationOverdue") return overOrders;
  return conditionTraits[condition].needsRectification ? overReports : overPenalties;
}

/** What officers found, for listing and against it. */
export const verifications = {
  list: [
    "经核对年检系统、登记档案和有关文书，事实清楚，证据充分。该组织所述情况不影响事实认定，建议列入。",
    "该组织对事实没有异议。所称原因不属于第十二条规定的可以不予列入的情形，建议列入。",
    "逾期未提出陈述申辩。经电话和实地核实，情形仍然存在，建议列入。",
  ],
  doNotList: ["经核实，该组织在告知书送达前已经完成整改，所依据的事实不再成立，建议不予列入。"],
} as const;

export const decisions = {
  list: "事实清楚，程序合法，同意核实意见，决定列入。",
  notList: "同意核实意见，决定不予列入。请该组织引以为戒。",
} as const;

export const discontinuation = "经核对，所依据的文书已经撤回，拟列入程序终止。";

export const removals = {
  period: "列入满六个月，期间没有出现新的列入情形，予以移出。",
  repair: "已补报并完成整改，经核实符合移出条件，准予移出。",
} as const;

/** What an organization says it put right. */
export const repaired: Partial<Record<ListingCondition, { reason: string; evidence: string }>> = {
  annualReportMissed: {
    reason:
      "已补报欠缺年度的工作报告和财务会计报告，并通过主管单位初审。理事会已指定专人负责今后的年度报告。",
    evidence: "补报回执、理事会决议、审计报告。",
  },
  unreachable: {
    reason: "已办理住所变更登记，新住所挂牌办公，电话和信箱每日有人值守。",
    evidence: "变更登记决定书、租赁合同、门牌照片。",
  },
  rectificationOverdue: {
    reason: "整改文书所列问题已全部整改，并建立财务审批和印章管理制度。",
    evidence: "整改报告、制度文本、银行对账单。",
  },
};

export const defaultRepair = {
  reason: "相关情形已经消除，内部管理制度已经修订，今后由专人负责合规事项。",
  evidence: "整改报告、理事会决议。",
};
